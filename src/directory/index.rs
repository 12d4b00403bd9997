//! The entries, prepared for quick answers.

use super::{Query, Sort};
use crate::content::{Entry, Kind, Listing};
use crate::i18n::fold;

/// What is searched and sorted by, worked out once.
#[derive(Debug)]
pub struct Index {
    /// In the order of the listing, which is the order of names.
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    /// All searched words, folded.
    words: String,
    kind: Kind,
    keys: [u32; 3],
}

impl Index {
    pub fn new(listing: &Listing) -> Self {
        Self { rows: listing.entries.iter().map(|entry| row(listing, entry)).collect() }
    }

    /// Positions of the entries that answer `query`, in its order.
    ///
    /// Every word typed must stand in the entry, in any place; the words may be parts of words.
    pub fn select(&self, query: &Query) -> Vec<usize> {
        let text = fold(&query.text);
        let words = text.split(' ').collect::<Vec<_>>();
        let answers = |row: &Row| {
            query.kind.is_none_or(|kind| row.kind == kind) && words.iter().all(|word| row.words.contains(word))
        };
        let found = self.rows.iter().enumerate().filter(|(_, row)| answers(row));
        // Each position under the key it is sorted by; equal keys stay in the order of names.
        let mut found = found.map(|(i, row)| (key(query.sort, row), i)).collect::<Vec<_>>();
        if query.sort != Sort::Name {
            found.sort_unstable();
        }
        found.into_iter().map(|(_, i)| i).collect()
    }
}

/// What sorts before is smaller; the unknown, 0 in the row, is last.
fn key(sort: Sort, row: &Row) -> u32 {
    let [founded, members, joined] = row.keys;
    match sort {
        Sort::Name => 0,
        Sort::Founded => founded.wrapping_sub(1),
        Sort::Members => u32::MAX - members,
        Sort::Joined => joined.wrapping_sub(1),
    }
}

fn row(listing: &Listing, entry: &Entry) -> Row {
    let kind = listing.kinds.iter().find(|(kind, _)| *kind == entry.kind).map(|(_, label)| label);
    let topics = entry.topics.iter().filter_map(|i| listing.topics.get(usize::from(*i)));
    let words = [&entry.link.text, &entry.summary, &entry.words].into_iter().chain(kind).chain(topics);
    let words = words.map(String::as_str).collect::<Vec<_>>().join(" ");
    Row { words: fold(&words), kind: entry.kind, keys: entry.keys }
}
