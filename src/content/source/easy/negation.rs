//! A negation is easily read over, so it is emphasised where a text can be: "*nicht*".
//!
//! The law asks to avoid negations at all. That cannot be held where a portal has to say what it does not know;
//! the rules of the Netzwerk then ask for emphasis. Plain fields, such as titles, have none and are passed over.

use super::breach::Breach;
use super::context::Context;
use super::rule::Rule;
use super::sentence::Sentence;
use super::word::Mark;

const NEGATIONS: &str = "\
    nicht nichts kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem weder";

pub fn negations(sentence: &Sentence, context: Context<'_>) -> Vec<Breach> {
    let words = sentence.words.iter().filter(|word| context.place.is_rich() && word.mark == Mark::Plain);
    let negations = words.filter(|word| word.folds_to_one_of(NEGATIONS));
    negations.map(|word| Breach::new(Rule::Negation, &word.core, format!("„*{}*“", word.core))).collect()
}
