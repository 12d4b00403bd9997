//! Where the facts of a page were read.

use leptos::prelude::*;

use super::outside_link::OutsideLink;
use super::{Language, Wording};
use crate::content::Source;

#[component]
pub fn SourceList(sources: Vec<Source>) -> impl IntoView {
    let language = Language::here();
    let row = move |source: Source| {
        let host = source.url.host().to_owned();
        let date = source.date.map(|date| format!(", {}", language.date(date)));
        view! {
            <li>
                <OutsideLink url=source.url.clone() text=source.title.to_string()/>
                <span class="source-list__origin">" " {host} {date}</span>
            </li>
        }
    };
    view! { <ol class="source-list">{sources.into_iter().map(row).collect_view()}</ol> }
}
