//! Documents that nobody wrote: random bytes, and shipped documents changed at random.

use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use proptest::sample::Index;
use stadtportal::content::{Catalogue, DocumentId, Network, NetworkPage, PageDocument, compile, parse};

use crate::support::{catalogue, shipped};

const CASES: u32 = 20_000;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(catalogue);
static UNIC: LazyLock<String> =
    LazyLock::new(|| std::fs::read_to_string(shipped().join("de/networks/unic.json")).expect("a shipped network"));

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
        let json = proptest::sample::select(vec!["\"", "\\", "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "\\ud800"]);
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

/// Reads `text`; a fault must have its place in it, and what loads must come back from its JSON.
fn check(text: &str) -> Result<(), TestCaseError> {
    match parse::<Network>("unic.json", text) {
        Ok(network) => check_round_trip(network),
        Err(error) => {
            let line = text.split('\n').nth(error.line.wrapping_sub(1));
            let width = line.map(|line| line.chars().count());
            prop_assert!(width.is_some_and(|width| (1..=width + 1).contains(&error.column)), "{} in {}", error, text);
            prop_assert!(error.expected.starts_with("erwartet: "), "{}", error);
            Ok(())
        }
    }
}

fn check_round_trip(network: Network) -> Result<(), TestCaseError> {
    let id = DocumentId::Network(network.slug.clone());
    let page = NetworkPage {
        kind_label: network.name.clone(),
        topics: CATALOGUE.topics.clone(),
        previous: None,
        next: None,
        related: Vec::new(),
        network,
    };
    let json = PageDocument::Network(Arc::new(page.clone())).encode().expect("plain data");
    let read = PageDocument::decode(&id, &json).map_err(|error| TestCaseError::fail(format!("{error} in {json}")))?;
    let PageDocument::Network(read) = read else { return Err(TestCaseError::fail("another document")) };
    prop_assert_eq!(&*read, &page);
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
    }

    #[test]
    fn random_changes_load_whole_or_are_refused_at_their_place(changes in proptest::collection::vec(change(), 1..4)) {
        check(&changed(&UNIC, changes))?;
    }

    #[test]
    fn random_values_load_whole_or_are_refused_at_their_place(at in any::<Index>(), new in scalar()) {
        let mut json = serde_json::from_str::<serde_json::Value>(&UNIC).expect("JSON");
        let n_leaves = UNIC.lines().count();
        replace_leaf(&mut json, &mut at.index(n_leaves), &new);
        check(&serde_json::to_string_pretty(&json).expect("JSON"))?;
    }
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn random_networks_make_documents_that_come_back(at in any::<Index>(), new in scalar()) {
        let mut json = serde_json::from_str::<serde_json::Value>(&UNIC).expect("JSON");
        replace_leaf(&mut json, &mut at.index(UNIC.lines().count()), &new);
        let Ok(network) = serde_json::from_value::<Network>(json) else { return Ok(()) };
        let mut catalogue = CATALOGUE.clone();
        catalogue.networks[0] = network;
        for (id, document) in compile(&catalogue, "/content/").1 {
            let json = document.encode().expect("plain data");
            let read = PageDocument::decode(&id, &json).map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(format!("{read:?}"), format!("{document:?}"));
        }
    }
}
