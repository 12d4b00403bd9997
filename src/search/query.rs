//! The words of what a reader typed.

use super::root::Root;
use crate::i18n::{fold, is_letter};

/// Longest text that is a search, in bytes; what is longer is cut.
const LONGEST: usize = 300;

/// So many words count; a search is no letter.
const MOST_WORDS: usize = 12;

/// What is looked for, folded.
#[derive(Debug, Default)]
pub struct Query {
    /// Without stop words, unless there are no others.
    pub words: Vec<String>,
    /// All that was typed.
    pub all: Vec<String>,
    /// Whether the last word may go on.
    pub is_typing: bool,
}

impl Query {
    pub fn new(text: &str, is_typing: bool, root: &Root) -> Self {
        let text = text.get(..text.floor_char_boundary(LONGEST)).unwrap_or("");
        let folded = fold(text);
        let all = folded.split(' ').filter(|word| !word.is_empty()).take(MOST_WORDS);
        let all = all.map(ToOwned::to_owned).collect::<Vec<_>>();
        // Behind a space or a stop, the last word is finished.
        let is_typing = is_typing && text.ends_with(is_letter);
        let counts = |word: &String| !root.is_stop_word(word) && word.chars().nth(1).is_some();
        let mut words = all.iter().filter(|word| counts(word)).cloned().collect::<Vec<_>>();
        if words.is_empty() {
            words.clone_from(&all);
        }
        let is_typing = is_typing && words.last() == all.last();
        Self { words, all, is_typing }
    }
}
