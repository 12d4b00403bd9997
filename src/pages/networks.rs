//! The directory of international networks: what they are, and the card view of all.

mod listing;

use std::sync::Arc;

use leptos::prelude::*;

use self::listing::Listing;
use super::{Head, above};
use crate::components::breadcrumb::Breadcrumb;
use crate::components::kind_badge::KindBadge;
use crate::components::link_list::LinkList;
use crate::components::page_heading::PageHeading;
use crate::components::prose::Prose;
use crate::content::{KindText, NetworksPage as Document, Portal};
use crate::i18n::Locale;
use crate::route::Route;

pub fn head(portal: &Portal, page: &Document) -> Head {
    Head::new(portal, &page.text.title, Some(&portal.texts.frame.international), &page.text.description)
}

#[component]
pub fn NetworksPage(locale: Locale, portal: Arc<Portal>, page: Arc<Document>) -> impl IntoView {
    let text = &page.text;
    let example = |kind: &KindText| {
        let example = page.networks.iter().find(|network| network.slug == kind.example);
        example.map(|network| (Route::Network(network.slug.clone()).path(locale), network.name.to_string()))
    };
    view! {
        <div class="band">
            <div class="container hero">
                <div class="hero__text">
                    <Breadcrumb above=above(&portal, &Route::Networks) here=text.title.to_string()/>
                    <PageHeading title=text.title.to_string() lead=text.lead.to_string() kicker=None/>
                </div>
                <picture class="hero__picture">
                    <source srcset="/images/hand-globe-dark.svg" media="(prefers-color-scheme: dark)"/>
                    <img src="/images/hand-globe.svg" alt=text.picture.alt.to_string() width="640" height="480" fetchpriority="high"/>
                </picture>
            </div>
        </div>
        <div class="container">
            <section aria-labelledby="was-ist-ein-netzwerk">
                <h2 id="was-ist-ein-netzwerk">{text.intro_title.to_string()}</h2>
                <Prose paragraphs=text.intro.clone()/>
            </section>
            <section aria-labelledby="arten">
                <h2 id="arten">{text.kinds_title.to_string()}</h2>
                <p class="section-lead">{text.kinds_lead.to_string()}</p>
                <ul class="kind-list">
                    {text.kinds.iter().map(|kind| view! { <Kind kind=kind.clone() example=example(kind)/> }).collect_view()}
                </ul>
            </section>
            <Listing page=page.clone()/>
            <section aria-labelledby="weitere-informationen">
                <h2 id="weitere-informationen">{text.links_title.to_string()}</h2>
                <LinkList links=text.links.clone()/>
            </section>
        </div>
    }
}

/// What one kind of network is, with the way to an example.
#[component]
fn Kind(kind: KindText, example: Option<(String, String)>) -> impl IntoView {
    view! {
        <li class=format!("kind kind--{}", kind.id.id())>
            <h3 class="kind__name">{kind.name.to_string()}</h3>
            <p class="kind__description">{kind.description.to_string()}</p>
            <p class="kind__example">
                <KindBadge kind=kind.id label=kind.label.to_string()/>
                " "
                {example.map(|(href, name)| view! { <a href=href>{name}</a> })}
            </p>
        </li>
    }
}
