//! A breach of a rule, in words for its editor.

use std::fmt;

use super::rule::Rule;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    pub rule: Rule,
    /// The word or the sentence as it stands.
    pub found: String,
    /// What to write instead.
    pub suggestion: String,
}

impl Breach {
    pub fn new(rule: Rule, found: impl Into<String>, suggestion: impl Into<String>) -> Self {
        Self { rule, found: found.into(), suggestion: suggestion.into() }
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, found, suggestion } = self;
        write!(f, "erwartet: {suggestion}, gefunden: „{found}“ (Leichte Sprache: {})", rule.name())
    }
}
