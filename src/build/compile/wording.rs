//! Puts facts into words: counts with their precision, dates, what is known of a membership.

use crate::content::{Catalogue, Count, Members, Membership, MembershipStatus, PartialDate, Qualifier, Scope};

impl Catalogue {
    /// "31. März 2021", as precise as the date is.
    pub(super) fn date(&self, PartialDate { year, month, day }: PartialDate) -> String {
        self.formats.date(year, month, day)
    }

    /// "mehr als 200 Städte"
    pub(super) fn members(&self, members: &Members) -> String {
        format!("{} {}", self.qualified(members.qualifier, members.count.get()), &*members.unit)
    }

    /// "rund 38 Länder"
    pub(super) fn countries(&self, countries: &Count) -> String {
        let n = countries.count.get();
        self.formats.plural_as(&self.words.network.countries_count, n as usize, &self.qualified(countries.qualifier, n))
    }

    /// "dabei seit März 2021"
    pub(super) fn membership(&self, membership: &Membership) -> String {
        let words = &self.words.network;
        match (membership.status, membership.date) {
            (MembershipStatus::Member, Some(date)) => words.member_since.fill(&[("date", &self.date(date))]),
            (MembershipStatus::Member, None) => words.member.clone(),
            (MembershipStatus::Decided, Some(date)) => words.decided_on.fill(&[("date", &self.date(date))]),
            (MembershipStatus::Decided, None) => words.decided.clone(),
            (MembershipStatus::Undocumented, _) => words.undocumented.clone(),
        }
    }

    pub(super) fn scope(&self, scope: Scope) -> String {
        match scope {
            Scope::World => self.words.network.scope_world.clone(),
            Scope::Europe => self.words.network.scope_europe.clone(),
        }
    }

    /// "Stand 2021"
    pub(super) fn as_of(&self, as_of: PartialDate) -> String {
        self.words.network.as_of.fill(&[("date", &self.date(as_of))])
    }

    /// "rund 550.000"
    pub(super) fn qualified(&self, qualifier: Qualifier, n: u32) -> String {
        let n = self.formats.number(n);
        match qualifier {
            Qualifier::Exact => n,
            Qualifier::About => self.words.network.about.fill(&[("n", &n)]),
            Qualifier::MoreThan => self.words.network.more_than.fill(&[("n", &n)]),
        }
    }
}
