//! The directory of networks: the four kinds, and all entries as cards.

use super::parts::{link, links, page, section, strings};
use crate::content::{
    Block, Catalogue, Entry, KindBox, Listing, MembershipStatus, Network, Page, PartialDate, Picture, Section, Slug,
};
use crate::route::Route;

pub(super) fn networks(catalogue: &Catalogue) -> Page {
    let text = &catalogue.networks_text;
    let mut page = page(catalogue, Some(&Route::Networks), &text.title, &text.lead, &text.description);
    page.picture = Some(Picture {
        alt: text.picture.alt.to_string(),
        src: "/images/hand-globe.svg".to_owned(),
        src_dark: "/images/hand-globe-dark.svg".to_owned(),
        width: 640,
        height: 480,
    });
    page.sections = vec![
        section("was-ist-ein-netzwerk", &text.intro_title, vec![Block::Prose(strings(&text.intro))]),
        Section {
            lead: text.kinds_lead.to_string(),
            ..section("arten", &text.kinds_title, vec![Block::Kinds(kinds(catalogue))])
        },
        Section {
            lead: text.list_lead.to_string(),
            ..section("liste", &text.list_title, vec![Block::Listing(listing(catalogue))])
        },
        section("weitere-informationen", &text.links_title, vec![links(&text.links)]),
    ];
    page
}

fn kinds(catalogue: &Catalogue) -> Vec<KindBox> {
    let kinds = catalogue.networks_text.kinds.iter();
    kinds
        .filter_map(|kind| {
            let example = catalogue.networks.iter().find(|network| network.slug == kind.example)?;
            Some(KindBox {
                kind: kind.id,
                name: kind.name.to_string(),
                label: kind.label.to_string(),
                description: kind.description.to_string(),
                example: link(catalogue, &Route::Network(example.slug.clone()), &example.name),
            })
        })
        .collect()
}

fn listing(catalogue: &Catalogue) -> Listing {
    Listing {
        kinds: catalogue.networks_text.kinds.iter().map(|kind| (kind.id, kind.label.to_string())).collect(),
        topics: catalogue.topics.iter().map(|topic| topic.label.to_string()).collect(),
        entries: catalogue.networks.iter().map(|network| entry(catalogue, network)).collect(),
    }
}

fn entry(catalogue: &Catalogue, network: &Network) -> Entry {
    let words = &catalogue.words.network;
    let members = network.members.as_ref();
    let position = |id: &Slug| catalogue.topics.iter().position(|topic| topic.id == *id);
    let seat = network.seat.as_ref().map(|seat| format!("{} {}", &*seat.city, &*seat.country));
    let joined = network.membership.date.filter(|_| network.membership.status == MembershipStatus::Member);
    Entry {
        link: link(catalogue, &Route::Network(network.slug.clone()), &network.name),
        kind: network.kind,
        summary: network.summary.to_string(),
        facts: [
            members.map_or_else(|| words.unknown.clone(), |members| catalogue.members(members)),
            catalogue.membership(&network.membership),
            catalogue.scope(network.scope),
        ],
        topics: network.topics.iter().filter_map(position).filter_map(|i| u16::try_from(i).ok()).collect(),
        words: std::iter::once(network.full_name.to_string()).chain(seat).collect::<Vec<_>>().join(" "),
        keys: [
            network.founded.as_ref().map_or(0, |founded| key(founded.date)),
            members.map_or(0, |members| members.count.get()),
            joined.map_or(0, key),
        ],
    }
}

/// A date as a number that sorts like it: 20210300 for March 2021.
fn key(date: PartialDate) -> u32 {
    u32::from(date.year) * 10_000 + u32::from(date.month.unwrap_or(0)) * 100 + u32::from(date.day.unwrap_or(0))
}
