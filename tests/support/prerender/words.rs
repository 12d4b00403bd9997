//! The words of the content are in the pages.

use std::collections::BTreeMap;

use serde_json::Value;
use stadtportal::content::{Inline, Rich};

use super::dist::{CATALOGUE, PAGES, first_pages, one, page, read, text};
use crate::content::{files_below, shipped};

/// Keys whose texts are no words for a reader of the page.
const UNSHOWN: &[&str] = &[
    "address",
    "alt",
    "blocks",
    "checked",
    "date",
    "facets",
    "fees",
    "file",
    "icon",
    "id",
    "keywords",
    "kind",
    "life_events",
    "listing",
    "page",
    "pages",
    "qualifier",
    "short_title",
    "site",
    "slug",
    "tiles",
    "time_zone",
    "topics",
    "until",
    "url",
    "as_of",
    "since",
];

/// Every word for a reader in a document, with the way to it.
fn words(value: &Value, key: &str, path: &str, found: &mut BTreeMap<String, Vec<String>>) {
    match value {
        Value::String(source) if !UNSHOWN.contains(&key) => {
            let rich = Rich::try_from(source.clone()).expect("the content is sound");
            let words = rich.parts().iter().filter_map(|part| match part {
                Inline::Text(text) | Inline::Emphasis(text) | Inline::Lang(_, text) => Some(text.clone()),
                Inline::Link(_, text) => text.clone(),
            });
            found.insert(path.to_owned(), words.collect());
        }
        Value::Array(values) => {
            for (i, value) in values.iter().enumerate() {
                words(value, key, &format!("{path}[{i}]"), found);
            }
        }
        Value::Object(values) => {
            for (key, value) in values {
                // The page's own description is in its head.
                if !(path.is_empty() && key == "description") {
                    words(value, key, &format!("{path}.{key}"), found);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn every_word_of_pages_cities_reports_and_services_is_on_their_page() {
    let folders = [
        ("pages/", ""),
        ("cities/", "internationales/staedtepartnerschaften/"),
        ("news/", "aktuelles/"),
        ("services/", "service/"),
    ];
    let mut missing = Vec::new();
    for file in files_below(&shipped()) {
        let Some((locale, name)) = file.split_once('/') else { continue };
        let Some((folder, above)) = folders.iter().find(|(folder, _)| name.starts_with(folder)) else { continue };
        let name = name.trim_start_matches(folder).trim_end_matches(".json");
        let id = if above.is_empty() && name == "start" { String::new() } else { format!("{above}{name}") };
        let is_it = |page: &&super::dist::Page| page.id.as_str() == id && page.catalogue.locale.id() == locale;
        let page = PAGES.iter().find(is_it).unwrap_or_else(|| panic!("there is no page of {file}"));
        let shown = text(one(&page.document(), "main"));
        let mut found = BTreeMap::new();
        words(&serde_json::from_str(&read(&shipped().join(&file))).expect("JSON"), "", "", &mut found);
        for (path, words) in found {
            for words in words {
                let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
                if !shown.contains(&words) {
                    missing.push(format!("{} lacks {words:?} of {file}: {path}", page.path));
                }
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

#[test]
fn every_word_of_a_network_is_on_its_page() {
    for network in &CATALOGUE.networks {
        let page = page(&format!("internationales/netzwerke/{}", network.slug));
        let document = page.document();
        let shown = text(one(&document, "main"));
        let mut texts = vec![&network.name, &network.full_name, &network.summary];
        texts.extend(network.about.iter().chain(&network.city_role));
        texts.extend(network.bodies.iter().flat_map(|body| std::iter::once(&body.name).chain(&body.description)));
        texts.extend(network.partners.iter().flat_map(|partner| [&partner.name, &partner.city, &partner.country]));
        texts.extend(network.dates.iter().map(|date| &date.event));
        texts.extend(network.sources.iter().map(|source| &source.title));
        texts.extend(network.membership.note.iter());
        texts.extend(network.members.iter().flat_map(|members| std::iter::once(&members.unit).chain(&members.note)));
        texts.extend(network.founded.iter().flat_map(|founded| founded.place.iter().chain(&founded.note)));
        for text in texts {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(shown.contains(&text), "{} lacks {text:?}", page.path);
        }
        for source in &network.sources {
            let link = one(&document, &format!("main ol a[href='{}']", source.url.as_str()));
            assert!(text(link).contains(&*source.title), "{}", page.path);
        }
    }
}

#[test]
fn the_directory_shows_every_network() {
    let shown = text(one(&page("internationales/netzwerke").document(), "main"));
    for network in &CATALOGUE.networks {
        assert!(shown.contains(&*network.name) && shown.contains(&*network.summary), "{}", network.slug);
    }
}

#[test]
fn the_collections_show_every_entry() {
    for (name, place) in [("clubs", "internationales/vereine"), ("projects", "strategie")] {
        let shown = text(one(&page(place).document(), "main"));
        let entries = &CATALOGUE.collections[name].entries;
        assert!(!entries.is_empty(), "{name}");
        for entry in entries {
            assert!(shown.contains(&*entry.name), "{place} lacks {}", &*entry.name);
        }
    }
}

#[test]
fn reports_are_listed_without_the_program_too() {
    let mut shown = text(one(&page("aktuelles").document(), "main"));
    for page in first_pages().filter(|page| page.id.as_str().starts_with("aktuelles/seite-")) {
        shown.push_str(&text(one(&page.document(), "main")));
    }
    for item in &CATALOGUE.news {
        assert!(shown.contains(&*item.title), "{} is on no page of the list", item.slug);
    }
}

#[test]
fn every_fee_is_in_the_table_of_fees() {
    let shown = text(one(&page("finanzen-gebuehren").document(), "main"));
    for fee in &CATALOGUE.fees {
        let (euros, cents) = (fee.cents / 100, fee.cents % 100);
        let amount = format!("{euros},{cents:02}");
        assert!(shown.contains(&*fee.name) && shown.contains(&amount), "{}: {amount}", fee.id);
    }
}
