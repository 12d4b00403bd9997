//! Long nouns are divided by a hyphen or a Mediopunkt: "Personal-Ausweis".

use super::breach::Breach;
use super::context::Context;
use super::rule::Rule;
use super::sentence::Sentence;
use super::split::{Split, split};

/// From so many letters on, a noun is long.
const LONG: usize = 13;

/// Ends of words that are long without being made of two: "Verantwortung", "Nachbarschaft", "Mitarbeitende".
const DERIVED: &str = "\
    heit heiten keit keiten schaft schaften ung ungen tät täten ion ionen ismus innen nis nisse nissen tum ment \
    mente enz anz ierer ierte ierten isch ische ischen ischer isches ischem lich liche lichen licher liches onal \
    onale onalen onaler onales ende enden ender igte igten ierend ete eten jährige jährigen erinnen lerin";

pub fn compounds(sentence: &Sentence, context: Context<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    let words = sentence.words.iter().filter(|word| word.is_capital() && !word.is_apart() && !word.is_address());
    for word in words.filter(|word| !context.exceptions.has_word(&word.core)) {
        let is_exempt = |part: &str| context.exceptions.has_word(part) || context.exceptions.has_name(part);
        let is_noun = |part: &str| part.chars().count() >= LONG && part.chars().all(char::is_alphabetic);
        let long = word.parts().filter(|part| is_noun(part) && !is_exempt(part));
        for part in long {
            let is_derived = |part: &str| DERIVED.split_whitespace().any(|end| part.ends_with(end));
            // "Repräsentations-": the link belongs to the next part.
            let is_derived = is_derived(part) || part.strip_suffix('s').is_some_and(is_derived);
            let suggestion = match split(part) {
                Split::Simple => continue,
                Split::Parts(parts) => format!("„{}“", word.core.replace(part, &parts)),
                Split::Unknown if is_derived => continue,
                Split::Unknown => "das Wort mit einem Bindestrich, oder ein kürzeres Wort".to_owned(),
            };
            found.push(Breach::new(Rule::Compound, &word.core, suggestion));
        }
    }
    found
}
