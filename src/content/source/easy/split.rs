//! Where a compound noun is divided.

use super::parts::PARTS;
use super::word::has;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Split {
    /// One word for certain.
    Simple,
    /// The parts, joined by hyphens.
    Parts(String),
    Unknown,
}

/// What may stand between two parts, or behind the last.
const LINKS: &[&str] = &["", "s", "es", "n", "en", "e", "er", "nen", "in", "innen", "ern", "ens", "se"];

/// Fronts that make no compound.
const FRONTS: &str = "über unter wieder gegen nach mitt rück miss wider durch";

pub fn split(word: &str) -> Split {
    let lower = word.to_lowercase();
    if let Some(ends) = divide(&lower) {
        return if ends.len() == 1 { Split::Simple } else { Split::Parts(hyphenate(&lower, &ends)) };
    }
    match known_end(&lower) {
        Some(at) => Split::Parts(hyphenate(&lower, &[at, lower.len()])),
        None => Split::Unknown,
    }
}

/// Ends of the parts where the whole word is made of known ones; as few as can be.
fn divide(word: &str) -> Option<Vec<usize>> {
    let mut best = vec![None::<Vec<usize>>; word.len() + 1];
    best[0] = Some(Vec::new());
    for start in 0..word.len() {
        let Some(before) = best[start].clone() else { continue };
        let starts = |part: &&str| word[start..].starts_with(*part);
        for part in PARTS.iter().filter(|part| starts(part)) {
            for link in LINKS {
                let end = start + part.len() + link.len();
                let fits = word[start + part.len()..].starts_with(link);
                if fits && best[end].as_ref().is_none_or(|known| known.len() > before.len() + 1) {
                    best[end] = Some([before.as_slice(), &[end]].concat());
                }
            }
        }
    }
    best.pop().flatten()
}

/// A known part at the end, behind something that can be one.
fn known_end(word: &str) -> Option<usize> {
    let ends = PARTS.iter().filter(|part| part.len() >= 5).flat_map(|part| {
        let rest = move |link: &&str| word.strip_suffix(*link)?.strip_suffix(part);
        LINKS.iter().filter_map(rest).map(str::len)
    });
    ends.filter(|&at| at >= 4 && !has(FRONTS, &word[..at])).min()
}

fn hyphenate(word: &str, ends: &[usize]) -> String {
    let mut start = 0;
    let parts = ends.iter().map(|&end| {
        let mut chars = word[start..end].chars();
        start = end;
        chars.next().map(|first| first.to_uppercase().chain(chars).collect::<String>()).unwrap_or_default()
    });
    parts.collect::<Vec<_>>().join("-")
}
