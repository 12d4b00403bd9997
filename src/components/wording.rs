//! Puts facts into words: counts with their precision, dates, what is known of a membership.

use super::Language;
use crate::content::{Count, Members, Membership, MembershipStatus, PartialDate, Qualifier, Scope};
use crate::i18n::{date, number};

/// Facts as sentences of the interface's language.
pub trait Wording {
    fn date(&self, date: PartialDate) -> String;
    /// "mehr als 200 Städte"
    fn members(&self, members: &Members) -> String;
    /// "rund 38 Länder"
    fn countries(&self, countries: &Count) -> String;
    /// "dabei seit März 2021"
    fn membership(&self, membership: &Membership) -> String;
    fn scope(&self, scope: Scope) -> String;
    /// "Stand 2021"; empty where there is no date.
    fn as_of(&self, as_of: Option<PartialDate>) -> String;
}

impl Wording for Language {
    fn date(&self, PartialDate { year, month, day }: PartialDate) -> String {
        date(self.locale, year, month, day)
    }

    fn members(&self, members: &Members) -> String {
        format!("{} {}", qualified(self, members.qualifier, number(self.locale, members.count.get())), &*members.unit)
    }

    fn countries(&self, countries: &Count) -> String {
        let n = countries.count.get();
        let written = qualified(self, countries.qualifier, number(self.locale, n));
        self.network.countries_count.fill(n as usize, &written)
    }

    fn membership(&self, membership: &Membership) -> String {
        let texts = &self.network;
        match (membership.status, membership.date) {
            (MembershipStatus::Member, Some(date)) => texts.member_since.fill(&[("date", &self.date(date))]),
            (MembershipStatus::Member, None) => texts.member.clone(),
            (MembershipStatus::Decided, Some(date)) => texts.decided_on.fill(&[("date", &self.date(date))]),
            (MembershipStatus::Decided, None) => texts.decided.clone(),
            (MembershipStatus::Undocumented, _) => texts.undocumented.clone(),
        }
    }

    fn scope(&self, scope: Scope) -> String {
        match scope {
            Scope::World => self.network.scope_world.clone(),
            Scope::Europe => self.network.scope_europe.clone(),
        }
    }

    fn as_of(&self, as_of: Option<PartialDate>) -> String {
        as_of.map_or_else(String::new, |date| self.network.as_of.fill(&[("date", &self.date(date))]))
    }
}

fn qualified(language: &Language, qualifier: Qualifier, n: String) -> String {
    match qualifier {
        Qualifier::Exact => n,
        Qualifier::About => language.network.about.fill(&[("n", &n)]),
        Qualifier::MoreThan => language.network.more_than.fill(&[("n", &n)]),
    }
}
