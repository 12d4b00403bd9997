//! What each word of a query means to the index. Later ways are tried where earlier ones gave nothing.

mod beginning;
mod compound;
mod ending;
mod misspelt;
mod term;

use super::library::{Missing, Shelf};
use super::query::Query;

pub use ending::base;
pub use term::{Reading, Sense, Term};

/// Shortest beginning, in letters, that stands for a word when the reader is not typing any more.
const SHORTEST_BEGINNING: usize = 3;

/// How much two words written apart count that the index has as one: more than either of them.
const JOINED: f32 = 1.25;

/// All words of a query, as they were understood.
///
/// # Errors
/// Where chunks are missing; the shelf has their names, of all words that can be looked at already.
pub fn read_all<'a>(shelf: &mut Shelf<'a>, query: &Query) -> Result<Vec<Reading<'a>>, Missing> {
    let last = query.words.len().wrapping_sub(1);
    let (mut readings, mut whole) = (Vec::<Reading>::new(), Ok(()));
    // What is missing for one word is no reason not to ask for the others already.
    for (i, word) in query.words.iter().enumerate() {
        match read(shelf, word, query.is_typing && i == last) {
            Ok(reading) => readings.push(reading),
            Err(missing) => whole = Err(missing),
        }
    }
    for (i, pair) in query.words.windows(2).enumerate() {
        match joined(shelf, &pair[0], &pair[1]) {
            Ok(Some(sense)) => readings.iter_mut().skip(i).take(2).for_each(|reading| add(reading, &pair[0], sense)),
            Ok(None) => {}
            Err(missing) => whole = Err(missing),
        }
    }
    whole.map(|()| readings)
}

/// Who has both words in one has each of them.
fn add<'a>(reading: &mut Reading<'a>, word: &str, sense: Sense<'a>) {
    if reading.corrected.is_some() {
        // The two were one word, written apart: "Mängel Melder" has no error.
        *reading = Reading::default();
    }
    if reading.terms.is_empty() {
        reading.terms.push(Term::new(word, Vec::new()));
    }
    for term in &mut reading.terms {
        term.senses.push(sense);
    }
}

/// Two words that the index knows as one: "Reise Pass".
fn joined<'a>(shelf: &mut Shelf<'a>, first: &str, second: &str) -> Result<Option<Sense<'a>>, Missing> {
    let word = first.to_owned() + second;
    let list = match shelf.list(&word)? {
        Some(list) => Some(list),
        None => ending::read(shelf, &word)?.and_then(|term| term.senses.first().map(|sense| sense.list)),
    };
    Ok(list.map(|list| Sense { list, weight: JOINED }))
}

fn read<'a>(shelf: &mut Shelf<'a>, word: &str, is_typing: bool) -> Result<Reading<'a>, Missing> {
    let exact = shelf.list(word)?;
    if is_typing && let Some(term) = beginning::read(shelf, word, exact)? {
        return Ok(Reading::of(vec![term]));
    }
    if let Some(list) = exact {
        return Ok(Reading::of(vec![Term::exact(word, list)]));
    }
    if let Some(term) = ending::read(shelf, word)? {
        return Ok(Reading::of(vec![term]));
    }
    let is_long = word.chars().nth(SHORTEST_BEGINNING - 1).is_some();
    if is_long && let Some(term) = beginning::read(shelf, word, None)? {
        return Ok(Reading::of(vec![term]));
    }
    // One error in a long word is likelier than a compound that nobody wrote before.
    if let Some(reading) = misspelt::read_nearby(shelf, word)? {
        return Ok(reading);
    }
    if let Some(terms) = compound::read(shelf, word)? {
        return Ok(Reading::of(terms));
    }
    let reading = misspelt::read(shelf, word)?;
    if reading.terms.is_empty() {
        return Ok(Reading::of(compound::read_partly(shelf, word)?.into_iter().collect()));
    }
    Ok(reading)
}
