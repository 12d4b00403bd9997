//! What the fee finder knows.

use crate::content::{Catalogue, Fee, FeeFinder, FeeKind, FeeRule, Fees, PageId, PartialDate};

/// Documents whose fee depends on who asks, in the order of the file; on the page of a service its own come first.
pub(super) fn finder(catalogue: &Catalogue, here: &PageId) -> FeeFinder {
    let mut documents: Vec<Fees> = Vec::new();
    let is_own = |fee: &&Fee| PageId::entry(PageId::SERVICES, &fee.service) == *here;
    let (own, others): (Vec<_>, Vec<_>) =
        catalogue.fees.iter().filter(|fee| fee.kind == FeeKind::Base).partition(is_own);
    for fee in own.into_iter().chain(others) {
        let Some(name) = &fee.document else { continue };
        let rule = rule(catalogue, fee);
        match documents.iter_mut().find(|document| document.name == **name) {
            Some(document) => document.rules.push(rule),
            None => {
                let id = address_of(catalogue, fee);
                let extra = |kind| extra(catalogue, fee, kind);
                let (express, mailing) = (extra(FeeKind::Express), extra(FeeKind::Mailing));
                documents.push(Fees { id, name: name.to_string(), rules: vec![rule], express, mailing });
            }
        }
    }
    FeeFinder { documents }
}

/// A document's name in the address, alike in all languages: that of its service where it is the first of it.
fn address_of(catalogue: &Catalogue, fee: &Fee) -> String {
    let first = catalogue.fees.iter().find(|other| other.service == fee.service && other.kind == FeeKind::Base);
    if first.is_some_and(|first| first.document == fee.document) { &fee.service } else { &fee.id }.to_string()
}

/// What comes on top for the same document.
fn extra(catalogue: &Catalogue, base: &Fee, kind: FeeKind) -> Option<FeeRule> {
    let fits = |fee: &&Fee| fee.kind == kind && fee.service == base.service && fee.document == base.document;
    catalogue.fees.iter().find(fits).map(|fee| rule(catalogue, fee))
}

fn rule(catalogue: &Catalogue, fee: &Fee) -> FeeRule {
    let words = &catalogue.words.fee;
    let validity = fee.validity_years.map(|years| catalogue.formats.plural(&words.validity, usize::from(years)));
    let since = fee.valid_from.map(|PartialDate { year, month, day }| {
        words.since.fill(&[("date", &catalogue.formats.date(year, month, day))])
    });
    let rest = validity.into_iter().chain(since).chain(fee.note.iter().map(ToString::to_string));
    let text = std::iter::once(fee.name.to_string()).chain(rest).collect::<Vec<_>>().join(", ");
    FeeRule { cents: fee.cents, from: fee.age_from.unwrap_or(0), under: fee.age_under.unwrap_or(u8::MAX), text }
}
