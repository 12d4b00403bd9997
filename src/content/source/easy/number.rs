//! Numbers as digits, and no Roman ones.

use super::breach::Breach;
use super::context::Context;
use super::rule::Rule;
use super::sentence::Sentence;

/// Without "ein" and "eins", which are mostly no numbers.
const NUMBERS: [(&str, &str); 25] = [
    ("zwei", "2"),
    ("drei", "3"),
    ("vier", "4"),
    ("fünf", "5"),
    ("sechs", "6"),
    ("sieben", "7"),
    ("acht", "8"),
    ("neun", "9"),
    ("zehn", "10"),
    ("elf", "11"),
    ("zwölf", "12"),
    ("dreizehn", "13"),
    ("vierzehn", "14"),
    ("fünfzehn", "15"),
    ("sechzehn", "16"),
    ("achtzehn", "18"),
    ("zwanzig", "20"),
    ("dreißig", "30"),
    ("vierzig", "40"),
    ("fünfzig", "50"),
    ("hundert", "100"),
    ("tausend", "1.000"),
    ("zweimal", "2 Mal"),
    ("dreimal", "3 Mal"),
    ("viermal", "4 Mal"),
];

pub fn numbers(sentence: &Sentence, context: Context<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for word in sentence.words.iter().filter(|word| !word.is_apart()) {
        let parts = word.parts().map(str::to_lowercase);
        let number = parts.filter_map(|part| NUMBERS.iter().find(|(number, _)| *number == part)).next();
        if let Some((_, digits)) = number {
            found.push(Breach::new(Rule::Number, &word.core, format!("„{digits}“")));
        }
        let value = word.parts().find_map(roman);
        if let Some(value) = value.filter(|_| !context.exceptions.has_acronym(&word.core)) {
            found.push(Breach::new(Rule::Roman, &word.core, format!("„{value}“")));
        }
    }
    found
}

/// The value of a Roman number of two letters or more, written as it should be.
pub fn roman(text: &str) -> Option<u32> {
    const LETTERS: [(u32, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let (mut rest, mut value) = (text, 0);
    for (worth, letter) in LETTERS {
        for _ in 0..3 {
            let Some(after) = rest.strip_prefix(letter) else { break };
            (rest, value) = (after, value + worth);
        }
    }
    // "XL" is a size, "CC" and "LI" are names rather than numbers.
    let is_size = ["XL", "XXL", "CC", "LI", "CV"].contains(&text);
    (rest.is_empty() && text.len() > 1 && !is_size).then_some(value)
}
