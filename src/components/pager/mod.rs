//! On to the entries before and after.

use leptos::prelude::*;

use crate::content::{PageLink, Pager as Document};

#[component]
pub fn Pager(pager: Document) -> impl IntoView {
    let Document { label, previous, next, all } = pager;
    let step = |(label, link): (String, PageLink), rel: &'static str| {
        view! {
            <a class=format!("pager__step pager__step--{rel}") href=link.path rel=rel>
                <span class="pager__label">{label}</span> " " <span class="pager__name">{link.text}</span>
            </a>
        }
    };
    view! {
        <nav class="pager" aria-label=label>
            {previous.map(|link| step(link, "prev"))}
            {next.map(|link| step(link, "next"))}
            <a class="pager__all" href=all.path>{all.text}</a>
        </nav>
    }
}
