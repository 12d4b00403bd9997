//! Content that wants to be more than text stays text.

use std::fs;
use std::path::Path;

use scraper::Html;
use serde_json::Value;
use stadtportal::build::{Compiled, compile_frame, compile_pages, publish, render};
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
    "all",
    "alt",
    "bring",
    "caption",
    "city",
    "city_role",
    "country",
    "description",
    "duration",
    "email",
    "empty_advice",
    "empty_title",
    "event",
    "fee_note",
    "form_label",
    "full_name",
    "good_to_know",
    "head",
    "hours",
    "keywords",
    "label",
    "lead",
    "legal_form",
    "lines",
    "link_text",
    "list",
    "name",
    "note",
    "organisation",
    "phone",
    "place",
    "population_note",
    "region",
    "represented_by",
    "responsible_for_content",
    "rows",
    "search_hint",
    "short_title",
    "summary",
    "term",
    "text",
    "title",
    "unit",
    "value",
    "where",
    "who",
    "words",
];

/// Hangs `tail` on every text of the content and publishes it; gives each page by its name.
fn publish_with(tail: &str) -> Vec<(String, String)> {
    let content = ContentCopy::new();
    for file in content.files() {
        content.change(&file, |json| {
            let is_interface = file.ends_with("texts.json") || file.ends_with("words.json");
            // What search engines show has a length of its own, to which a tail would be too much.
            let bounded =
                if file.contains("/news/") || file.contains("/networks/") { "summary" } else { "description" };
            let kept = json.get(bounded).cloned();
            hang(json, is_interface, tail);
            if let Some(kept) = kept {
                json[bounded] = kept;
            }
        });
    }
    let catalogue = content.load().unwrap_or_else(|errors| panic!("{}", lines(&errors)));
    let dist = TempDir::new().expect("a temporary folder");
    let public = shipped().parent().expect("a folder").to_owned();
    for script in ["boot.js", "settings.js", "speech.js"] {
        fs::copy(public.join(script), dist.path().join(script)).expect("a script");
    }
    fs::copy(public.parent().expect("a folder").join("index.html"), dist.path().join("index.html")).expect("the shell");
    publish(&[catalogue], content.root(), dist.path()).expect("hostile text is no fault");
    let mut names = Vec::new();
    collect(dist.path(), "", &mut names);
    names.sort();
    names.into_iter().map(|name| (name.clone(), fs::read_to_string(dist.path().join(name)).expect("a page"))).collect()
}

/// Every HTML file below a folder.
fn collect(folder: &Path, prefix: &str, names: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), names);
        } else if name.ends_with(".html") {
            names.push(name);
        }
    }
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
    assert!(harmless.len() > 100, "{} pages", harmless.len());
    std::thread::scope(|scope| {
        for tail in HOSTILE {
            let harmless = &harmless;
            scope.spawn(move || {
                for ((name, html), (_, expected)) in publish_with(&format!(" {tail}")).iter().zip(harmless) {
                    let (mut found, mut expected) = (skeleton(html), skeleton(expected));
                    // The index is in the order of its words, which are others now.
                    if name == "a-z/index.html" {
                        found.sort();
                        expected.sort();
                    }
                    let place = found.iter().zip(&expected).position(|(a, b)| a != b);
                    assert!(found == expected, "{tail} in {name}, at element {place:?}");
                }
            });
        }
    });
}

#[test]
fn hostile_text_is_shown_as_it_was_written() {
    for tail in HOSTILE {
        let pages = publish_with(&format!(" {tail}"));
        let (_, html) =
            pages.iter().find(|(name, _)| name == "internationales/netzwerke/unic/index.html").expect("UNIC");
        let document = Html::parse_document(html);
        let name = format!("UNIC {tail}");
        assert_eq!(text(one(&document, "h1")), name);
        assert!(text(one(&document, "title")).starts_with(&name));
        let json = one(&document, "script#page-data").text().collect::<String>();
        assert!(!json.contains('<'));
        let data = PageData::read(&json, Vec::new()).expect("the data is whole");
        assert_eq!(data.page.title, name);
    }
}

#[test]
fn a_name_of_any_length_stays_whole() {
    let content = ContentCopy::new();
    let name = "Ä".repeat(10_000);
    content.replace("de/networks/unic.json", r#""name": "UNIC""#, &format!(r#""name": "{name}""#));
    let catalogue = content.load().unwrap_or_else(|errors| panic!("{}", lines(&errors)));
    let pages = compile_pages(&catalogue);
    let mut n_whole = 0;
    for Compiled { id, page, .. } in &pages {
        let html = render(catalogue.locale, &compile_frame(&catalogue, "/content/", id), id, page);
        let document = Html::parse_fragment(&html);
        assert_eq!(all(&document, "h1").len(), 1, "{id:?}");
        if page.title == name {
            assert_eq!(text(one(&document, "h1")), name);
            n_whole += 1;
        }
    }
    assert_eq!(n_whole, 1);
}

#[test]
fn text_that_turns_the_direction_of_reading_is_refused() {
    let content = ContentCopy::new();
    content.replace("de/networks/unic.json", r#""name": "UNIC""#, "\"name\": \"UNIC\u{202E}CINU\"");
    assert_eq!(content.faults().len(), 1);
}
