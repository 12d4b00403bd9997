//! The entries, prepared for quick answers.

use super::bits::Bits;
use super::{List, Query};
use crate::i18n::fold;

/// What is asked of, worked out once.
#[derive(Debug)]
pub struct Index {
    n: usize,
    /// All searched words of each entry, folded.
    words: Vec<String>,
    /// For each facet and option, the entries that have it.
    facets: Vec<Vec<Bits>>,
}

/// What answers a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The entries, in the order of the list.
    pub set: Vec<usize>,
    /// For each facet and option, how many there would be with that option in place of the facet's others.
    pub counts: Vec<Vec<usize>>,
    /// For each field of [`List::ranges`], how many there are in each of [`BARS`] equal parts, whatever its own limits.
    pub bars: Vec<Vec<usize>>,
}

/// Into so many parts a range is cut.
pub const BARS: usize = 10;

impl Index {
    pub fn new(list: &List) -> Self {
        let n = list.len();
        let bits = |facet: &super::Facet, option: u16| {
            Bits::of(n, |i| facet.values.get(i).is_some_and(|has| has.contains(&option)))
        };
        let facets = list.facets.iter().map(|facet| (0..).take(facet.options.len()).map(|i| bits(facet, i)).collect());
        Self { n, words: (0..n).map(|i| words(list, i)).collect(), facets: facets.collect() }
    }

    /// The entries that answer `query`, and what else could be asked.
    ///
    /// Every word typed must stand in the entry, in any place; the words may be parts of words.
    pub fn find(&self, list: &List, query: &Query) -> Found {
        let text = self.text(&query.text);
        let asked = self.facets.iter().zip(&query.facets).map(|(options, asked)| union(self.n, options, asked));
        let asked = asked.collect::<Vec<_>>();
        let limits = list.ranges().zip(&query.limits).map(|((_, field), limits)| {
            (*limits != (None, None)).then(|| {
                let fits =
                    |amount| limits.0.is_none_or(|least| least <= amount) && limits.1.is_none_or(|most| amount <= most);
                Bits::of(self.n, |i| field.amount(i).is_some_and(fits))
            })
        });
        let limits = limits.collect::<Vec<_>>();
        // All but the facet or limit at `but`, facets first.
        let all_but = |but: usize| {
            let mut bits = text.clone();
            let others = asked.iter().chain(&limits).enumerate().filter(|(i, _)| *i != but);
            others.filter_map(|(_, others)| others.as_ref()).for_each(|others| bits.keep(others));
            bits
        };
        let counts = self.facets.iter().enumerate().map(|(i, options)| {
            let base = all_but(i);
            options.iter().map(|option| base.count_with(option)).collect()
        });
        let bars = list.ranges().enumerate().map(|(i, (_, field))| {
            let base = all_but(asked.len() + i);
            let mut bars = vec![0; BARS];
            if let Some((least, most)) = span(field) {
                let amounts = base.positions().into_iter().filter_map(|i| field.amount(i));
                for bar in amounts.map(|amount| bar_of(amount, least, most)) {
                    bars.iter_mut().skip(bar).take(1).for_each(|n| *n += 1);
                }
            }
            bars
        });
        Found { set: all_but(usize::MAX).positions(), counts: counts.collect(), bars: bars.collect() }
    }

    fn text(&self, text: &str) -> Bits {
        let text = fold(text);
        let asked = text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>();
        Bits::of(self.n, |i| self.words.get(i).is_some_and(|words| asked.iter().all(|word| words.contains(word))))
    }
}

/// The least and the most that any entry has.
pub fn span(field: &super::Field) -> Option<(u32, u32)> {
    let amounts = || (0..field.keys.len()).filter_map(|i| field.amount(i));
    Some((amounts().min()?, amounts().max()?))
}

/// The part in which an amount lies.
fn bar_of(amount: u32, least: u32, most: u32) -> usize {
    let (offset, width) = (u64::from(amount - least), u64::from(most - least) + 1);
    (offset * BARS as u64 / width) as usize
}

/// What has any of the options asked for; nothing where none is.
fn union(n: usize, options: &[Bits], asked: &[u16]) -> Option<Bits> {
    let asked = asked.iter().filter_map(|i| options.get(usize::from(*i))).collect::<Vec<_>>();
    (!asked.is_empty()).then(|| {
        let mut bits = Bits::none(n);
        asked.into_iter().for_each(|option| bits.join(option));
        bits
    })
}

/// All that an entry is searched by, folded.
fn words(list: &List, i: usize) -> String {
    let own = [&list.names, &list.summaries, &list.words].map(|column| column.get(i).map_or("", String::as_str));
    let mut text = own.join(" ");
    let labels = list.facets.iter().flat_map(|facet| {
        let has = facet.values.get(i).map_or(&[][..], Vec::as_slice);
        has.iter().filter_map(|option| Some(&facet.options.get(usize::from(*option))?.1))
    });
    for label in labels {
        text.push(' ');
        text.push_str(label);
    }
    fold(&text)
}
