//! Which words a document explains: "Netzwerk heißt: Viele arbeiten zusammen."

use std::collections::BTreeSet;

use super::sentence::Sentence;
use super::word::has;

/// Words that are explained, and the parts of hyphenated ones, in small letters.
#[derive(Clone, Debug, Default)]
pub struct Explained(BTreeSet<String>);

const ARTICLES: &str = "der die das ein eine auch";
const IS: &str = "ist sind war waren bedeutet";
const SAYS: &str = "heißt heißen hieß Abkürzung Form Wort";

impl Explained {
    pub fn add(&mut self, sentence: &Sentence) {
        let words = &sentence.words;
        // "X heißt: …", "Das heißt: X", "Die Abkürzung ist: X", "die kurze Form von …".
        let says = words.iter().any(|word| has(SAYS, &word.core));
        // "Ein X ist …", "X und Y sind …".
        let is = words.iter().position(|word| has(IS, &word.core));
        let subject = match is {
            _ if says => words.as_slice(),
            Some(end) if end <= 3 => &words[..end],
            _ => &[],
        };
        let named = subject.iter().filter(|word| !has(ARTICLES, &word.core.to_lowercase()));
        for word in named {
            self.0.extend(word.parts().map(str::to_lowercase));
            self.0.insert(word.core.to_lowercase());
        }
    }

    pub fn has(&self, word: &str) -> bool {
        self.0.contains(&word.to_lowercase())
    }

    /// Whether a word that begins so is explained.
    pub fn has_stem(&self, stem: &str) -> bool {
        self.0.range(stem.to_owned()..).next().is_some_and(|word| word.starts_with(stem))
    }
}
