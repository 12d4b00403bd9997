//! The list of pages of each term.

use super::bytes;
use super::related::Related;
use super::terms::{Hit, Terms};
use crate::search::list::LONGEST;

/// A related page is as good as in the title from this weight on.
const SURE: f32 = 0.8;

/// Pages in ascending order, each with its impact byte.
#[derive(Clone, Debug, Default)]
pub struct PageList {
    pub pages: Vec<(u32, u8)>,
    pub is_cut: bool,
    pub rarity: u8,
}

impl PageList {
    /// The pages of a term and of those it is related to.
    pub fn of(terms: &Terms, related: &Related, term: usize) -> Self {
        let own = terms.hits[term].iter().copied();
        let others = related.0[term].iter().flat_map(|(other, weight)| {
            terms.hits[*other].iter().map(move |hit| Hit {
                impact: hit.impact * weight,
                is_in_title: hit.is_in_title && *weight >= SURE,
                ..*hit
            })
        });
        Self::best(own.chain(others).collect(), terms.n_pages)
    }

    /// Each page once, the best ones where there are too many.
    pub fn best(mut hits: Vec<Hit>, n_pages: usize) -> Self {
        hits.sort_by(|a, b| a.page.cmp(&b.page).then(b.impact.total_cmp(&a.impact)));
        hits.dedup_by(|later, first| {
            first.is_in_title |= later.page == first.page && later.is_in_title;
            later.page == first.page
        });
        let rarity = (n_pages.max(1) as f32 / hits.len().max(1) as f32).ln().mul_add(20.0, 4.0) as u8;
        let is_cut = hits.len() > LONGEST;
        if is_cut {
            hits.sort_by(|a, b| b.impact.total_cmp(&a.impact));
            hits.truncate(LONGEST);
            hits.sort_by_key(|hit| hit.page);
        }
        let pages = hits.iter().map(|hit| (hit.page, quantised(hit))).collect();
        Self { pages, is_cut, rarity }
    }

    /// As `search::list` reads it.
    pub fn print(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.pages.len() * 2 + 4);
        bytes::length(&mut out, self.pages.len() << 1 | usize::from(self.is_cut));
        out.push(self.rarity);
        out.extend(self.pages.iter().map(|(_, impact)| impact));
        let mut last = 0;
        for (page, _) in &self.pages {
            bytes::number(&mut out, page - last);
            last = *page;
        }
        out
    }
}

fn quantised(hit: &Hit) -> u8 {
    ((hit.impact * 127.0).round() as u8).clamp(1, 127) | if hit.is_in_title { 0x80 } else { 0 }
}
