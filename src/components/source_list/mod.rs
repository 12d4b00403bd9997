//! Where the facts of a page were read.

use leptos::prelude::*;

use super::outside_link::OutsideLink;
use crate::content::SourceEntry;

#[component]
pub fn SourceList(sources: Vec<SourceEntry>) -> impl IntoView {
    let row = |SourceEntry { title, url, origin }| {
        view! { <li><OutsideLink url text=title/> <span class="source-list__origin">" " {origin}</span></li> }
    };
    view! { <ol class="source-list">{sources.into_iter().map(row).collect_view()}</ol> }
}
