//! The newest reports.

use leptos::prelude::*;

use super::{Card, Context, cards};
use crate::content::PageId;

/// Cards of the `n` newest reports.
pub fn latest_news(context: &Context, n: usize) -> AnyView {
    let newest = context.catalogue.news.iter().take(n).map(|item| {
        let id = PageId::entry(PageId::NEWS, &item.slug);
        Card { note: Some(context.date(item.date)), icon: None, ..Card::of(context, &id) }
    });
    cards(context, &newest.collect::<Vec<_>>())
}
