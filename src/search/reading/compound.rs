//! Words that are made of others: "Klimanetzwerk".

use super::ending;
use super::term::Term;
use crate::search::library::{Missing, Shelf};

/// Shortest part, in letters.
const SHORTEST: usize = 3;

/// So many first parts are tried.
const CANDIDATES: usize = 3;

/// How much each part counts.
const SHARE: f32 = 0.75;

/// How much the one part counts that is known of a word.
const PARTLY: f32 = 0.5;

/// Takes a word apart into words that the index knows.
pub fn read<'a>(shelf: &mut Shelf<'a>, word: &str) -> Result<Option<Vec<Term<'a>>>, Missing> {
    if shelf.root().links.is_empty() {
        return Ok(None);
    }
    let mut terms = split(shelf, word, 2)?;
    for term in terms.iter_mut().flatten() {
        term.share = SHARE;
    }
    Ok(terms)
}

/// The longest beginning that is a word, of a word that nobody knows: "Laternen" of "Laternenmasttyp".
pub fn read_partly<'a>(shelf: &mut Shelf<'a>, word: &str) -> Result<Option<Term<'a>>, Missing> {
    if shelf.root().links.is_empty() {
        return Ok(None);
    }
    let shortest = (SHORTEST + 1).max(word.len() / 2);
    for first in (shortest..word.len()).rev().filter_map(|at| word.get(..at)) {
        if let Some(list) = shelf.list(first)? {
            return Ok(Some(Term { share: PARTLY, ..Term::exact(first, list) }));
        }
    }
    Ok(None)
}

/// The split with the longest first part, into at most `depth` parts more.
fn split<'a>(shelf: &mut Shelf<'a>, word: &str, depth: u8) -> Result<Option<Vec<Term<'a>>>, Missing> {
    let (mut firsts, mut whole) = (Vec::new(), Ok(()));
    for at in (SHORTEST..=word.len().saturating_sub(SHORTEST)).rev() {
        let Some((first, rest)) = word.split_at_checked(at) else { continue };
        match shelf.list(first) {
            Ok(Some(list)) => firsts.push((first, list, rest)),
            Ok(None) => {}
            Err(missing) => whole = Err(missing),
        }
    }
    whole?;
    firsts.truncate(CANDIDATES);
    let mut whole = Ok(());
    for (first, list, rest) in &firsts {
        match last_part(shelf, rest) {
            Ok(Some(last)) if whole.is_ok() => return Ok(Some(vec![Term::exact(first, *list), last])),
            Ok(_) => {}
            Err(missing) => whole = Err(missing),
        }
    }
    whole?;
    for (first, list, rest) in firsts.into_iter().filter(|_| depth > 1) {
        for rest in rests_of(shelf, rest) {
            if let Some(mut more) = split(shelf, rest, depth - 1)? {
                more.insert(0, Term::exact(first, list));
                return Ok(Some(more));
            }
        }
    }
    Ok(None)
}

/// What may follow a part: the rest as it stands, and without the letters that join.
fn rests_of<'w>(shelf: &Shelf, rest: &'w str) -> Vec<&'w str> {
    let links = shelf.root().links.iter().filter_map(|link| rest.strip_prefix(link.as_str()));
    core::iter::once(rest).chain(links).filter(|rest| rest.chars().nth(SHORTEST - 1).is_some()).collect()
}

/// The rest as one word, in whichever form.
fn last_part<'a>(shelf: &mut Shelf<'a>, rest: &str) -> Result<Option<Term<'a>>, Missing> {
    let rests = rests_of(shelf, rest);
    let mut whole = Ok(());
    for rest in &rests {
        match shelf.list(rest) {
            Ok(Some(list)) if whole.is_ok() => return Ok(Some(Term::exact(rest, list))),
            Ok(_) => {}
            Err(missing) => whole = Err(missing),
        }
    }
    whole?;
    for rest in rests {
        if let Some(term) = ending::read(shelf, rest)? {
            return Ok(Some(term));
        }
    }
    Ok(None)
}
