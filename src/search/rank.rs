//! Which pages answer best.

use super::best::{Best, greatness};
use super::reading::{Reading, Term};
use super::root::Root;

/// Pages in their order, and how many there are of each kind.
#[derive(Debug, Default)]
pub struct Ranked {
    /// The best ones of the kind asked for.
    pub pages: Vec<u32>,
    /// All of the kind asked for.
    pub total: u32,
    /// Of all pages found, in the order of the kinds.
    pub counts: Vec<u32>,
}

/// What is known of a page while the words are gone through.
#[derive(Clone, Copy, Default)]
struct Tally {
    /// For the word at hand.
    here: f32,
    score: f32,
    /// How much of the query it holds, rare words counting more.
    covered: f32,
    /// The same for its title.
    titled: f32,
    is_titled: bool,
}

/// A page with less of the query than this, next to the best page, is no result.
const LEAST_COVERED: f32 = 0.5;

/// What a title that holds all words adds.
const TITLE: f32 = 0.2;

/// Which of the pages found are wanted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wish {
    /// Position of the one kind; all where there is none.
    pub kind: Option<usize>,
    /// Comes first if it was found at all: the page of a short answer, which editors chose.
    pub first: Option<u32>,
    /// So many at most.
    pub limit: usize,
}

/// The best pages.
pub fn rank(root: &Root, readings: &[Reading], wish: &Wish) -> Ranked {
    let mut tallies = vec![Tally::default(); root.n_pages() as usize];
    let terms = readings.iter().flat_map(|reading| &reading.terms);
    let mut asked = 0.0;
    for term in terms {
        let importance = importance(term);
        asked += importance;
        count(&mut tallies, term, importance);
    }
    let most = tallies.iter().map(|tally| tally.covered).fold(0.0, f32::max);
    let mut counts = vec![0; root.kinds.len()];
    let mut found = Best::new(wish.limit);
    let mut total = 0;
    for (page, tally) in (0..).zip(&tallies).filter(|(_, tally)| tally.covered > 0.0) {
        let of = root.kind_of(page);
        if tally.covered < most * LEAST_COVERED {
            continue;
        }
        if let Some(count) = counts.get_mut(of) {
            *count += 1;
        }
        if wish.kind.is_none_or(|kind| kind == of) {
            let score = if wish.first == Some(page) { f32::MAX } else { final_score(root, tally, asked, of) };
            found.offer(greatness(score), page);
            total += 1;
        }
    }
    Ranked { pages: found.items().collect(), total, counts }
}

/// By its rarest list that is no guess.
fn importance(term: &Term) -> f32 {
    let rarest = term.senses.first().map_or(0.0, |sense| f32::from(sense.list.rarity).max(1.0));
    rarest * term.share
}

/// Adds one term to all pages that hold it, each once, by its best list.
fn count(tallies: &mut [Tally], term: &Term, importance: f32) {
    for sense in &term.senses {
        for posting in sense.list.postings() {
            let Some(tally) = tallies.get_mut(posting.page as usize) else { return };
            tally.here = tally.here.max(f32::from(posting.impact) * sense.weight);
            tally.is_titled |= posting.is_in_title;
        }
    }
    // Nearly all pages hold a word whose list was cut, so who is not on it is not without it.
    let least = if term.senses.iter().any(|sense| sense.list.is_cut) { 1.0 } else { 0.0 };
    for tally in tallies {
        let here = tally.here.max(least);
        if here > 0.0 {
            tally.score += here * importance;
            tally.covered += importance;
            tally.titled += if tally.is_titled { importance } else { 0.0 };
        }
        (tally.here, tally.is_titled) = (0.0, false);
    }
}

fn final_score(root: &Root, tally: &Tally, asked: f32, kind: usize) -> f32 {
    let (covered, titled) = (tally.covered / asked, tally.titled / asked);
    let boost = root.kinds.get(kind).map_or(100, |kind| kind.boost);
    tally.score * covered * covered * (1.0 + TITLE * titled) * f32::from(boost)
}
