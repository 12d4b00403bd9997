//! A network's own page: what it is, its facts, what the city does in it, where that was read.

use super::parts::{link, page, section, strings};
use crate::content::{
    Block, Body, Catalogue, DateEntry, Fact, Facts, Item, Network, Page, PageLink, Pager, RelatedLink, Section, Slug,
    Source, SourceEntry, Table, Text,
};
use crate::route::Route;

/// How many related networks a page offers.
const MAX_RELATED: usize = 4;

/// The page of the `i`-th network.
pub(super) fn network(catalogue: &Catalogue, i: usize, network: &Network) -> Page {
    let route = Route::Network(network.slug.clone());
    let mut page = page(catalogue, Some(&route), &network.name, &network.summary, &network.summary);
    let words = &catalogue.words.network;
    page.kind = kind_label(catalogue, network).map(|label| (network.kind, label));
    page.facts = Some(Facts { title: words.facts.clone(), rows: facts(catalogue, network) });
    page.sections = sections(catalogue, network);
    let step = |network: Option<&Network>, label: &str| Some((label.to_owned(), link_to(catalogue, network?)));
    page.pager = Some(Pager {
        label: words.neighbours.clone(),
        previous: step(i.checked_sub(1).and_then(|i| catalogue.networks.get(i)), &words.previous),
        next: step(catalogue.networks.get(i + 1), &words.next),
        all: link(catalogue, &Route::Networks, &words.all_networks),
    });
    page
}

fn sections(catalogue: &Catalogue, network: &Network) -> Vec<Section> {
    let words = &catalogue.words.network;
    let dates = network.dates.iter().map(|entry| DateEntry {
        iso: entry.date.to_string(),
        date: catalogue.date(entry.date),
        event: entry.event.to_string(),
    });
    let sources = network.sources.iter().map(|source| source_entry(catalogue, source)).collect();
    let sources = Section {
        lead: words.sources_lead.clone(),
        ..section("quellen", &words.sources, vec![Block::Sources(sources)])
    };
    let all = [
        (true, section("was-es-ist", &words.what_it_is, vec![Block::Prose(strings(&network.about))])),
        (!network.bodies.is_empty(), section("gremien", &words.bodies, vec![bodies(&network.bodies)])),
        (
            !network.city_role.is_empty(),
            section("bochum", &words.city_role, vec![Block::Prose(strings(&network.city_role))]),
        ),
        (!network.partners.is_empty(), section("einrichtungen", &words.partners, vec![partners(catalogue, network)])),
        (!network.dates.is_empty(), section("daten", &words.dates, vec![Block::Dates(dates.collect())])),
    ];
    let related = related(catalogue, network);
    let related = (!related.is_empty()).then(|| section("verwandt", &words.related, vec![Block::Pages(related)]));
    let all = all.into_iter().filter(|(is_there, _)| *is_there).map(|(_, section)| section);
    all.chain(related).chain([sources]).collect()
}

/// The facts; what no source says is shown as such.
fn facts(catalogue: &Catalogue, network: &Network) -> Vec<Fact> {
    let words = &catalogue.words.network;
    let text = |text: &Option<Text>| text.as_ref().map(ToString::to_string);
    let fact = |term: &str, value: Option<String>, note: Option<String>| Fact {
        term: term.to_owned(),
        value: value.unwrap_or_else(|| words.unknown.clone()),
        note,
        ..Fact::default()
    };
    let lang = network.full_name_lang.as_ref().map(ToString::to_string);
    let founded = network.founded.as_ref();
    let founded_value = founded.map(|founded| {
        let place = founded.place.as_ref().map(|place| format!(", {}", &**place)).unwrap_or_default();
        format!("{}{place}", catalogue.date(founded.date))
    });
    let seat = network.seat.as_ref();
    let members = network.members.as_ref();
    let members_note = members.map(|members| {
        let as_of = members.as_of.map(|date| catalogue.as_of(date));
        as_of.into_iter().chain(text(&members.note)).collect::<Vec<_>>().join(". ")
    });
    let countries = network.countries.as_ref();
    let topics = network.topics.iter().map(|id| topic_label(catalogue, id)).collect::<Vec<_>>().join(", ");
    let website = network.website.as_ref().map(|website| Fact {
        url: Some(website.as_str().to_owned()),
        ..fact(&words.website, Some(website.host().to_owned()), None)
    });
    let mut facts = vec![
        Fact { lang, ..fact(&words.full_name, Some(network.full_name.to_string()), None) },
        fact(&words.membership, Some(catalogue.membership(&network.membership)), text(&network.membership.note)),
        fact(&words.kind, kind_label(catalogue, network), None),
        fact(&words.scope, Some(catalogue.scope(network.scope)), None),
        fact(&words.founded, founded_value, founded.and_then(|founded| text(&founded.note))),
        fact(
            &words.seat,
            seat.map(|seat| format!("{}, {}", &*seat.city, &*seat.country)),
            seat.and_then(|seat| text(&seat.note)),
        ),
        fact(
            &words.members,
            members.map(|members| catalogue.members(members)),
            members_note.filter(|note| !note.is_empty()),
        ),
        fact(
            &words.countries,
            countries.map(|countries| catalogue.countries(countries)),
            countries.and_then(|countries| countries.as_of).map(|date| catalogue.as_of(date)),
        ),
        fact(&words.topics, Some(topics), None),
    ];
    facts.extend(website);
    facts.push(fact(&words.checked, Some(catalogue.date(network.checked)), None));
    facts
}

fn bodies(bodies: &[Body]) -> Block {
    let item = |body: &Body| Item {
        name: body.name.to_string(),
        description: body.description.as_ref().map(ToString::to_string),
    };
    Block::Items(bodies.iter().map(item).collect())
}

fn partners(catalogue: &Catalogue, network: &Network) -> Block {
    let words = &catalogue.words.network;
    let head = [&words.partners_institution, &words.partners_city, &words.partners_country, &words.partners_note];
    let rows = network.partners.iter().map(|partner| {
        let note = partner.note.as_ref().map(ToString::to_string).unwrap_or_default();
        vec![partner.name.to_string(), partner.city.to_string(), partner.country.to_string(), note]
    });
    let lang = |lang: &Option<Slug>| lang.as_ref().map(ToString::to_string).unwrap_or_default();
    Block::Table(Table {
        label: words.partners.clone(),
        head: head.map(Clone::clone).to_vec(),
        rows: rows.collect(),
        langs: network.partners.iter().map(|partner| lang(&partner.lang)).collect(),
    })
}

fn source_entry(catalogue: &Catalogue, source: &Source) -> SourceEntry {
    let date = source.date.map(|date| format!(", {}", catalogue.date(date))).unwrap_or_default();
    SourceEntry {
        title: source.title.to_string(),
        url: source.url.as_str().to_owned(),
        origin: format!("{}{date}", source.url.host()),
    }
}

/// The networks with most topics in common; equal ones in the order of names.
fn related(catalogue: &Catalogue, network: &Network) -> Vec<RelatedLink> {
    let shared =
        |other: &Network| network.topics.iter().filter(|topic| other.topics.contains(topic)).collect::<Vec<_>>();
    let others = catalogue.networks.iter().filter(|other| other.slug != network.slug);
    let mut related =
        others.map(|other| (other, shared(other))).filter(|(_, shared)| !shared.is_empty()).collect::<Vec<_>>();
    related.sort_by_key(|(_, shared)| std::cmp::Reverse(shared.len()));
    let link = |(other, shared): &(&Network, Vec<&Slug>)| {
        let topics = shared.iter().map(|id| topic_label(catalogue, id)).collect::<Vec<_>>().join(", ");
        RelatedLink {
            link: link_to(catalogue, other),
            note: catalogue.words.network.related_by.fill(&[("topics", &topics)]),
        }
    };
    related.iter().take(MAX_RELATED).map(link).collect()
}

fn link_to(catalogue: &Catalogue, network: &Network) -> PageLink {
    link(catalogue, &Route::Network(network.slug.clone()), &network.name)
}

fn kind_label(catalogue: &Catalogue, network: &Network) -> Option<String> {
    catalogue.networks_text.kinds.iter().find(|kind| kind.id == network.kind).map(|kind| kind.label.to_string())
}

fn topic_label(catalogue: &Catalogue, id: &Slug) -> String {
    catalogue.topics.iter().find(|topic| topic.id == *id).map(|topic| topic.label.to_string()).unwrap_or_default()
}
