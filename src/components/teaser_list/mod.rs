//! Ways into other pages of the portal.

use leptos::prelude::*;

use crate::content::Teaser;

#[component]
pub fn TeaserList(teasers: Vec<Teaser>) -> impl IntoView {
    let row = |Teaser { link, text }| {
        view! {
            <li class="teaser">
                <h2 class="teaser__title"><a class="teaser__link" href=link.path>{link.text}</a></h2>
                <p class="teaser__text">{text}</p>
            </li>
        }
    };
    view! { <ul class="teaser-list">{teasers.into_iter().map(row).collect_view()}</ul> }
}
