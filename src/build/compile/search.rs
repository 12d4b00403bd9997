//! The search page, and what the search index is made of.

use crate::content::{Catalogue, Search};

/// What the search page asks and answers with.
pub(super) fn page(catalogue: &Catalogue) -> Search {
    let collection = &catalogue.collections["search"];
    Search {
        form_label: collection.form_label.to_string(),
        hint: collection.search_hint.to_string(),
        empty_advice: collection.empty_advice.iter().map(ToString::to_string).collect(),
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
