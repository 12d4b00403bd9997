//! The networks, prepared for quick answers.

use std::cmp::Reverse;

use super::{Query, Sort};
use crate::content::{Kind, MembershipStatus, NetworkSummary, NetworksPage, PartialDate};
use crate::i18n::fold;

/// What is searched and sorted by, worked out once.
#[derive(Debug)]
pub struct Index {
    /// In the order of the document, which is the order of names.
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    /// All searched words, folded.
    words: String,
    kind: Kind,
    founded: Option<PartialDate>,
    members: u32,
    joined: Option<PartialDate>,
}

impl Index {
    pub fn new(page: &NetworksPage) -> Self {
        Self { entries: page.networks.iter().map(|network| Entry::new(page, network)).collect() }
    }

    /// Positions of the networks that answer `query`, in its order.
    ///
    /// Every word typed must stand in the entry, in any place; the words may be parts of words.
    pub fn select(&self, query: &Query) -> Vec<usize> {
        let text = fold(&query.text);
        let words = text.split(' ').collect::<Vec<_>>();
        let answers = |entry: &Entry| {
            query.kind.is_none_or(|kind| entry.kind == kind) && words.iter().all(|word| entry.words.contains(word))
        };
        let found = self.entries.iter().enumerate().filter(|(_, entry)| answers(entry));
        let mut found = found.map(|(i, _)| i).collect::<Vec<_>>();
        // Sorting is stable, so equal entries stay in the order of names.
        let entry = |i: &usize| &self.entries[*i];
        match query.sort {
            Sort::Name => {}
            Sort::Founded => found.sort_by_key(|i| (entry(i).founded.is_none(), entry(i).founded)),
            Sort::Members => found.sort_by_key(|i| Reverse(entry(i).members)),
            Sort::Joined => found.sort_by_key(|i| (entry(i).joined.is_none(), entry(i).joined)),
        }
        found
    }
}

impl Entry {
    fn new(page: &NetworksPage, network: &NetworkSummary) -> Self {
        let kind = page.text.kinds.iter().find(|kind| kind.id == network.kind);
        let topics = page.topics.iter().filter(|topic| network.topics.contains(&topic.id));
        let mut words = vec![&*network.name, &*network.full_name, &*network.summary, network.slug.as_str()];
        words.extend(kind.map(|kind| &*kind.label));
        words.extend(network.seat.as_deref());
        words.extend(topics.map(|topic| &*topic.label));
        let is_member = network.membership.status == MembershipStatus::Member;
        Self {
            words: fold(&words.join(" ")),
            kind: network.kind,
            founded: network.founded,
            members: network.members.as_ref().map_or(0, |members| members.count.get()),
            joined: network.membership.date.filter(|_| is_member),
        }
    }
}
