//! Documents that nobody wrote: random bytes, and shipped documents changed at random.

use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use serde::de::DeserializeOwned;
use stadtportal::build::compile_pages;
use stadtportal::content::{Catalogue, Coordinates, Network, Page, PageText, parse};
use stadtportal::packed;

use crate::support::{ContentCopy, catalogue, lines, shipped};

const CASES: u32 = 20_000;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(catalogue);
static UNIC: LazyLock<String> = LazyLock::new(|| read("de/networks/unic.json"));
/// The page with the most kinds of blocks.
static PAGE: LazyLock<String> = LazyLock::new(|| read("de/pages/kontakt.json"));

fn read(file: &str) -> String {
    std::fs::read_to_string(shipped().join(file)).expect("a shipped document")
}

/// One change to the text of a document.
#[derive(Clone, Debug)]
enum Change {
    Overwrite(Index, Vec<u8>),
    Insert(Index, Vec<u8>),
    Delete(Index, usize),
    Truncate(Index),
}

fn change() -> impl Strategy<Value = Change> {
    let bytes = || {
        let any = proptest::collection::vec(any::<u8>(), 1..6);
        let json =
            proptest::sample::select(vec!["\"", "\\", "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "\\ud800"]);
        prop_oneof![any, json.prop_map(|text| text.as_bytes().to_vec())]
    };
    prop_oneof![
        (any::<Index>(), bytes()).prop_map(|(at, bytes)| Change::Overwrite(at, bytes)),
        (any::<Index>(), bytes()).prop_map(|(at, bytes)| Change::Insert(at, bytes)),
        (any::<Index>(), 1..40usize).prop_map(|(at, n)| Change::Delete(at, n)),
        any::<Index>().prop_map(Change::Truncate),
    ]
}

fn changed(text: &str, changes: Vec<Change>) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for change in changes {
        let at = |index: Index, bytes: &[u8]| index.index(bytes.len() + 1);
        match change {
            Change::Overwrite(i, new) => {
                let start = at(i, &bytes);
                let end = (start + new.len()).min(bytes.len());
                bytes.splice(start..end, new);
            }
            Change::Insert(i, new) => {
                let start = at(i, &bytes);
                bytes.splice(start..start, new);
            }
            Change::Delete(i, n) => {
                let start = at(i, &bytes);
                let end = (start + n).min(bytes.len());
                bytes.drain(start..end);
            }
            Change::Truncate(i) => bytes.truncate(at(i, &bytes)),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A value for any place in a document, mostly one that is refused there.
fn scalar() -> impl Strategy<Value = serde_json::Value> {
    prop_oneof![
        "\\PC{0,12}".prop_map(serde_json::Value::from),
        "[a-zA-Z äöüß-]{1,12}".prop_map(serde_json::Value::from),
        (1900..2100u16, 0..14u8, 0..33u8).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}").into()),
        any::<i64>().prop_map(serde_json::Value::from),
        (-200.0..200.0f64).prop_map(serde_json::Value::from),
        Just(serde_json::Value::Null),
        Just(serde_json::json!([])),
        Just(serde_json::json!({})),
    ]
}

/// Puts `new` in the place of the leaf number `at`, counted from the top.
fn replace_leaf(value: &mut serde_json::Value, at: &mut usize, new: &serde_json::Value) {
    match value {
        serde_json::Value::Object(map) => map.values_mut().for_each(|value| replace_leaf(value, at, new)),
        serde_json::Value::Array(list) => list.iter_mut().for_each(|value| replace_leaf(value, at, new)),
        leaf => {
            if *at == 0 {
                *leaf = new.clone();
            }
            *at = at.wrapping_sub(1);
        }
    }
}

/// The document with another value in one of its places.
fn with_leaf(text: &str, at: Index, new: &serde_json::Value) -> String {
    let mut json = serde_json::from_str::<serde_json::Value>(text).expect("JSON");
    replace_leaf(&mut json, &mut at.index(text.lines().count()), new);
    serde_json::to_string_pretty(&json).expect("JSON")
}

/// Reads `text`; a fault must have its place in it.
fn check<T: DeserializeOwned>(text: &str) -> Result<(), TestCaseError> {
    let Err(error) = parse::<T>("probe.json", text) else { return Ok(()) };
    prop_assert_eq!(&error.file, "probe.json");
    let line = text.split('\n').nth(error.line.wrapping_sub(1));
    let width = line.map(|line| line.chars().count());
    prop_assert!(width.is_some_and(|width| (1..=width + 1).contains(&error.column)), "{} in {}", error, text);
    prop_assert!(error.expected.starts_with("erwartet: "), "{}", error);
    Ok(())
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) }
}

proptest! {
    #![proptest_config(config(CASES))]

    #[test]
    fn random_bytes_are_refused_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes);
        prop_assert!(parse::<Network>("x.json", &text).is_err());
        prop_assert!(parse::<PageText>("x.json", &text).is_err());
    }

    #[test]
    fn random_changes_load_whole_or_are_refused_at_their_place(changes in proptest::collection::vec(change(), 1..4)) {
        check::<Network>(&changed(&UNIC, changes.clone()))?;
        check::<PageText>(&changed(&PAGE, changes))?;
    }

    #[test]
    fn random_values_load_whole_or_are_refused_at_their_place(at in any::<Index>(), new in scalar()) {
        check::<Network>(&with_leaf(&UNIC, at, &new))?;
        check::<PageText>(&with_leaf(&PAGE, at, &new))?;
    }

    #[test]
    fn random_text_is_no_document_of_the_browser_s(text in "\\PC{0,80}", row in proptest::collection::vec("\\PC{0,4}|[0-9]|[hslfocp]", 0..40)) {
        prop_assert!(packed::parse::<Page>(&text).is_none());
        // What is read nonetheless is a document, and prints as it was read.
        let row = serde_json::to_string(&row).expect("plain data");
        if let Some(page) = packed::parse::<Page>(&row) {
            prop_assert_eq!(packed::parse::<Page>(&packed::print(&page)), Some(page));
        }
    }
}

proptest! {
    #![proptest_config(config(CASES))]

    #[test]
    fn coordinates_come_back_to_the_centimetre(latitude in -900_000_000..=900_000_000i32, longitude in -1_800_000_000..=1_800_000_000i32) {
        let coordinates = Coordinates { latitude: f64::from(latitude) / 1e7, longitude: f64::from(longitude) / 1e7 };
        let json = serde_json::to_string(&coordinates).expect("plain data");
        prop_assert_eq!(serde_json::from_str::<Coordinates>(&json).ok(), Some(coordinates), "{}", json);
    }
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn what_loads_makes_pages_that_come_back_from_their_rows(at in any::<Index>(), new in scalar()) {
        let Ok(network) = serde_json::from_str::<Network>(&with_leaf(&UNIC, at, &new)) else { return Ok(()) };
        let mut catalogue = CATALOGUE.clone();
        let place = catalogue.networks.iter().position(|network| network.slug.as_str() == "unic").expect("UNIC");
        // Checked content has one page for each entry, under the name that other pages know.
        catalogue.networks[place] = Network { slug: catalogue.networks[place].slug.clone(), ..network };
        for page in compile_pages(&catalogue) {
            let text = packed::print(&page.page);
            prop_assert_eq!(packed::parse::<Page>(&text), Some(page.page));
        }
    }

    #[test]
    fn random_damage_to_any_file_is_told_with_its_file(
        file in any::<Index>(), changes in proptest::collection::vec(change(), 1..4)
    ) {
        damaged(file, |text| changed(text, changes), |content, file| {
            let Err(errors) = content.load() else { return Ok(()) };
            prop_assert!(!errors.is_empty());
            for error in &errors {
                let is_below = Path::new(&error.file).starts_with(content.root());
                let is_told = is_below && error.expected.starts_with("erwartet: ");
                prop_assert!(is_told, "{} after damage to {}", lines(&errors), file);
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_loads_is_drawn(file in any::<Index>(), at in any::<Index>(), new in scalar()) {
        damaged(file, |text| with_leaf(text, at, &new), |content, file| {
            let Ok(catalogue) = content.load() else { return Ok(()) };
            prop_assert!(compile_pages(&catalogue).len() >= CATALOGUE.infos.len(), "{}", file);
            Ok(())
        })?;
    }
}

/// Content with one file changed for a moment.
fn damaged(
    file: Index,
    damage: impl FnOnce(&str) -> String,
    check: impl FnOnce(&ContentCopy, &str) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    thread_local!(static CONTENT: (ContentCopy, Vec<String>) = {
        let content = ContentCopy::new();
        let files = content.files();
        (content, files)
    });
    CONTENT.with(|(content, files)| {
        let file = &files[file.index(files.len())];
        let text = content.read(file);
        content.write(file, damage(&text));
        let result = check(content, file);
        content.write(file, text);
        result
    })
}
