//! Short sentences of a clear form: their length, their commas, and no insertions.

use super::breach::Breach;
use super::context::Context;
use super::rule::Rule;
use super::sentence::Sentence;

const MAX_WORDS: usize = 12;

pub fn clauses(sentence: &Sentence, _: Context<'_>) -> Vec<Breach> {
    let words = &sentence.words;
    let mut found = Vec::new();
    let n_words = words.iter().filter(|word| word.counts()).count();
    if n_words > MAX_WORDS {
        let suggestion = format!("höchstens {MAX_WORDS} Wörter, nicht {n_words}");
        found.push(Breach::new(Rule::Length, sentence.text(), suggestion));
    }
    let n_commas = words.iter().filter(|word| word.after.contains(',')).count();
    if n_commas > 1 {
        let suggestion = "mehrere Sätze oder eine Liste";
        found.push(Breach::new(Rule::Comma, sentence.text(), suggestion));
    }
    let is_dash = |text: &str| text.contains(['–', '—', '−']) || ["-", "--"].contains(&text);
    for word in words.iter().filter(|word| !word.is_apart()) {
        if word.after.contains(';') {
            found.push(Breach::new(Rule::Clause, word.text(), "ein Punkt und ein neuer Satz"));
        }
        if is_dash(&word.core) {
            let is_range = word.core.starts_with(|c: char| c.is_ascii_digit());
            let suggestion = if is_range { "„von … bis …“" } else { "zwei kurze Sätze oder ein Doppelpunkt" };
            found.push(Breach::new(Rule::Clause, word.text(), suggestion));
        }
    }
    found
}
