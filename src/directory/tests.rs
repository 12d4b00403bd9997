use proptest::prelude::*;

use super::{Index, Query, Sort};
use crate::content::{Kind, Listing};

/// A small directory, as its JSON would be.
fn listing() -> Listing {
    let entry = |name: &str, kind: &str, keys: [u32; 3]| {
        format!(
            r#"{{"link":{{"path":"/{name}/","text":"{name}"}},"kind":"{kind}","summary":"Ein Netzwerk.",
            "facts":["","",""],"topics":[0],"words":"Lüttich Belgien","keys":{keys:?}}}"#
        )
    };
    let entries = [
        entry("Alpha Bündnis", "thematisch", [19_900_000, 2000, 19_930_000]),
        entry("Beta Straße", "strategisch", [19_860_500, 200, 0]),
        entry("Gamma", "strategisch", [0, 0, 0]),
        entry("Delta", "symbolisch", [19_820_000, 8200, 19_930_400]),
    ];
    let kinds = Kind::ALL.map(|kind| format!(r#"["{0}","Art-{0}"]"#, kind.id()));
    let json = format!(
        r#"{{"kinds":[{}],"topics":["Klima und Energie"],"entries":[{}]}}"#,
        kinds.join(","),
        entries.join(",")
    );
    serde_json::from_str(&json).expect("the example is a listing")
}

#[track_caller]
fn check(search: &str, expected: &[&str]) {
    let listing = listing();
    let found = Index::new(&listing).select(&Query::parse(search));
    let name = |i: &usize| listing.entries[*i].link.text.split(' ').next().map(str::to_lowercase);
    let found = found.iter().filter_map(name).collect::<Vec<_>>();
    assert_eq!(found, expected, "{search}");
}

#[test]
fn an_empty_query_keeps_the_order_of_names() {
    check("", &["alpha", "beta", "gamma", "delta"]);
    check("?q=+", &["alpha", "beta", "gamma", "delta"]);
}

#[test]
fn words_are_found_however_they_are_spelt() {
    check("?q=b%C3%BCndnis", &["alpha"]);
    check("?q=BUENDNIS", &["alpha"]);
    check("?q=stra%C3%9Fe", &["beta"]);
    check("?q=strasse", &["beta"]);
}

#[test]
fn seat_topic_and_kind_are_searched_too() {
    check("?q=luettich", &["alpha", "beta", "gamma", "delta"]);
    check("?q=klima+energie", &["alpha", "beta", "gamma", "delta"]);
    check("?q=art-symbolisch", &["delta"]);
}

#[test]
fn every_word_must_be_found() {
    check("?q=alpha+klima", &["alpha"]);
    check("?q=alpha+beta", &[]);
}

#[test]
fn a_kind_narrows_the_list() {
    check("?art=strategisch", &["beta", "gamma"]);
    check("?art=strategisch&q=gamma", &["gamma"]);
    check("?art=hochschulverbund", &[]);
}

#[test]
fn the_list_is_sorted_with_the_unknown_last() {
    check("?sort=gruendung", &["delta", "beta", "alpha", "gamma"]);
    check("?sort=mitglieder", &["delta", "alpha", "beta", "gamma"]);
    check("?sort=beitritt", &["alpha", "delta", "beta", "gamma"]);
}

#[test]
fn unknown_and_hostile_values_are_passed_over() {
    check("?art=quatsch&sort=%00&x=1&q", &["alpha", "beta", "gamma", "delta"]);
    // What folds to no letter at all asks for nothing.
    check("?q=%E4%&art=%C0%AE", &["alpha", "beta", "gamma", "delta"]);
    assert_eq!(Query::parse(&format!("?q={}", "a".repeat(200_000))).text.len(), Query::MAX_TEXT);
    assert_eq!(Query::parse("?q=%2525").text, "%25");
}

fn any_query() -> impl Strategy<Value = Query> {
    let kind = proptest::option::of((0..4usize).prop_map(|i| Kind::ALL[i]));
    let sort = (0..4usize).prop_map(|i| Sort::ALL[i]);
    ("\\PC{0,40}", kind, sort).prop_map(|(text, kind, sort)| Query { text, kind, sort })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn every_state_comes_back_from_its_address(query in any_query()) {
        prop_assert_eq!(Query::parse(&query.print()), query);
    }

    #[test]
    fn no_query_string_breaks_the_directory(search in "\\PC{0,80}") {
        let found = Index::new(&listing()).select(&Query::parse(&search));
        prop_assert!(found.len() <= 4);
    }
}
