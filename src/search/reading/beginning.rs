//! Words that begin as the one that was typed.

use super::term::{Sense, Term};
use crate::search::best::Best;
use crate::search::library::{Missing, Shelf};
use crate::search::list::List;
use crate::search::root::is_spread;
use crate::search::skeleton::skeleton;

/// So many words are taken for one beginning: those on most pages.
const MOST: usize = 24;

/// How much a longer word counts, next to one that was typed to its end, and where there is no such word.
const LONGER: (f32, f32) = (0.6, 0.85);

/// Reads a word that goes on; `exact` is its own list, where it is a word already.
pub fn read<'a>(shelf: &mut Shelf<'a>, word: &str, exact: Option<List<'a>>) -> Result<Option<Term<'a>>, Missing> {
    let weight = if exact.is_some() { LONGER.0 } else { LONGER.1 };
    let mut senses = exact.map(|list| Sense { list, weight: 1.0 }).into_iter().collect::<Vec<_>>();
    let longer = if is_spread(&shelf.root().words, &skeleton(word)) {
        shelf.list(&(word.to_owned() + "*"))?.into_iter().collect()
    } else {
        longer(shelf, word)?
    };
    senses.extend(longer.into_iter().map(|list| Sense { list, weight }));
    Ok((!senses.is_empty()).then(|| Term::new(word, senses)))
}

fn longer<'a>(shelf: &mut Shelf<'a>, word: &str) -> Result<Vec<List<'a>>, Missing> {
    let (mut lists, mut best) = (Vec::new(), Best::new(MOST));
    if let Some(chunk) = shelf.chunk(word)? {
        chunk.beginning_with(word, |found, list| {
            if found.len() > word.len() && !found.ends_with('*') {
                best.offer(u64::from(list.n), lists.len() as u32);
                lists.push(list);
            }
        });
    }
    Ok(best.items().filter_map(|i| lists.get(i as usize).copied()).collect())
}
