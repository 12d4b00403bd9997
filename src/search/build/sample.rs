//! Made-up pages, as many as are wanted, for figures: German-like words with the spread that words have.
