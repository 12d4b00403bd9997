//! Ways into other pages of the portal.

use leptos::prelude::*;

use super::Language;
use crate::content::{DocumentId, Teaser};
use crate::route::Route;

#[component]
pub fn TeaserList(teasers: Vec<Teaser>) -> impl IntoView {
    let locale = Language::here().locale;
    let row = |teaser: Teaser| {
        // Checked when the content was read; an unknown page would have stopped the build.
        let route = DocumentId::parse(&teaser.page).map_or(Route::Start, Route::from);
        view! {
            <li class="teaser">
                <h2 class="teaser__title"><a class="teaser__link" href=route.path(locale)>{teaser.title.to_string()}</a></h2>
                <p class="teaser__text">{teaser.text.to_string()}</p>
            </li>
        }
    };
    view! { <ul class="teaser-list">{teasers.into_iter().map(row).collect_view()}</ul> }
}
