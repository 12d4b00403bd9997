//! There is no page at this address: what may be wrong, and where to go.

use std::sync::Arc;

use leptos::prelude::*;

use super::Head;
use crate::components::page_heading::PageHeading;
use crate::content::Portal;
use crate::i18n::Locale;
use crate::route::Route;

pub fn head(portal: &Portal) -> Head {
    let texts = &portal.texts.not_found;
    Head::new(portal, &texts.title, None, &texts.description)
}

#[component]
pub fn NotFoundPage(locale: Locale, portal: Arc<Portal>) -> impl IntoView {
    let texts = &portal.texts.not_found;
    let frame = &portal.texts.frame;
    let ways = [
        (Route::Start, &frame.start),
        (Route::International, &frame.international),
        (Route::Networks, &frame.networks),
    ];
    view! {
        <div class="band">
            <div class="container container--narrow">
                <PageHeading title=texts.title.clone() lead=texts.lead.clone() kicker=None/>
            </div>
        </div>
        <div class="container container--narrow">
            <ul class="prose">{texts.advice.iter().map(|advice| view! { <li>{advice.clone()}</li> }).collect_view()}</ul>
            <h2>{texts.links_title.clone()}</h2>
            <ul class="link-list">
                {ways.into_iter().map(|(route, name)| view! { <li><a href=route.path(locale)>{name.clone()}</a></li> }).collect_view()}
            </ul>
            <p>{texts.contact.fill(&[("phone", &portal.site.contact.phone)])}</p>
        </div>
    }
}
