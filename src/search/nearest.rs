//! Pages that may be meant by an address that leads nowhere.

use super::best::{Best, greatness};
use super::snippet::contains;
use super::typo::Near;
use crate::i18n::{fold, is_letter};

/// A page that can be proposed.
#[derive(Clone, Debug, Default)]
pub struct Known<'a> {
    pub path: &'a str,
    pub title: &'a str,
    pub keywords: &'a str,
    /// Addresses that it had, or parts of them.
    pub former: &'a str,
}

/// Reads the file `known` of an index: a line for each page.
pub fn known_pages(text: &str) -> Vec<Known<'_>> {
    let page = |line| {
        let mut fields = str::split(line, '\t');
        let mut next = || fields.next().unwrap_or("");
        Known { path: next(), title: next(), keywords: next(), former: next() }
    };
    text.split('\n').map(page).collect()
}

/// How much a word of the address counts where it is the last part of a page's address, in its title, its keywords,
/// or a part above it.
const WHERE: [f32; 4] = [1.0, 0.8, 0.5, 0.3];

/// How much each part of the address counts less than the one behind it.
const ABOVE: f32 = 0.4;

/// What a whole part counts that is the last part of a page's address, or one it had.
const WHOLE: f32 = 2.5;

/// Positions of the pages that come nearest, the best first, at most `limit`.
pub fn nearest(address: &str, pages: &[Known], limit: usize) -> Vec<usize> {
    let parts = parts(address);
    let pages = pages.iter().map(Words::of).collect::<Vec<_>>();
    let mut scores = vec![0.0_f32; pages.len()];
    let mut weight = 1.0;
    for part in parts.iter().rev() {
        for word in part {
            let fits = pages.iter().map(|page| page.fit(word)).collect::<Vec<_>>();
            // What fits many pages says little about which is meant.
            let n = 1.0 + fits.iter().filter(|fit| **fit > 0.0).count().checked_ilog2().unwrap_or(0) as f32;
            scores.iter_mut().zip(fits).for_each(|(score, fit)| *score += fit * weight / n);
        }
        let whole = part.concat();
        for (score, page) in scores.iter_mut().zip(&pages) {
            *score += WHOLE * weight * page.whole_fit(&whole);
        }
        weight *= ABOVE;
    }
    let mut best = Best::new(limit);
    for (i, (score, page)) in (0..).zip(scores.iter().zip(&pages)).filter(|(_, (score, _))| **score > 0.0) {
        // Of equals, the one nearer to the start.
        best.offer(greatness(*score) << 8 | (0xFF - page.depth), i);
    }
    best.items().map(|i| i as usize).collect()
}

/// The words of each part of an address; endings of files are none.
fn parts(address: &str) -> Vec<Vec<String>> {
    let decoded = decode(address);
    let parts = decoded.split('/').map(|part| words(&split_digits(part)));
    let is_word = |word: &String| !["html", "htm", "php", "aspx", "index", "www"].contains(&word.as_str());
    let parts = parts.map(|part| part.into_iter().filter(is_word).collect::<Vec<_>>());
    parts.filter(|part| !part.is_empty()).collect()
}

/// Puts a gap before a number: "Europawochen2024".
fn split_digits(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    for c in text.chars() {
        if c.is_ascii_digit() && out.ends_with(is_letter) && !out.ends_with(|c: char| c.is_ascii_digit()) {
            out.push(' ');
        }
        out.push(c);
    }
    out
}

fn words(text: &str) -> Vec<String> {
    fold(text).split(' ').filter(|word| !word.is_empty()).map(ToOwned::to_owned).collect()
}

/// Undoes `%2F` and the like; of what is no UTF-8 then, nothing is left.
fn decode(address: &str) -> String {
    let mut out = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((&byte, behind)) = rest.split_first() {
        let digits = behind.get(..2).filter(|_| byte == b'%').and_then(|digits| core::str::from_utf8(digits).ok());
        if let Some(value) = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            out.push(value);
            rest = behind.get(2..).unwrap_or(&[]);
        } else {
            out.push(byte);
            rest = behind;
        }
    }
    String::from_utf8(out).unwrap_or_default()
}

/// The folded words of a page.
struct Words {
    /// Of the last part of its address, its title, its keywords, the parts above.
    fields: [Vec<String>; 4],
    /// Last parts of the addresses that it has and had, each as one word.
    wholes: Vec<String>,
    depth: u64,
}

impl Words {
    fn of(page: &Known) -> Self {
        let (above, last) = page.path.rsplit_once('/').unwrap_or(("", page.path));
        let former = page.former.split(' ').map(|former| words(former).concat());
        let title: String = fold(page.title).split(' ').collect();
        let mut own = words(last);
        own.extend(words(page.former));
        Self {
            wholes: core::iter::once(words(last).concat()).chain([title]).chain(former).collect(),
            fields: [own, words(page.title), words(page.keywords), words(above)],
            depth: page.path.bytes().filter(|byte| *byte == b'/').take(0xFF).count() as u64,
        }
    }

    /// How well a word of an address fits: 0 to 1.
    fn fit(&self, word: &str) -> f32 {
        let best = |field: &Vec<String>| field.iter().map(|known| alike(word, known)).fold(0.0, f32::max);
        self.fields.iter().zip(WHERE).map(|(field, weight)| best(field) * weight).fold(0.0, f32::max)
    }

    fn whole_fit(&self, part: &str) -> f32 {
        let close = |whole: &String| if part == whole { 1.0 } else { is_misspelt(part, whole) * 0.9 };
        self.wholes.iter().map(close).fold(0.0, f32::max)
    }
}

fn alike(word: &str, known: &str) -> f32 {
    let (short, long) = if word.len() < known.len() { (word, known) } else { (known, word) };
    let n = short.chars().count();
    if word == known {
        1.0
    } else if n > 3 && long.starts_with(short) {
        0.8
    } else if n > 4 && contains(long, short) {
        0.6
    } else {
        is_misspelt(word, known) * 0.8
    }
}

/// 1 where a typing error or two make one word of the other, else 0.
fn is_misspelt(word: &str, known: &str) -> f32 {
    let n = word.chars().count();
    let edits = if n > 7 { 2 } else { u8::from(n > 3) };
    let near = Near::new(word.chars(), edits).filter(|_| edits > 0 && word.len().abs_diff(known.len()) < 4);
    if near.is_some_and(|near| near.distance(known) <= edits) { 1.0 } else { 0.0 }
}
