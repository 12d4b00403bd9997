//! No brackets and no special characters.

use super::breach::Breach;
use super::context::Context;
use super::rule::Rule;
use super::sentence::Sentence;

const SIGNS: [(char, &str); 18] = [
    ('&', "„und“"),
    ('%', "„Prozent“"),
    ('‰', "„von 1.000“"),
    ('§', "„Paragraf“"),
    ('€', "„Euro“"),
    ('$', "„Dollar“"),
    ('…', "der ganze Satz"),
    ('/', "„oder“ oder „und“"),
    ('+', "„und“"),
    ('=', "„das ist“"),
    ('<', "ein Wort dafür"),
    ('>', "ein Wort dafür"),
    ('#', "„Nummer“"),
    ('*', "beide Formen, oder ein Wort für alle"),
    ('_', "ein Wort ohne Zeichen"),
    ('°', "„Grad“"),
    ('²', "„Quadrat“"),
    ('→', "ein Satz"),
];

pub fn signs(sentence: &Sentence, _: Context<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for word in sentence.words.iter().filter(|word| !word.is_apart() && !word.is_address()) {
        let text = word.text();
        if text.contains(['(', ')', '[', ']', '{', '}']) {
            found.push(Breach::new(Rule::Bracket, &text, "ein eigener Satz ohne Klammern"));
        }
        // "Bürger:innen" is a sign within a word, a colon behind one is none.
        let inner = word.core.contains(':') && !word.is_number();
        let sign = SIGNS.iter().find(|(sign, _)| text.contains(*sign)).map(|(_, suggestion)| *suggestion);
        let sign = sign.or_else(|| text.contains("...").then_some("der ganze Satz"));
        let sign = sign.or_else(|| inner.then_some("beide Formen, oder ein Wort für alle"));
        if let Some(suggestion) = sign {
            found.push(Breach::new(Rule::Sign, text, suggestion));
        }
    }
    found
}
