//! What a word means to the index.

use crate::search::list::List;

/// A list of pages that answers a word, and how surely: up to 1.
#[derive(Clone, Copy, Debug)]
pub struct Sense<'a> {
    pub list: List<'a>,
    pub weight: f32,
}

/// One thing that is asked for.
#[derive(Debug)]
pub struct Term<'a> {
    /// As the index has it.
    pub word: String,
    pub senses: Vec<Sense<'a>>,
    /// Parts of a compound count less than words of their own.
    pub share: f32,
}

impl<'a> Term<'a> {
    pub fn new(word: &str, senses: Vec<Sense<'a>>) -> Self {
        Self { word: word.to_owned(), senses, share: 1.0 }
    }

    pub fn exact(word: &str, list: List<'a>) -> Self {
        Self::new(word, vec![Sense { list, weight: 1.0 }])
    }
}

/// A word as it was understood.
#[derive(Debug, Default)]
pub struct Reading<'a> {
    /// Several where the word was taken apart, none where nobody knows it.
    pub terms: Vec<Term<'a>>,
    /// The word that was meant, where the one typed is a typing error.
    pub corrected: Option<String>,
}

impl<'a> Reading<'a> {
    pub fn of(terms: Vec<Term<'a>>) -> Self {
        Self { terms, corrected: None }
    }
}
