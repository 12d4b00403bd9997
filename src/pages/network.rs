//! One network: what it is, its facts, what the city does in it, where that was read.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Head, above};
use crate::components::breadcrumb::Breadcrumb;
use crate::components::date_list::DateList;
use crate::components::fact_list::{Fact, FactList};
use crate::components::kind_badge::KindBadge;
use crate::components::outside_link::OutsideLink;
use crate::components::page_heading::PageHeading;
use crate::components::pager::Pager;
use crate::components::partner_table::PartnerTable;
use crate::components::prose::Prose;
use crate::components::source_list::SourceList;
use crate::components::{Language, Wording};
use crate::content::{Body, Network, NetworkLink, NetworkPage as Document, Portal};
use crate::route::Route;

pub fn head(portal: &Portal, page: &Document) -> Head {
    let network = &page.network;
    Head::new(portal, &network.name, Some(&portal.texts.frame.networks), &network.summary)
}

#[component]
pub fn NetworkPage(portal: Arc<Portal>, page: Arc<Document>) -> impl IntoView {
    let language = Language::here();
    let texts = language.network.clone();
    let network = &page.network;
    let route = Route::Network(network.slug.clone());
    let kicker = view! { <p class="page-heading__kicker"><KindBadge kind=network.kind label=page.kind_label.to_string()/></p> };
    let part = |id: &'static str, title: &str, body: AnyView| {
        view! { <section aria-labelledby=id><h2 id=id>{title.to_owned()}</h2>{body}</section> }
    };
    view! {
        <article>
            <div class="band">
                <div class="container">
                    <Breadcrumb above=above(&portal, &route) here=network.name.to_string()/>
                    <PageHeading title=network.name.to_string() lead=network.summary.to_string() kicker=Some(kicker.into_any())/>
                </div>
            </div>
            <div class="container article">
                <aside class="article__facts" aria-labelledby="auf-einen-blick">
                    <h2 class="article__facts-title" id="auf-einen-blick">{texts.facts.clone()}</h2>
                    <FactList facts=facts(&language, &page)/>
                </aside>
                <div class="article__text">
                    {part("was-es-ist", &texts.what_it_is, view! { <Prose paragraphs=network.about.clone()/> }.into_any())}
                    {(!network.bodies.is_empty()).then(|| part("gremien", &texts.bodies, bodies(&network.bodies).into_any()))}
                    {(!network.city_role.is_empty()).then(|| {
                        part("bochum", &texts.city_role, view! { <Prose paragraphs=network.city_role.clone()/> }.into_any())
                    })}
                    {(!network.partners.is_empty()).then(|| {
                        part("einrichtungen", &texts.partners, view! { <PartnerTable partners=network.partners.clone()/> }.into_any())
                    })}
                    {(!network.dates.is_empty()).then(|| {
                        part("daten", &texts.dates, view! { <DateList dates=network.dates.clone()/> }.into_any())
                    })}
                    {(!page.related.is_empty()).then(|| {
                        part("verwandt", &texts.related, related(&language, &page.related).into_any())
                    })}
                    <section aria-labelledby="quellen">
                        <h2 id="quellen">{texts.sources.clone()}</h2>
                        <p>{texts.sources_lead.clone()}</p>
                        <SourceList sources=network.sources.clone()/>
                    </section>
                </div>
                <Pager previous=page.previous.clone() next=page.next.clone()/>
            </div>
        </article>
    }
}

/// The facts table; what no source says is shown as such.
fn facts(language: &Language, page: &Document) -> Vec<Fact> {
    let texts = &language.network;
    let Network { founded, seat, members, countries, membership, website, .. } = &page.network;
    let unknown = |known: Option<String>| known.unwrap_or_else(|| texts.unknown.clone());
    let both = |parts: [Option<String>; 2]| {
        let parts = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>();
        (!parts.is_empty()).then(|| parts.join(". "))
    };
    let owned = |text: &crate::content::Text| text.to_string();
    let full_name = {
        let lang = page.network.full_name_lang.as_ref().map(ToString::to_string);
        view! { <span lang=lang>{page.network.full_name.to_string()}</span> }.into_any()
    };
    let topics = page.topics.iter().map(|topic| topic.label.to_string()).collect::<Vec<_>>().join(", ");
    let mut facts = vec![
        Fact { term: texts.full_name.clone(), value: full_name, note: None },
        Fact::text(&texts.membership, language.membership(membership), membership.note.as_ref().map(owned)),
        Fact::text(&texts.kind, page.kind_label.to_string(), None),
        Fact::text(&texts.scope, language.scope(page.network.scope), None),
        Fact::text(
            &texts.founded,
            unknown(founded.as_ref().map(|founded| match &founded.place {
                Some(place) => format!("{}, {}", language.date(founded.date), &**place),
                None => language.date(founded.date),
            })),
            founded.as_ref().and_then(|founded| founded.note.as_ref().map(owned)),
        ),
        Fact::text(
            &texts.seat,
            unknown(seat.as_ref().map(|seat| format!("{}, {}", &*seat.city, &*seat.country))),
            seat.as_ref().and_then(|seat| seat.note.as_ref().map(owned)),
        ),
        Fact::text(
            &texts.members,
            unknown(members.as_ref().map(|members| language.members(members))),
            members
                .as_ref()
                .and_then(|members| both([Some(language.as_of(members.as_of)), members.note.as_ref().map(owned)])),
        ),
        Fact::text(
            &texts.countries,
            unknown(countries.as_ref().map(|countries| language.countries(countries))),
            countries.as_ref().map(|countries| language.as_of(countries.as_of)),
        ),
        Fact::text(&texts.topics, topics, None),
    ];
    if let Some(website) = website {
        let link = view! { <OutsideLink url=website.clone() text=website.host().to_owned()/> };
        facts.push(Fact { term: texts.website.clone(), value: link.into_any(), note: None });
    }
    facts.push(Fact::text(&texts.checked, language.date(page.network.checked), None));
    facts
}

fn bodies(bodies: &[Body]) -> impl IntoView + use<> {
    let row = |body: &Body| {
        let description = body.description.as_deref().map(ToOwned::to_owned);
        view! {
            <li class="body-list__body">
                <strong>{body.name.to_string()}</strong>
                {description.map(|text| view! { <span class="body-list__description">{text}</span> })}
            </li>
        }
    };
    view! { <ul class="body-list">{bodies.iter().map(row).collect_view()}</ul> }
}

fn related(language: &Language, links: &[NetworkLink]) -> impl IntoView + use<> {
    let row = |link: &NetworkLink| {
        let topics = link.shared_topics.iter().map(|topic| &**topic).collect::<Vec<_>>().join(", ");
        let shared = language.network.related_by.fill(&[("topics", &topics)]);
        let href = Route::Network(link.slug.clone()).path(language.locale);
        view! { <li><a href=href>{link.name.to_string()}</a> <span class="related-list__shared">" " {shared}</span></li> }
    };
    view! { <ul class="related-list">{links.iter().map(row).collect_view()}</ul> }
}
