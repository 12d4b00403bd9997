//! What is asked on the search page, and what comes of it.

use crate::content::Found;

/// What a reader asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    pub text: String,
    /// Name of the kind of pages; empty for all.
    pub kind: String,
    /// How many pages of hits are shown beyond the first.
    pub more: usize,
}

/// What a reader changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SearchChange {
    Text(String),
    Kind(String),
    More,
    /// The field was left, or its form sent.
    Settled,
    /// Try once more.
    Again,
}

/// What came of the question.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Nothing was asked.
    None,
    /// The first answer is on its way.
    Waiting,
    Found(Box<Found>),
    Failed,
}

impl Outcome {
    /// The last answer stays until the next one is there.
    pub fn wait(&mut self) {
        if !matches!(self, Self::Found(_)) {
            *self = Self::Waiting;
        }
    }
}
