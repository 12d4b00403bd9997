//! The page of a network.

use super::plan::{Neighbours, Plan, rich, section};
use crate::blocks::{Card, Context, Row};
use crate::content::{
    Block, Body, Catalogue, DateText, ItemText, KeyDate, Network, PageId, Partner, Rich, SectionText, Slug, TableText,
    Text,
};

/// How many related networks a page offers.
const MAX_RELATED: usize = 4;

/// The page of the `i`-th network.
pub(super) fn plan(catalogue: &Catalogue, i: usize) -> Plan {
    let network = &catalogue.networks[i];
    let words = &catalogue.words.network;
    let id = |network: &Network| PageId::entry(PageId::NETWORKS, &network.slug);
    let step = |network: Option<&Network>, label: &str| Some((label.to_owned(), id(network?)));
    let own = id(network);
    let context = Context { catalogue, here: &own, level: 3 };
    let kind = catalogue.kinds.iter().find(|kind| kind.id == network.kind);
    let related = related(&context, network);
    Plan {
        title: network.name.to_string(),
        lead: network.summary.to_string(),
        description: network.summary.to_string(),
        badge: kind.map(|kind| (kind.id.id().to_owned(), kind.label.to_string())),
        facts: facts(catalogue, network),
        sections: sections(catalogue, network),
        further: (!related.is_empty()).then(|| (words.related.clone(), related)),
        sources: network.sources.clone(),
        checked: Some(network.checked),
        neighbours: Some(Neighbours {
            label: words.neighbours.clone(),
            previous: step(i.checked_sub(1).and_then(|i| catalogue.networks.get(i)), &words.previous),
            next: step(catalogue.networks.get(i + 1), &words.next),
            all: (words.all_networks.clone(), PageId::parse(PageId::NETWORKS).unwrap_or_else(PageId::start)),
        }),
        id: Some(own.clone()),
        ..Plan::default()
    }
}

fn sections(catalogue: &Catalogue, network: &Network) -> Vec<SectionText> {
    let words = &catalogue.words.network;
    let item = |Body { name, description }: &Body| ItemText {
        name: name.clone(),
        description: description.as_ref().map(|text| Rich::plain(text)),
    };
    let date = |KeyDate { date, event }: &KeyDate| DateText { date: *date, event: Rich::plain(event) };
    let all = [
        (true, section("was-es-ist", &words.what_it_is, vec![Block::Text(rich(&network.about))])),
        (
            !network.bodies.is_empty(),
            section("gremien", &words.bodies, vec![Block::Items(network.bodies.iter().map(item).collect())]),
        ),
        (
            !network.city_role.is_empty(),
            section("bochum", &words.city_role, vec![Block::Text(rich(&network.city_role))]),
        ),
        (!network.partners.is_empty(), section("einrichtungen", &words.partners, vec![partners(catalogue, network)])),
        (
            !network.dates.is_empty(),
            section("daten", &words.dates, vec![Block::Dates(network.dates.iter().map(date).collect())]),
        ),
    ];
    all.into_iter().filter(|(is_there, _)| *is_there).map(|(_, section)| section).collect()
}

/// The facts; what no source says is shown as such.
fn facts(catalogue: &Catalogue, network: &Network) -> Vec<Row> {
    let words = &catalogue.words.network;
    let note = |text: &Option<Text>| text.as_ref().map(|text| Rich::plain(text));
    let fact = |term: &str, value: Option<String>| {
        Row::new(term, Rich::plain(&value.unwrap_or_else(|| words.unknown.clone())))
    };
    let full_name = match &network.full_name_lang {
        Some(lang) => Rich::lang(lang.as_str(), &network.full_name),
        None => Rich::plain(&network.full_name),
    };
    let founded = network.founded.as_ref();
    let founded_value = founded.map(|founded| {
        let place = founded
            .place
            .as_ref()
            .map(|place| format!("{}{}", catalogue.language.comma(), &**place))
            .unwrap_or_default();
        format!("{}{place}", catalogue.date(founded.date))
    });
    let seat = network.seat.as_ref();
    let members = network.members.as_ref();
    let members_note = members.map(|members| {
        let as_of = members.as_of.map(|date| catalogue.as_of(date));
        as_of.into_iter().chain(members.note.iter().map(ToString::to_string)).collect::<Vec<_>>().join(". ")
    });
    let countries = network.countries.as_ref();
    let topics =
        network.topics.iter().map(|id| topic_label(catalogue, id)).collect::<Vec<_>>().join(catalogue.language.comma());
    let kind = catalogue.kinds.iter().find(|kind| kind.id == network.kind).map(|kind| kind.label.to_string());
    let website = network.website.as_ref().map(|website| Row {
        url: Some(website.as_str().to_owned()),
        ..fact(&words.website, Some(website.host().to_owned()))
    });
    let rows = [
        Row::new(&words.full_name, full_name),
        fact(&words.membership, Some(catalogue.membership(&network.membership)))
            .with_note(note(&network.membership.note)),
        fact(&words.kind, kind),
        fact(&words.scope, Some(catalogue.scope(network.scope))),
        fact(&words.founded, founded_value).with_note(founded.and_then(|founded| note(&founded.note))),
        fact(&words.seat, seat.map(|seat| format!("{}{}{}", &*seat.city, catalogue.language.comma(), &*seat.country)))
            .with_note(seat.and_then(|seat| note(&seat.note))),
        fact(&words.members, members.map(|members| catalogue.members(members)))
            .with_note(members_note.filter(|note| !note.is_empty()).map(|note| Rich::plain(&note))),
        fact(&words.countries, countries.map(|countries| catalogue.countries(countries)))
            .with_note(countries.and_then(|countries| countries.as_of).map(|date| Rich::plain(&catalogue.as_of(date)))),
        fact(&words.topics, Some(topics)),
    ];
    rows.into_iter().chain(website).collect()
}

fn partners(catalogue: &Catalogue, network: &Network) -> Block {
    let words = &catalogue.words.network;
    let head = [&words.partners_institution, &words.partners_city, &words.partners_country, &words.partners_note];
    let row = |partner: &Partner| {
        let name = match &partner.lang {
            Some(lang) => Rich::lang(lang.as_str(), &partner.name),
            None => Rich::plain(&partner.name),
        };
        let note = partner.note.as_ref().map(ToString::to_string).unwrap_or_default();
        vec![name, Rich::plain(&partner.city), Rich::plain(&partner.country), Rich::plain(&note)]
    };
    Block::Table(TableText {
        caption: Text::of(&words.partners),
        head: head.map(|text| Text::of(text)).to_vec(),
        rows: network.partners.iter().map(row).collect(),
        sortable: false,
    })
}

/// The networks with most topics in common; equal ones in the order of names.
fn related(context: &Context, network: &Network) -> Vec<Card> {
    let catalogue = context.catalogue;
    let shared =
        |other: &Network| network.topics.iter().filter(|topic| other.topics.contains(topic)).collect::<Vec<_>>();
    let others = catalogue.networks.iter().filter(|other| other.slug != network.slug);
    let mut related =
        others.map(|other| (other, shared(other))).filter(|(_, shared)| !shared.is_empty()).collect::<Vec<_>>();
    related.sort_by_key(|(_, shared)| std::cmp::Reverse(shared.len()));
    let card = |(other, shared): &(&Network, Vec<&Slug>)| {
        let topics =
            shared.iter().map(|id| topic_label(catalogue, id)).collect::<Vec<_>>().join(catalogue.language.comma());
        let own = Card::of(context, &PageId::entry(PageId::NETWORKS, &other.slug));
        Card { text: catalogue.words.network.related_by.fill(&[("topics", &topics)]), ..own }
    };
    related.iter().take(MAX_RELATED).map(card).collect()
}

fn topic_label(catalogue: &Catalogue, id: &Slug) -> String {
    catalogue.topics.iter().find(|topic| topic.id == *id).map(|topic| topic.label.to_string()).unwrap_or_default()
}
