//! Foreign and abstract words that a document has to explain.

use super::breach::Breach;
use super::context::Context;
use super::rule::Rule;
use super::sentence::Sentence;

/// Beginnings of words, in small letters; those of one word stand on both sides of a slash. The list is short on purpose: each of them is hard for certain.
const FOREIGN: &str = "\
    agenda akademie ausschuss/ausschüss browser campus cookie demokratie digital fonds foren globalisierung \
    indigen inklusion institut jury kampagne kompetenz krypta lizenz metropole mobilität motto nachhaltig netzwerk \
    ombuds patenschaft plakette rassismus ressource richtlinie sektion server strategie synergie transformation \
    vollmacht";

pub fn foreign_words(sentence: &Sentence, context: Context<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    let words = sentence.words.iter().filter(|word| context.asks_explanations && !word.is_apart());
    for word in words.filter(|word| !word.is_address() && !context.exceptions.has_word(&word.core)) {
        let part = word.parts().map(str::to_lowercase).find_map(|part| {
            let stem = FOREIGN.split_whitespace().find(|stems| stems.split('/').any(|stem| part.starts_with(stem)))?;
            let is_explained = stem.split('/').any(|stem| context.explained.has_stem(stem));
            (!is_explained).then_some(part)
        });
        if let Some(part) = part {
            let suggestion = format!("ein leichtes Wort, oder die Erklärung „{} heißt: …“", capital(&part));
            found.push(Breach::new(Rule::Foreign, &word.core, suggestion));
        }
    }
    found
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
