//! What differs from language to language.

use frostem::{Algorithm, Stemmer};

/// A language with a stemmer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    German,
    English,
    Ukrainian,
    Arabic,
}

impl Language {
    /// By its code, as `de`; Leichte Sprache is German.
    pub fn of(code: &str) -> Option<Self> {
        match code {
            "de" | "leicht" => Some(Self::German),
            "en" => Some(Self::English),
            "uk" => Some(Self::Ukrainian),
            "ar" => Some(Self::Arabic),
            _ => None,
        }
    }

    /// What all forms of a folded word have in common.
    pub(super) fn stem(self, word: &str) -> String {
        let algorithm = match self {
            Self::German => Algorithm::German,
            Self::English => Algorithm::English,
            Self::Ukrainian => Algorithm::Ukrainian,
            Self::Arabic => Algorithm::Arabic,
        };
        // Acronyms and numbers have no endings.
        let is_word = word.chars().count() > 3 && !word.contains(|c: char| c.is_ascii_digit());
        if is_word { Stemmer::new(algorithm).stem(word).into_owned() } else { word.to_owned() }
    }

    /// Endings that the browser takes off a word which it does not find, the longest first.
    pub(super) fn endings(self) -> &'static [&'static str] {
        match self {
            Self::German => &[
                "innen", "ungen", "heiten", "keiten", "enden", "ern", "ung", "est", "ten", "tes", "ter", "tem", "end",
                "in", "en", "er", "em", "es", "te", "et", "st", "e", "n", "s", "t",
            ],
            Self::English => &["ings", "ing", "ies", "ers", "ed", "es", "er", "ly", "s", "e", "y"],
            Self::Ukrainian => &[
                "ами", "ями", "ого", "ому", "ими", "іми", "ові", "еві", "ість", "ості", "ати", "ити", "ах", "ях", "ам",
                "ям", "ом", "ем", "ою", "ею", "ий", "ій", "их", "іх", "им", "ів", "їв", "ти", "ть", "а", "я", "о", "е",
                "и", "і", "ї", "у", "ю", "ь", "й",
            ],
            Self::Arabic => &["هما", "كما", "ات", "ون", "ين", "ان", "ها", "هم", "كم", "نا", "يه", "ه", "ي", "ا"],
        }
    }

    /// What is written before words and with them.
    pub(super) fn beginnings(self) -> &'static [&'static str] {
        match self {
            Self::Arabic => &["وال", "بال", "كال", "فال", "لل", "ال"],
            _ => &[],
        }
    }

    /// Letters that join the parts of compounds.
    pub(super) fn links(self) -> &'static [&'static str] {
        match self {
            Self::German => &["s", "es", "n", "en", "er", "e"],
            _ => &[],
        }
    }
}
