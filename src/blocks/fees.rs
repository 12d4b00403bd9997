//! Tables of fees.

use leptos::prelude::*;

use super::{Context, table};
use crate::content::{Fee, PageId, Rich, Slug, TableText, Text};

/// The fees of some services, or of all, which can then be sorted.
pub fn fees(context: &Context, services: &[Slug]) -> AnyView {
    let is_all = services.is_empty();
    let words = &context.catalogue.words.fee;
    let fees = context.catalogue.fees.iter().filter(|fee| is_all || services.contains(&fee.service));
    let row = |fee: &Fee| {
        let page = PageId::entry(PageId::SERVICES, &fee.service);
        let title = context.info(&page).short_title.to_string();
        let service = is_all.then(|| Rich::link(page.as_str(), &title));
        let amount = if fee.cents == 0 { words.free.clone() } else { context.catalogue.formats.euros(fee.cents) };
        let since = fee.valid_from.map_or_else(|| "–".to_owned(), |date| context.date(date));
        let name = Rich::plain(&fee.name);
        let rest = [age(context, fee), amount, since].map(|text| Rich::plain(&text));
        std::iter::once(name).chain(service).chain(rest).collect::<Vec<_>>()
    };
    let service = is_all.then_some(&words.service);
    let head = std::iter::once(&words.name).chain(service).chain([&words.age, &words.amount, &words.valid_from]);
    let rows = TableText {
        caption: Text::of(&words.caption),
        head: head.map(|text| Text::of(text)).collect(),
        rows: fees.map(row).collect(),
        sortable: is_all,
    };
    table(context, &rows)
}

/// "ab 24 Jahren", "unter 24 Jahren"
fn age(context: &Context, fee: &Fee) -> String {
    let words = &context.catalogue.words.fee;
    let text = |age: u8| age.to_string();
    match (fee.age_from, fee.age_under) {
        (None, None) => words.all_ages.clone(),
        (Some(from), None) => words.from.fill(&[("from", &text(from))]),
        (None, Some(under)) => words.under.fill(&[("under", &text(under))]),
        (Some(from), Some(under)) => words.between.fill(&[("from", &text(from)), ("under", &text(under))]),
    }
}
