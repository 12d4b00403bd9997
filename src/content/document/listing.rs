//! A collection with search, filter and order.

use crate::i18n::{Phrase, Plural};
use crate::packed;

packed! {
    /// What is listed, and how it may be asked for.
    #[derive(Clone, Debug, PartialEq)]
    Listing {
        form_label: String,
        search_hint: String,
        /// "{n} Netzwerk", "{n} Netzwerke"
        results: Plural,
        /// "{n} von {all} Netzwerken"
        results_of: Phrase,
        empty_title: String,
        empty_advice: Vec<String>,
        facets: Vec<Facet>,
        /// Names of the orders for the address, and their labels; the first is the order of `entries`.
        sorts: Vec<(String, String)>,
        entries: Vec<Entry>,
        /// Terms of [`Entry::facts`].
        terms: Vec<String>,
        /// So many are shown at first and added by "more"; 0 for all.
        page_size: usize,
        /// Where the rest stands for readers without the program.
        more: Option<String>,
    }

    /// Something that entries are told apart by.
    #[derive(Clone, Debug, PartialEq)]
    Facet {
        /// Its name in the address: `art`.
        key: String,
        label: String,
        /// "Alle Arten"
        all: String,
        /// Names for the address, and labels; entries name them by position.
        options: Vec<(String, String)>,
        /// Whether its values stand on the cards, as tags.
        tags: bool,
    }

    /// An entry as its card shows it, with what it is found and sorted by.
    #[derive(Clone, Debug, Default, PartialEq)]
    Entry {
        name: String,
        /// Where its name leads; empty where it has no page.
        path: String,
        /// Look and words of the badge: `strategisch`, "Strategisch".
        badge: Option<(String, String)>,
        summary: String,
        /// Values for [`Listing::terms`].
        facts: Vec<String>,
        /// For each facet, the positions of its options.
        facets: Vec<Vec<u16>>,
        /// Words that are searched and not shown.
        words: String,
        /// For each order but the first, a number that it sorts by, ascending.
        keys: Vec<u32>,
    }
}
