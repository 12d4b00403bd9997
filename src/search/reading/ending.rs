//! Other forms of a word: the index lists the forms that are written somewhere, the reader types another one.

use super::term::{Sense, Term};
use crate::search::library::{Missing, Shelf};
use crate::search::list::List;
use crate::search::root::Root;

/// Shortest word without its ending, in letters.
const SHORTEST: usize = 4;

/// The word without its longest ending, as far as enough of it is left.
pub fn base<'w>(root: &Root, word: &'w str) -> &'w str {
    let stripped = root.endings.iter().filter_map(|ending| word.strip_suffix(ending.as_str()));
    stripped.filter(|base| base.chars().nth(SHORTEST - 1).is_some()).min_by_key(|base| base.len()).unwrap_or(word)
}

/// The nearest form of the same word.
pub fn read<'a>(shelf: &mut Shelf<'a>, word: &str) -> Result<Option<Term<'a>>, Missing> {
    let root = shelf.root();
    let without = root.beginnings.iter().find_map(|beginning| word.strip_prefix(beginning.as_str()));
    for word in [Some(word), without].into_iter().flatten() {
        let base = base(root, word);
        // "Pässe" is "Pass" with an ending.
        for base in [base.to_owned(), without_umlaut(base)] {
            if let Some((found, list)) = form_of(shelf, &base, word)? {
                return Ok(Some(Term::new(&found, vec![Sense { list, weight: 0.95 }])));
            }
        }
    }
    Ok(None)
}

/// The form of `base` that is least longer or shorter than `word`.
fn form_of<'a>(shelf: &mut Shelf<'a>, base: &str, word: &str) -> Result<Option<(String, List<'a>)>, Missing> {
    if base.chars().nth(SHORTEST - 2).is_none() {
        return Ok(None);
    }
    let endings = &shelf.root().endings;
    let mut best: Option<(usize, String, List)> = None;
    if let Some(chunk) = shelf.chunk(base)? {
        chunk.beginning_with(base, |found, list| {
            let ending = found.get(base.len()..).unwrap_or("");
            let distance = found.len().abs_diff(word.len());
            let is_form = ending.is_empty() || endings.iter().any(|known| known == ending);
            if is_form && best.as_ref().is_none_or(|(least, ..)| distance < *least) {
                best = Some((distance, found.to_owned(), list));
            }
        });
    }
    Ok(best.map(|(_, found, list)| (found, list)))
}

fn without_umlaut(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        if !(c == 'e' && out.ends_with(['a', 'o', 'u'])) {
            out.push(c);
        }
    }
    out
}
