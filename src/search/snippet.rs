//! The passage of a page's text that answers a query best, with the words found in it marked.

use super::best::add_new;
use super::fragment::Fragment;
use crate::i18n::{fold, is_letter};

/// About so long is a passage, in bytes.
const LENGTH: usize = 170;

/// So far before the first word found the passage may begin, to begin with its sentence.
const BEFORE: usize = 60;

/// A word in a text.
#[derive(Clone, Copy, Debug)]
struct Word {
    start: usize,
    end: usize,
    /// Which of the words looked for it is.
    hit: Option<usize>,
}

impl Fragment {
    /// Pieces of the passage, each with whether it is marked. `marks` are folded words without their endings.
    pub fn passage(&self, marks: &[String]) -> Vec<(String, bool)> {
        // What was found elsewhere on the page, in a keyword perhaps, is best told by the lead.
        let own = words(&self.text, marks);
        let has_hits = own.iter().any(|word| word.hit.is_some());
        let (text, words) = if has_hits { (&self.text, own) } else { (&self.lead, words(&self.lead, marks)) };
        let start = best_start(text, &words);
        let inside = words.iter().filter(|word| word.start >= start && word.end <= start + LENGTH);
        let end = inside.clone().next_back().map_or(text.len(), |word| word.end);
        // A sentence keeps its stop.
        let rest = text.get(end..).unwrap_or("");
        let end = end + rest.find(' ').unwrap_or(rest.len()).min(3).min(rest.len());
        let mut pieces = Vec::new();
        let mut at = start;
        push(&mut pieces, if start > 0 { "… " } else { "" }, false);
        for word in inside.filter(|word| word.hit.is_some()) {
            push(&mut pieces, text.get(at..word.start).unwrap_or(""), false);
            push(&mut pieces, text.get(word.start..word.end).unwrap_or(""), true);
            at = word.end;
        }
        push(&mut pieces, text.get(at..end).unwrap_or(""), false);
        push(&mut pieces, if end < text.len() { " …" } else { "" }, false);
        pieces
    }
}

/// As it is written in one of the texts, small or capital; the folded word where it is in none.
pub fn spelling<'t>(word: &'t str, texts: &[&'t str]) -> &'t str {
    let written = |text: &&'t str| {
        let found = words(text, &[]).into_iter().filter_map(|at| text.get(at.start..at.end));
        let mut found = found.filter(|written| fold(written) == word);
        found.next()
    };
    texts.iter().find_map(written).unwrap_or(word)
}

fn push(pieces: &mut Vec<(String, bool)>, text: &str, is_marked: bool) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some((last, marked)) if *marked == is_marked => last.push_str(text),
        _ => pieces.push((text.to_owned(), is_marked)),
    }
}

fn words(text: &str, marks: &[String]) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        // What `fold` leaves out is inside a word.
        let is_inside = is_letter(c) || matches!(c, '\u{AD}' | '\u{B7}' | '\u{300}'..='\u{36F}');
        match start {
            None if is_inside => start = Some(at),
            Some(from) if !is_inside => {
                let hit = text.get(from..at).and_then(|word| hit(&fold(word), marks));
                words.push(Word { start: from, end: at, hit });
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn hit(word: &str, marks: &[String]) -> Option<usize> {
    let is_hit = |mark: &String| word.starts_with(mark.as_str()) || mark.len() > 4 && contains(word, mark);
    marks.iter().position(is_hit)
}

/// Whether a word has another one in it. (`str::contains` is made for books.)
pub fn contains(word: &str, part: &str) -> bool {
    word.as_bytes().windows(part.len().max(1)).any(|window| window == part.as_bytes())
}

/// Where the passage with most of the words begins; the first of equals.
fn best_start(text: &str, words: &[Word]) -> usize {
    let mut best = (0, 0);
    for (i, first) in words.iter().enumerate().filter(|(_, word)| word.hit.is_some()) {
        let start = sentence_start(text, words, i);
        let inside = words.iter().filter(|word| word.start >= start && word.end <= start + LENGTH);
        let mut hits = Vec::new();
        inside.filter_map(|word| word.hit).for_each(|hit| add_new(&mut hits, hit));
        if hits.len() > best.0 && first.end <= start + LENGTH {
            best = (hits.len(), start);
        }
    }
    best.1
}

/// Start of the sentence of a word, or of a word not too far before it.
fn sentence_start(text: &str, words: &[Word], i: usize) -> usize {
    let at = words.get(i).map_or(0, |word| word.start);
    let near = words.iter().take(i + 1).filter(|word| word.start + BEFORE >= at);
    let starts_sentence = |word: &&Word| {
        let before = text.get(..word.start).unwrap_or("").trim_end_matches(' ');
        before.is_empty() || before.ends_with(['.', '!', '?', ':'])
    };
    let start = near.clone().rfind(starts_sentence).or_else(|| near.clone().next());
    start.map_or(at, |word| word.start)
}
