//! Words with typing errors.

use super::term::{Reading, Sense, Term};
use crate::search::library::{Missing, Shelf};
use crate::search::typo::Near;

/// Shortest word, in letters, in which one error and two errors are looked for.
const ONE: usize = 4;
const TWO: usize = 8;

/// How much a corrected word counts, next to one that was typed well.
const WEIGHT: f32 = 0.9;

/// A word that may be meant.
struct Candidate {
    word: String,
    /// Errors first, then whether the first letter is wrong, then how few pages hold it.
    rank: (u8, bool, core::cmp::Reverse<u32>),
}

/// One error, where the chunk of the word as typed has the right one: no other chunk is asked for.
pub fn read_nearby<'a>(shelf: &mut Shelf<'a>, word: &str) -> Result<Option<Reading<'a>>, Missing> {
    if word.chars().nth(TWO - 1).is_none() {
        return Ok(None);
    }
    let mut best = None;
    forward(shelf, word, 1, &mut best)?;
    best.map(|best| reading(shelf, best)).transpose()
}

/// The word with the fewest errors; no terms where there is none.
pub fn read<'a>(shelf: &mut Shelf<'a>, word: &str) -> Result<Reading<'a>, Missing> {
    let n = word.chars().count();
    let edits = if n >= TWO { 2 } else { u8::from(n >= ONE) };
    let mut best = None;
    for edits in 1..=edits {
        // Both chunks are asked for at once.
        let found = (forward(shelf, word, edits, &mut best), backward(shelf, word, edits, &mut best));
        found.0.and(found.1)?;
        if let Some(best) = best {
            return reading(shelf, best);
        }
    }
    Ok(Reading::default())
}

fn reading<'a>(shelf: &mut Shelf<'a>, found: Candidate) -> Result<Reading<'a>, Missing> {
    let senses = shelf.list(&found.word)?.map(|list| Sense { list, weight: WEIGHT });
    let term = Term::new(&found.word, senses.into_iter().collect());
    Ok(Reading { terms: vec![term], corrected: Some(found.word) })
}

fn forward(shelf: &mut Shelf, word: &str, edits: u8, best: &mut Option<Candidate>) -> Result<(), Missing> {
    let chunk = shelf.chunk(word)?;
    if let (Some(chunk), Some(near)) = (chunk, Near::new(word.chars(), edits)) {
        chunk.near(&near, |found, n| consider(best, word, found.to_owned(), n, near.distance(found)));
    }
    Ok(())
}

fn backward(shelf: &mut Shelf, word: &str, edits: u8, best: &mut Option<Candidate>) -> Result<(), Missing> {
    let reversed = word.chars().rev().collect::<String>();
    let chunk = shelf.reversed(&reversed)?;
    if let (Some(chunk), Some(near)) = (chunk, Near::new(reversed.chars(), edits)) {
        chunk.near(&near, |found, n| {
            consider(best, word, found.chars().rev().collect(), n, near.distance(found));
        });
    }
    Ok(())
}

fn consider(best: &mut Option<Candidate>, word: &str, found: String, n: u32, distance: u8) {
    let rank = (distance, found.chars().next() != word.chars().next(), core::cmp::Reverse(n));
    let is_word = !found.ends_with('*') && found.chars().nth(ONE - 2).is_some();
    if is_word && best.as_ref().is_none_or(|best| rank < best.rank) {
        *best = Some(Candidate { word: found, rank });
    }
}
