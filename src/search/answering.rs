//! Which short answer a query has.

use super::answer::Answer;
use super::reading::base;
use super::root::Root;

/// So many words of a query may have nothing to do with its answer.
const MOST_OTHERS: usize = 1;

/// The answer whose groups are all met and that leaves the fewest words of the query aside.
///
/// `words` are all that was typed, `read` what was understood, a corrected word behind the one that was typed.
pub fn best<'r>(root: &'r Root, words: &[Vec<&str>]) -> Option<&'r Answer> {
    let fit = |answer: &'r Answer| {
        let meets = |group: &[String], forms: &[&str]| {
            forms.iter().any(|form| group.iter().any(|known| is_form(root, known, form)))
        };
        let is_met = |group: &Vec<String>| words.iter().any(|forms| meets(group, forms));
        let is_other = |forms: &&Vec<&str>| {
            let is_stop = forms.first().is_some_and(|word| root.is_stop_word(word));
            !is_stop && !answer.groups.iter().any(|group| meets(group, forms))
        };
        let others = words.iter().filter(is_other).count();
        // An answer of one group is for that word alone.
        let fits = answer.groups.iter().all(is_met) && others <= MOST_OTHERS.min(answer.groups.len() - 1);
        fits.then_some((others, core::cmp::Reverse(answer.groups.len()), answer))
    };
    let fits = root.answers.iter().filter(|answer| !answer.groups.is_empty()).filter_map(fit);
    fits.min_by_key(|(others, groups, _)| (*others, *groups)).map(|(_, _, answer)| answer)
}

/// Whether a word that was typed is one of an answer's, in another form or with its last letters left out.
fn is_form(root: &Root, known: &str, typed: &str) -> bool {
    let is_cut_short = typed.len() > 4 && known.starts_with(typed) && known.len() - typed.len() <= 2;
    known == typed || is_cut_short || base(root, known) == base(root, typed)
}
