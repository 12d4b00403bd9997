//! Words that the build puts facts into; the browser gets the sentences, not these.

use serde::Deserialize;

use super::texts::{Phrase, Plural};

/// All such words of one language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub network: NetworkWords,
    pub not_found: NotFoundWords,
}

/// A network's own page and card.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworkWords {
    pub facts: String,
    pub full_name: String,
    pub kind: String,
    pub scope: String,
    pub scope_world: String,
    pub scope_europe: String,
    pub founded: String,
    pub seat: String,
    pub members: String,
    pub countries: String,
    pub membership: String,
    pub topics: String,
    pub website: String,
    pub checked: String,
    pub unknown: String,
    pub member: String,
    /// `{date}`: since when.
    pub member_since: Phrase,
    pub decided: String,
    /// `{date}`: of the decision.
    pub decided_on: Phrase,
    pub undocumented: String,
    /// `{date}`: as of.
    pub as_of: Phrase,
    /// `{n}`: a number that is about right.
    pub about: Phrase,
    /// `{n}`: a number that is exceeded.
    pub more_than: Phrase,
    pub countries_count: Plural,
    pub what_it_is: String,
    pub bodies: String,
    pub city_role: String,
    pub partners: String,
    pub partners_institution: String,
    pub partners_city: String,
    pub partners_country: String,
    pub partners_note: String,
    pub dates: String,
    pub sources: String,
    /// How the sources are to be read.
    pub sources_lead: String,
    pub related: String,
    /// `{topics}`: topics in common.
    pub related_by: Phrase,
    pub neighbours: String,
    pub previous: String,
    pub next: String,
    pub all_networks: String,
}

/// There is no such page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotFoundWords {
    pub title: String,
    pub lead: String,
    pub description: String,
    pub advice: Vec<String>,
    pub links_title: String,
    /// `{phone}`: number of the switchboard.
    pub contact: Phrase,
}
