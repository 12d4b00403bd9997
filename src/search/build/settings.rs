//! What the search is told besides.

use super::answers::AnswerText;
use super::language::Language;
use super::lexicon::{Former, Lexicon};

/// What a language brings besides its pages.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    pub language: Language,
    /// Kinds of pages, with how much they count in hundredths; pages of other kinds come behind, as they are.
    pub kinds: Vec<(String, u8)>,
    pub lexicon: Lexicon,
    pub answers: Vec<AnswerText>,
    pub former: Former,
}
