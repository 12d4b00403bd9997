//! The search page, and what the search index is made of.

use crate::content::{Catalogue, Search};

/// What the search page asks and answers with.
pub(super) fn page(catalogue: &Catalogue) -> Search {
    let words = &catalogue.words.search;
    Search {
        form_label: words.form_label.clone(),
        hint: words.hint.clone(),
        empty_advice: words.empty_advice.clone(),
        kinds: kinds(catalogue),
    }
}

/// Kinds of pages by their names in the index, in the order in which they are offered.
pub(super) fn kinds(catalogue: &Catalogue) -> Vec<(String, String)> {
    let words = &catalogue.words.search_types;
    let kinds = [
        ("service", &words.service),
        ("life", &words.life_event),
        ("page", &words.page),
        ("network", &words.network),
        ("city", &words.city),
        ("news", &words.news),
    ];
    kinds.map(|(id, label)| (id.to_owned(), label.clone())).to_vec()
}
