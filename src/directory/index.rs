//! The entries, prepared for quick answers.

use super::Query;
use crate::content::{Entry, Listing};
use crate::i18n::fold;

/// What is searched and sorted by, worked out once.
#[derive(Debug)]
pub struct Index {
    /// In the order of the listing.
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    /// All searched words, folded.
    words: String,
    facets: Vec<Vec<u16>>,
    keys: Vec<u32>,
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
            let fits = |(asked, has): (&Option<u16>, &Vec<u16>)| asked.is_none_or(|asked| has.contains(&asked));
            query.facets.iter().zip(&row.facets).all(fits) && words.iter().all(|word| row.words.contains(word))
        };
        let found = self.rows.iter().enumerate().filter(|(_, row)| answers(row));
        // Each position under the key it is sorted by; equal keys stay in the order of the listing.
        let key =
            |row: &Row| query.sort.checked_sub(1).and_then(|sort| row.keys.get(sort)).copied().unwrap_or_default();
        let mut found = found.map(|(i, row)| (key(row), i)).collect::<Vec<_>>();
        if query.sort > 0 {
            found.sort_unstable();
        }
        found.into_iter().map(|(_, i)| i).collect()
    }
}

fn row(listing: &Listing, entry: &Entry) -> Row {
    let label = |(facet, i): (usize, &u16)| {
        listing.facets.get(facet)?.options.get(usize::from(*i)).map(|(_, label)| label.as_str())
    };
    let facets = entry.facets.iter().enumerate().flat_map(|(facet, has)| has.iter().map(move |i| (facet, i)));
    let mut words = [&*entry.name, &entry.summary, &entry.words].join(" ");
    for text in facets.filter_map(label) {
        words.push(' ');
        words.push_str(text);
    }
    Row { words: fold(&words), facets: entry.facets.clone(), keys: entry.keys.clone() }
}
