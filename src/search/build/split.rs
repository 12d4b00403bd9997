//! Takes compounds apart, by the vocabulary itself.

use std::collections::BTreeMap;

/// Shortest part, in letters: shorter ones are found in words that have nothing to do with them.
const SHORTEST: usize = 4;

/// First part and last part of a compound, as forms that are known by themselves. The last part is the longest
/// there is: "Hundesteuerbescheid" is a Bescheid before it is a Steuerbescheid only where no page has that word.
pub fn split<'f>(
    forms: &'f BTreeMap<String, (usize, u32)>,
    word: &str,
    links: &[&str],
    is_stop: impl Fn(&str) -> bool,
) -> Option<(&'f str, &'f str)> {
    let known = |part: &str| {
        let is_long = part.chars().nth(SHORTEST - 1).is_some() && !is_stop(part);
        let form = is_long.then(|| forms.get_key_value(part))?;
        form.filter(|(_, (_, n))| *n > 0).map(|(form, _)| form.as_str())
    };
    let first_part = |part: &str| {
        let bare = links.iter().filter_map(|link| part.strip_suffix(link));
        core::iter::once(part).chain(bare).find_map(known)
    };
    let cuts = word.char_indices().map(|(at, _)| word.split_at(at));
    cuts.skip(SHORTEST).find_map(|(first, last)| Some((first_part(first)?, known(last)?)))
}
