//! Short answers to what is asked often.

use super::bytes::Bytes;
use super::reading::base;
use super::root::Root;

/// An answer and the words by which it is asked for.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// Of each group a word must be there; folded.
    pub groups: Vec<Vec<String>>,
    pub text: String,
    /// The page that says more: address and title.
    pub path: String,
    /// Its number.
    pub page: Option<u32>,
    pub title: String,
}

impl Answer {
    pub fn parse(bytes: &mut Bytes) -> Option<Self> {
        Some(Self {
            groups: bytes.each(Bytes::words)?,
            text: bytes.text()?.to_owned(),
            path: bytes.text()?.to_owned(),
            page: bytes.number()?.checked_sub(1),
            title: bytes.text()?.to_owned(),
        })
    }
}

/// So many words of a query may have nothing to do with its answer.
const MOST_OTHERS: usize = 1;

/// The answer whose groups are all met and that leaves the fewest words of the query aside.
///
/// `words` are all that was typed, `read` what was understood, a corrected word behind the one that was typed.
pub fn best<'r>(root: &'r Root, words: &[Vec<&str>]) -> Option<&'r Answer> {
    let fit = |answer: &'r Answer| {
        let meets = |group: &[String], forms: &[&str]| {
            forms.iter().any(|form| group.iter().any(|known| known == form || base(root, known) == base(root, form)))
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
