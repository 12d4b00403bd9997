//! Pages of the portal, with a word on why they are named.

use leptos::prelude::*;

use crate::content::RelatedLink;

#[component]
pub fn PageList(pages: Vec<RelatedLink>) -> impl IntoView {
    let row = |RelatedLink { link, note }| {
        let note = (!note.is_empty()).then(|| view! { <span class="page-list__note">" " {note}</span> });
        view! { <li><a href=link.path>{link.text}</a> {note}</li> }
    };
    view! { <ul class="page-list">{pages.into_iter().map(row).collect_view()}</ul> }
}
