//! One spelling for one word, over all documents: not "Standesamt" here and "Standes-Amt" there.

use std::collections::BTreeMap;

use serde_json::Value;

use super::breach::Breach;
use super::document::texts;
use super::exceptions::Exceptions;
use super::rule::Rule;

/// Words that are split in one place and not in another, or not in the same way. The name of each document comes
/// with it and is given back with the rarer spelling.
pub fn lint_terms<'a>(
    documents: impl IntoIterator<Item = (&'a str, &'a Value)>,
    exceptions: &Exceptions,
) -> Vec<(String, Breach)> {
    let mut spellings = BTreeMap::<String, BTreeMap<String, Vec<String>>>::new();
    for (name, document) in documents {
        for text in texts(document, exceptions) {
            let words = text.sentences.iter().flat_map(|sentence| &sentence.words);
            for word in words
                .filter(|word| !word.is_apart() && word.is_capital() && !word.core.ends_with('-') && !word.is_address())
            {
                let folded = word.core.replace(['-', '·'], "").to_lowercase();
                let places = spellings.entry(folded).or_default().entry(word.core.clone()).or_default();
                places.push(format!("{name}: {}", text.path));
            }
        }
    }
    spellings.into_values().filter(|spellings| spellings.len() > 1).flat_map(rarer).collect()
}

fn rarer(spellings: BTreeMap<String, Vec<String>>) -> Vec<(String, Breach)> {
    let Some((usual, _)) = spellings.iter().max_by_key(|(_, places)| places.len()) else { return Vec::new() };
    let suggestion = format!("„{usual}“ wie sonst");
    let others = spellings.iter().filter(|(spelling, _)| *spelling != usual);
    let breach = |(spelling, places): (&String, &Vec<String>)| {
        let breach = Breach::new(Rule::Term, spelling, &suggestion);
        places.iter().map(move |place| (place.clone(), breach.clone())).collect::<Vec<_>>()
    };
    others.flat_map(breach).collect()
}
