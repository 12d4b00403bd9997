//! Collections as listings: entries with what they are found, filtered and sorted by.

use super::news::{PAGE_SIZE, sheet_id};
use crate::content::{
    Catalogue, Collection, CollectionEntry, Entry, Facet, FacetText, Listing, MembershipStatus, Network, NewsItem,
    PageId, PartialDate, Slug,
};

/// The collection called `name`.
pub(super) fn listing(catalogue: &Catalogue, name: &str) -> Listing {
    let collection = &catalogue.collections[name];
    match name {
        "networks" => networks(catalogue, collection),
        "news" => news(catalogue, collection),
        _ => written(catalogue, collection),
    }
}

/// A listing without its entries; `shows_tags` is the facet whose values stand on cards.
fn bare(collection: &Collection, shows_tags: &str) -> Listing {
    let facet = |FacetText { key, label, all, options }: &FacetText| Facet {
        key: key.to_string(),
        label: label.to_string(),
        all: all.to_string(),
        options: options.iter().map(|option| (option.id.to_string(), option.label.to_string())).collect(),
        tags: key.as_str() == shows_tags,
    };
    Listing {
        form_label: collection.form_label.to_string(),
        search_hint: collection.search_hint.to_string(),
        results: collection.results.clone(),
        results_of: collection.results_of.clone(),
        empty_title: collection.empty_title.to_string(),
        empty_advice: collection.empty_advice.iter().map(ToString::to_string).collect(),
        facets: collection.facets.iter().map(facet).collect(),
        sorts: Vec::new(),
        entries: Vec::new(),
        terms: Vec::new(),
        page_size: 0,
        more: None,
    }
}

/// Positions of options by their names.
fn positions(facet: &Facet, ids: impl Iterator<Item = String>) -> Vec<u16> {
    let position = |id: String| facet.options.iter().position(|(option, _)| *option == id);
    ids.filter_map(position).filter_map(|i| u16::try_from(i).ok()).collect()
}

/// Entries that stand in the collection's own file.
fn written(catalogue: &Catalogue, collection: &Collection) -> Listing {
    let mut listing = bare(collection, "");
    listing.facets.iter_mut().for_each(|facet| facet.tags = true);
    for CollectionEntry { facts, .. } in &collection.entries {
        for fact in facts {
            if !listing.terms.iter().any(|term| *term == *fact.term) {
                listing.terms.push(fact.term.to_string());
            }
        }
    }
    let entry = |entry: &CollectionEntry| {
        let page = entry.page.as_deref().and_then(|page| catalogue.resolve(page));
        let path = page.map(|page| catalogue.path(page));
        let path = path.or_else(|| entry.url.as_ref().map(|url| url.as_str().to_owned()));
        let fact =
            |term: &String| entry.facts.iter().find(|fact| *fact.term == **term).map(|fact| fact.value.to_string());
        let has =
            |facet: &Facet| positions(facet, entry.facets.get(&facet.key).into_iter().flatten().map(Slug::to_string));
        Entry {
            name: entry.name.to_string(),
            path: path.unwrap_or_default(),
            summary: entry.text.plain_text(),
            facts: listing.terms.iter().map(|term| fact(term).unwrap_or_default()).collect(),
            facets: listing.facets.iter().map(has).collect(),
            words: entry.words.as_ref().map(ToString::to_string).unwrap_or_default(),
            ..Entry::default()
        }
    };
    Listing { entries: collection.entries.iter().map(entry).collect(), ..listing.clone() }
}

fn networks(catalogue: &Catalogue, collection: &Collection) -> Listing {
    let mut listing = bare(collection, "thema");
    for facet in &mut listing.facets {
        facet.options = match facet.key.as_str() {
            "art" => catalogue.kinds.iter().map(|kind| (kind.id.id().to_owned(), kind.label.to_string())).collect(),
            _ => catalogue.topics.iter().map(|topic| (topic.id.to_string(), topic.label.to_string())).collect(),
        };
    }
    let words = &catalogue.words.network;
    listing.terms = [&words.members, &words.membership, &words.scope].map(Clone::clone).to_vec();
    let sorts = [
        ("name", &words.sort_name),
        ("gruendung", &words.sort_founded),
        ("mitglieder", &words.sort_members),
        ("beitritt", &words.sort_joined),
    ];
    listing.sorts = sorts.map(|(id, label)| (id.to_owned(), label.clone())).to_vec();
    listing.entries = catalogue.networks.iter().map(|entry| network(catalogue, &listing, entry)).collect();
    listing
}

fn network(catalogue: &Catalogue, listing: &Listing, network: &Network) -> Entry {
    let words = &catalogue.words.network;
    let members = network.members.as_ref();
    let seat = network.seat.as_ref().map(|seat| format!("{} {}", &*seat.city, &*seat.country));
    let joined = network.membership.date.filter(|_| network.membership.status == MembershipStatus::Member);
    let has = |facet: &Facet| match facet.key.as_str() {
        "art" => positions(facet, std::iter::once(network.kind.id().to_owned())),
        _ => positions(facet, network.topics.iter().map(Slug::to_string)),
    };
    let kind = catalogue.kinds.iter().find(|kind| kind.id == network.kind);
    Entry {
        name: network.name.to_string(),
        path: catalogue.path(&PageId::entry(PageId::NETWORKS, &network.slug)),
        badge: kind.map(|kind| (kind.id.id().to_owned(), kind.label.to_string())),
        summary: network.summary.to_string(),
        facts: vec![
            members.map_or_else(|| words.unknown.clone(), |members| catalogue.members(members)),
            catalogue.membership(&network.membership),
            catalogue.scope(network.scope),
        ],
        facets: listing.facets.iter().map(has).collect(),
        words: std::iter::once(network.full_name.to_string()).chain(seat).collect::<Vec<_>>().join(" "),
        // The unknown is last in every order: the oldest and the most members first.
        keys: vec![
            network.founded.as_ref().map_or(u32::MAX, |founded| key(founded.date)),
            members.map_or(u32::MAX, |members| u32::MAX - members.count.get()),
            joined.map_or(u32::MAX, key),
        ],
    }
}

/// A date as a number that sorts like it: 20210300 for March 2021.
fn key(date: PartialDate) -> u32 {
    u32::from(date.year) * 10_000 + u32::from(date.month.unwrap_or(0)) * 100 + u32::from(date.day.unwrap_or(0))
}

fn news(catalogue: &Catalogue, collection: &Collection) -> Listing {
    let mut listing = bare(collection, "thema");
    let mut years = catalogue.news.iter().map(|item| item.date.year.to_string()).collect::<Vec<_>>();
    years.dedup();
    for facet in listing.facets.iter_mut().filter(|facet| facet.key == "jahr") {
        facet.options = years.iter().map(|year| (year.clone(), year.clone())).collect();
    }
    let words = &catalogue.words.news;
    listing.terms = vec![words.place.clone()];
    listing.page_size = PAGE_SIZE;
    listing.more = (catalogue.news.len() > PAGE_SIZE).then(|| catalogue.path(&sheet_id(2)));
    let entry = |item: &NewsItem| {
        let PartialDate { year, month, day } = item.date;
        let has = |facet: &Facet| match facet.key.as_str() {
            "jahr" => positions(facet, std::iter::once(item.date.year.to_string())),
            _ => positions(facet, item.topics.iter().map(Slug::to_string)),
        };
        Entry {
            name: item.title.to_string(),
            path: catalogue.path(&PageId::entry(PageId::NEWS, &item.slug)),
            summary: item.summary.to_string(),
            badge: Some(("datum".to_owned(), catalogue.formats.date(year, month, day))),
            facts: vec![item.place.to_string()],
            facets: listing.facets.iter().map(has).collect(),
            ..Entry::default()
        }
    };
    Listing { entries: catalogue.news.iter().map(entry).collect(), ..listing.clone() }
}
