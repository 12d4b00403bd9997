//! Content that wants to be more than text stays text.

use std::fs;

use scraper::Html;
use serde_json::Value;
use stadtportal::build::publish;
use stadtportal::page_data::PageData;
use tempfile::TempDir;

use super::dist::{all, one, text};
use crate::content::{ContentCopy, lines, shipped};

const HOSTILE: [&str; 6] = [
    "<script>alert(1)</script>",
    "\" onerror=\"alert(1)\" x=\"",
    "' onload='alert(1)",
    "</script><!--",
    "<!--<script>",
    "</title></textarea></select><img src=x onerror=alert(1)>&lt;&amp;",
];

/// Keys whose values are free text, in every file but those of the interface.
const TEXTS: &[&str] = &[
    "about",
    "address",
    "alt",
    "city",
    "city_role",
    "country",
    "event",
    "full_name",
    "intro",
    "label",
    "lead",
    "name",
    "note",
    "organisation",
    "paragraphs",
    "summary",
    "text",
    "title",
    "unit",
];

/// Hangs `tail` on every text of the content and publishes it; gives each page by its name.
fn publish_with(tail: &str) -> Vec<(String, String)> {
    let content = ContentCopy::new();
    for file in content.files() {
        let mut json = serde_json::from_str(&content.read(&file)).expect("JSON");
        let is_interface = file.ends_with("texts.json") || file.ends_with("words.json");
        hang(&mut json, is_interface, tail);
        content.write(&file, json.to_string());
    }
    let catalogue = content.load().unwrap_or_else(|errors| panic!("{}", lines(&errors)));
    let dist = TempDir::new().expect("a temporary folder");
    let public = shipped().parent().expect("a folder").to_owned();
    fs::copy(public.join("boot.js"), dist.path().join("boot.js")).expect("the start script");
    fs::copy(public.parent().expect("a folder").join("index.html"), dist.path().join("index.html")).expect("the shell");
    publish(&catalogue, dist.path()).expect("hostile text is no fault");
    let slugs = catalogue.networks.iter().map(|network| network.slug.as_str());
    let networks = slugs.map(|slug| format!("internationales/netzwerke/{slug}/index.html"));
    let names = ["index.html", "404.html", "internationales/index.html", "internationales/netzwerke/index.html"];
    let names = names.into_iter().map(ToOwned::to_owned).chain(networks);
    let read = |name: &String| fs::read_to_string(dist.path().join(name)).expect("a page");
    names.map(|name| (name.clone(), read(&name))).collect()
}

fn hang(value: &mut Value, is_text: bool, tail: &str) {
    match value {
        Value::String(text) if is_text => text.push_str(tail),
        Value::Array(list) => list.iter_mut().for_each(|value| hang(value, is_text, tail)),
        Value::Object(map) => {
            for (key, value) in map {
                // `address` is the portal's own where it is no list.
                let is_own_address = key == "address" && value.is_string();
                hang(value, is_text || (TEXTS.contains(&key.as_str()) && !is_own_address), tail);
            }
        }
        _ => {}
    }
}

/// Every element with the names of its attributes, in the order of the document.
fn skeleton(html: &str) -> Vec<String> {
    let document = Html::parse_document(html);
    assert!(
        document
            .select(&scraper::Selector::parse("script:not([src]):not([type])").expect("a selector"))
            .next()
            .is_none()
    );
    all(&document, "*")
        .iter()
        .map(|element| {
            let mut names = element.value().attrs().map(|(name, _)| name).collect::<Vec<_>>();
            names.sort_unstable();
            format!("{} {}", element.value().name(), names.join(" "))
        })
        .collect()
}

#[test]
fn hostile_text_makes_no_element_and_no_attribute() {
    let harmless = publish_with(" harmlos");
    for tail in HOSTILE {
        for ((name, html), (_, expected)) in publish_with(&format!(" {tail}")).iter().zip(&harmless) {
            assert_eq!(skeleton(html), skeleton(expected), "{tail} in {name}");
        }
    }
}

#[test]
fn hostile_text_is_shown_as_it_was_written() {
    for tail in HOSTILE {
        let pages = publish_with(&format!(" {tail}"));
        let (_, html) = pages.iter().find(|(name, _)| name.ends_with("unic/index.html")).expect("UNIC");
        let document = Html::parse_document(html);
        let name = format!("UNIC {tail}");
        assert_eq!(text(one(&document, "h1")), name);
        assert!(text(one(&document, "title")).starts_with(&name));
        let json = one(&document, "script#page-data").text().collect::<String>();
        assert!(!json.contains('<'));
        let data = PageData::read(&json).expect("the data is whole");
        assert_eq!(data.page.title, name);
    }
}

#[test]
fn a_name_of_any_length_stays_whole() {
    let content = ContentCopy::new();
    let name = "Ä".repeat(10_000);
    content.replace("de/networks/unic.json", r#""name": "UNIC""#, &format!(r#""name": "{name}""#));
    let catalogue = content.load().unwrap_or_else(|errors| panic!("{}", lines(&errors)));
    let pages = stadtportal::build::compile_pages(&catalogue);
    let portal = stadtportal::build::compile_portal(&catalogue, "/content/");
    for (id, page) in &pages {
        let html = stadtportal::build::render(catalogue.locale, &portal, id, page);
        let document = Html::parse_fragment(&html);
        assert_eq!(all(&document, "h1").len(), 1, "{id:?}");
        if page.title == name {
            assert_eq!(text(one(&document, "h1")), name);
        }
    }
    assert!(pages.iter().any(|(_, page)| page.title == name));
}

#[test]
fn text_that_turns_the_direction_of_reading_is_refused() {
    let content = ContentCopy::new();
    content.replace("de/networks/unic.json", r#""name": "UNIC""#, "\"name\": \"UNIC\u{202E}CINU\"");
    assert_eq!(content.faults().len(), 1);
}
