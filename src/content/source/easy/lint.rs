//! One text against all rules.

use super::abbreviation::abbreviations;
use super::breach::Breach;
use super::clause::clauses;
use super::compound::compounds;
use super::context::Context;
use super::exceptions::Exceptions;
use super::explained::Explained;
use super::foreign::foreign_words;
use super::genitive::genitives;
use super::mood::moods;
use super::negation::negations;
use super::number::numbers;
use super::passive::passives;
use super::place::Place;
use super::possessive::possessives;
use super::rule::Rule;
use super::sentence::{Sentence, sentences};
use super::sign::signs;

/// All breaches of a text that stands alone: what it does not explain itself is not explained.
pub fn lint(text: &str, place: Place, exceptions: &Exceptions) -> Vec<Breach> {
    let sentences = sentences(text, place, exceptions);
    let mut explained = Explained::default();
    sentences.iter().for_each(|sentence| explained.add(sentence));
    let asks_explanations = place != Place::Phrase;
    check(&sentences, Context { place, exceptions, explained: &explained, asks_explanations })
}

pub(super) fn check(sentences: &[Sentence], context: Context<'_>) -> Vec<Breach> {
    const RULES: [fn(&Sentence, Context<'_>) -> Vec<Breach>; 11] = [
        abbreviations,
        clauses,
        compounds,
        foreign_words,
        genitives,
        moods,
        negations,
        numbers,
        passives,
        possessives,
        signs,
    ];
    let mut found =
        sentences.iter().flat_map(|sentence| RULES.iter().flat_map(|rule| rule(sentence, context))).collect::<Vec<_>>();
    if let [first, _, ..] = sentences
        && context.place.is_line()
    {
        let suggestion = format!("eine eigene Zeile nach „{}“", first.text());
        let text = sentences.iter().map(Sentence::text).collect::<Vec<_>>().join(" ");
        found.push(Breach::new(Rule::OneSentence, text, suggestion));
    }
    found
}
