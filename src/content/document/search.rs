//! The search over all pages of a language, and what it answers.

use crate::packed;

packed! {
    /// What the search page needs to ask and to answer.
    #[derive(Clone, Debug, PartialEq)]
    Search {
        form_label: String,
        hint: String,
        empty_advice: Vec<String>,
        /// Kinds of pages by their names in the index, and what readers call them.
        kinds: Vec<(String, String)>,
    }

    /// What was found.
    #[derive(Clone, Debug, Default, PartialEq)]
    Found {
        total: usize,
        /// How many there are of each kind.
        counts: Vec<(String, usize)>,
        /// The words that were searched instead of those that were typed.
        corrected: Option<String>,
        answer: Option<Answer>,
        hits: Vec<Hit>,
    }

    /// A fact that answers the question.
    #[derive(Clone, Debug, PartialEq)]
    Answer {
        text: String,
        /// Where it stands.
        path: String,
        title: String,
    }

    /// A page that was found.
    #[derive(Clone, Debug, PartialEq)]
    Hit {
        path: String,
        title: String,
        /// The pages above it.
        place: String,
        kind: String,
        /// A passage, in pieces; those that were searched for are marked.
        pieces: Vec<(String, bool)>,
    }
}
