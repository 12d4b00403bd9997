//! Queries with the pages that answer them, as an independent person judged.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use stadtportal::search::{Ask, MemoryIndex};

#[derive(Deserialize)]
pub struct Judged {
    pub queries: Vec<JudgedQuery>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedQuery {
    pub q: String,
    /// One of these comes first.
    pub best: Vec<String>,
    /// These are right as well.
    pub right: Vec<String>,
    pub kind: String,
    /// Kept back while the ranking was tuned.
    #[serde(default)]
    pub check: bool,
}

/// Shares of queries, in hundredths.
#[derive(Debug, Default)]
pub struct Quality {
    pub n: usize,
    pub best_first: f64,
    pub right_first: f64,
    pub best_in_five: f64,
    pub right_in_five: f64,
    /// One for a best page that comes first, half for the second place and so on.
    pub mean_reciprocal: f64,
    /// What went wrong, a line each.
    pub misses: Vec<String>,
}

pub fn judged() -> Judged {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/search-de.json");
    serde_json::from_str(&fs::read_to_string(file).expect("the judged queries")).expect("their form")
}

/// Asks those queries that are for checking, or those that are for tuning.
pub fn quality(index: &mut MemoryIndex, queries: &[JudgedQuery], check: bool) -> Quality {
    let mut quality = Quality::default();
    for query in queries.iter().filter(|query| query.check == check) {
        let found = index.find(&Ask { text: &query.q, limit: 5, ..Ask::default() }).found;
        let paths = found.pages.iter().map(|page| index.page(*page).path).collect::<Vec<_>>();
        let is_best = |path: &String| query.best.contains(path);
        let is_right = |path: &String| is_best(path) || query.right.contains(path);
        quality.n += 1;
        quality.best_first += f64::from(u8::from(paths.first().is_some_and(is_best)));
        quality.right_first += f64::from(u8::from(paths.first().is_some_and(is_right)));
        quality.best_in_five += f64::from(u8::from(paths.iter().any(is_best)));
        quality.mean_reciprocal += paths.iter().position(is_best).map_or(0.0, |at| 1.0 / (at + 1) as f64);
        quality.right_in_five += f64::from(u8::from(paths.iter().any(is_right)));
        if !paths.first().is_some_and(is_best) {
            let corrected = found.corrected.map(|word| format!(" → {word}")).unwrap_or_default();
            quality.misses.push(format!("{} [{}]{corrected}: {paths:?}, best {:?}", query.q, query.kind, query.best));
        }
    }
    let all = quality.n as f64 / 100.0;
    for share in
        [&mut quality.best_first, &mut quality.right_first, &mut quality.best_in_five, &mut quality.right_in_five]
    {
        *share /= all;
    }
    quality.mean_reciprocal /= quality.n as f64;
    quality
}
