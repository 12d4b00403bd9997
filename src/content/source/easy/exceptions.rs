//! What editors exempt: names, words that are no compounds, and abbreviations that everyone knows.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The file `exceptions.json`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exceptions {
    /// Proper names as they are written, of one word or several: "Tag der Deutschen Einheit". No rule for words
    /// applies within them.
    #[serde(default)]
    pub names: Vec<String>,
    /// Long or foreign words that stay as they are: "Informationen". Each stands for the parts of compounds too.
    #[serde(default)]
    pub words: Vec<String>,
    /// Abbreviations that need no explanation: "PDF".
    #[serde(default)]
    pub acronyms: Vec<String>,
}

impl Exceptions {
    pub fn has_word(&self, word: &str) -> bool {
        self.words.iter().any(|known| known == word)
    }

    pub fn has_acronym(&self, word: &str) -> bool {
        self.acronyms.iter().any(|known| known == word)
    }

    pub fn has_name(&self, word: &str) -> bool {
        self.names.iter().any(|known| known == word)
    }
}
