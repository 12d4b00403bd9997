//! No abbreviations; those of capitals only where they are known or explained.

use super::breach::Breach;
use super::context::Context;
use super::dotted::meaning;
use super::number::roman;
use super::rule::Rule;
use super::sentence::Sentence;
use super::word::has;

/// Short words that are abbreviations without being all capitals.
const MIXED: &str = "Kfz Lkw Pkw vhs Azubi Kita";

pub fn abbreviations(sentence: &Sentence, context: Context<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for (i, word) in sentence.words.iter().enumerate().filter(|(_, word)| !word.is_apart()) {
        let next = sentence.words.get(i + 1);
        if let Some((text, meaning)) = meaning(word, next) {
            found.push(Breach::new(Rule::Abbreviation, text, format!("„{meaning}“")));
            continue;
        }
        let is_known = |part: &str| context.exceptions.has_acronym(part) || context.explained.has(part);
        let unknown = word.parts().find(|part| is_acronym(part) && !is_known(part) && roman(part).is_none());
        if let Some(part) = unknown.filter(|_| !is_known(&word.core) && !word.is_address()) {
            let suggestion = format!("die Wörter selbst, oder „{part} heißt: …“");
            found.push(Breach::new(Rule::Abbreviation, part, suggestion));
        }
    }
    found
}

/// Two capitals or more, and hardly a small letter: "EU", "BITVNRW", "StVO", "eID".
fn is_acronym(part: &str) -> bool {
    let n_capitals = part.chars().filter(|c| c.is_uppercase()).count();
    let has_word = part.split(|c: char| !c.is_lowercase()).any(|run| run.chars().count() >= 3);
    let is_word = part.chars().all(char::is_alphanumeric);
    has(MIXED, part) || (n_capitals >= 2 && is_word && !has_word)
}
