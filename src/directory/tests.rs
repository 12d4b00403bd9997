use proptest::prelude::*;

use super::{Index, Query};
use crate::content::{Entry, Facet, Listing};
use crate::i18n::{Phrase, Plural};
use crate::packed;

const NAMES: [&str; 4] = ["alpha", "beta", "gamma", "delta"];

fn phrase() -> Phrase {
    packed::parse(r#"["{n} von {all}"]"#).expect("a phrase")
}

fn plural() -> Plural {
    packed::parse(r#"["1","5","{n}"]"#).expect("a plural")
}

/// A small directory with two facets, four orders and pages of two.
fn listing() -> Listing {
    let pairs = |pairs: &[(&str, &str)]| pairs.iter().map(|(id, label)| ((*id).into(), (*label).into())).collect();
    let facet = |key: &str, options: &[(&str, &str)]| Facet {
        key: key.into(),
        label: key.to_uppercase(),
        all: "Alle".into(),
        options: pairs(options),
        tags: false,
    };
    let entry = |name: &str, kind: u16, topics: &[u16], keys: [u32; 3]| Entry {
        name: name.into(),
        summary: "Ein Netzwerk.".into(),
        facets: vec![vec![kind], topics.to_vec()],
        words: "Lüttich Belgien".into(),
        keys: keys.to_vec(),
        ..Entry::default()
    };
    let kinds =
        [("strategisch", "Art-Eins"), ("thematisch", "Art-Zwei"), ("symbolisch", "Art-Drei"), ("leer", "Art-Vier")];
    Listing {
        form_label: String::new(),
        search_hint: String::new(),
        results: plural(),
        results_of: phrase(),
        empty_title: String::new(),
        empty_advice: Vec::new(),
        facets: vec![facet("art", &kinds), facet("thema", &[("klima", "Klima und Energie"), ("kultur", "Kultur")])],
        sorts: pairs(&[
            ("name", "Name"),
            ("gruendung", "Gründung"),
            ("mitglieder", "Mitglieder"),
            ("beitritt", "Beitritt"),
        ]),
        entries: vec![
            entry("Alpha Bündnis", 1, &[0, 1], [19_900_000, u32::MAX - 2000, 19_930_000]),
            entry("Beta Straße", 0, &[0], [19_860_500, u32::MAX - 200, u32::MAX]),
            entry("Gamma", 0, &[0], [u32::MAX; 3]),
            entry("Delta", 2, &[0], [19_820_000, u32::MAX - 8200, 19_930_400]),
        ],
        terms: Vec::new(),
        page_size: 2,
        more: None,
    }
}

#[track_caller]
fn check(search: &str, expected: &[&str]) {
    let listing = listing();
    let found = Index::new(&listing).select(&Query::parse(search, &listing));
    let name = |i: &usize| listing.entries[*i].name.split(' ').next().map(str::to_lowercase);
    let found = found.iter().filter_map(name).collect::<Vec<_>>();
    assert_eq!(found, expected, "{search}");
}

#[test]
fn an_empty_query_keeps_the_order_of_the_listing() {
    check("", &NAMES);
    check("?q=+", &NAMES);
    check("?sort=name", &NAMES);
}

#[test]
fn words_are_found_however_they_are_spelt() {
    check("?q=b%C3%BCndnis", &["alpha"]);
    check("?q=BUENDNIS", &["alpha"]);
    check("?q=stra%C3%9Fe", &["beta"]);
    check("?q=strasse", &["beta"]);
}

#[test]
fn unshown_words_and_labels_of_options_are_searched_too() {
    check("?q=luettich", &NAMES);
    check("?q=klima+energie", &NAMES);
    check("?q=kultur", &["alpha"]);
    check("?q=art-drei", &["delta"]);
}

#[test]
fn every_word_must_be_found() {
    check("?q=alpha+klima", &["alpha"]);
    check("?q=alpha+beta", &[]);
}

#[test]
fn an_option_narrows_the_list() {
    check("?art=strategisch", &["beta", "gamma"]);
    check("?art=strategisch&q=gamma", &["gamma"]);
    check("?thema=kultur", &["alpha"]);
    check("?art=leer", &[]);
}

#[test]
fn options_of_different_facets_narrow_together() {
    check("?art=thematisch&thema=kultur", &["alpha"]);
    check("?art=strategisch&thema=kultur", &[]);
}

#[test]
fn the_list_is_sorted_with_the_unknown_last() {
    check("?sort=gruendung", &["delta", "beta", "alpha", "gamma"]);
    check("?sort=mitglieder", &["delta", "alpha", "beta", "gamma"]);
    check("?sort=beitritt", &["alpha", "delta", "beta", "gamma"]);
    check("?sort=gruendung&art=strategisch", &["beta", "gamma"]);
}

#[test]
fn unknown_and_hostile_values_are_passed_over() {
    check("?art=quatsch&sort=%00&x=1&q&seite=-1", &NAMES);
    // What folds to no letter at all asks for nothing.
    check("?q=%E4%&art=%C0%AE", &NAMES);
    let parse = |search: &str| Query::parse(search, &listing());
    assert_eq!(parse(&format!("?q={}", "a".repeat(200_000))).text.len(), Query::MAX_TEXT);
    assert_eq!(parse(&format!("?q={}", "ä".repeat(200_000))).text.chars().count(), Query::MAX_TEXT);
    assert_eq!(parse("?q=%2525").text, "%25");
    assert_eq!(parse("?q=a%00b%0A").text, "ab");
}

#[test]
fn a_key_that_stands_twice_counts_as_it_stands_last() {
    check("?art=strategisch&art=symbolisch", &["delta"]);
    // The last one asks for all.
    check("?art=strategisch&art=quatsch", &NAMES);
}

#[test]
fn no_more_is_shown_than_there_is() {
    for (search, more) in
        [("", 0), ("?seite=1", 0), ("?seite=2", 1), ("?seite=99999", 2), ("?seite=0", 0), ("?seite=x", 0)]
    {
        assert_eq!(Query::parse(search, &listing()).more, more, "{search}");
    }
    let all_at_once = Listing { page_size: 0, ..listing() };
    assert_eq!(Query::parse("?seite=2", &all_at_once).more, 0);
}

#[test]
fn only_words_and_options_narrow() {
    for (search, narrows) in [
        ("", false),
        ("?q=+", false),
        ("?sort=beitritt", false),
        ("?seite=2", false),
        ("?q=a", true),
        ("?art=leer", true),
    ] {
        assert_eq!(Query::parse(search, &listing()).narrows(), narrows, "{search}");
    }
}

#[test]
fn what_was_not_asked_for_is_not_in_the_address() {
    for (search, expected) in [
        ("?q=&art=&thema=&sort=name&seite=1", ""),
        ("?sort=beitritt&q=a+b&thema=klima&art=quatsch", "?q=a+b&thema=klima&sort=beitritt"),
        ("?seite=2", "?seite=2"),
    ] {
        assert_eq!(Query::parse(search, &listing()).print(&listing()), expected, "{search}");
    }
}

fn any_query() -> impl Strategy<Value = Query> {
    let option = |n: u16| proptest::option::of(0..n);
    let facets = (option(4), option(2)).prop_map(|(art, thema)| vec![art, thema]);
    ("\\PC{0,40}", facets, 0..4usize, 0..3usize).prop_map(|(text, facets, sort, more)| Query {
        text,
        facets,
        sort,
        more,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn every_state_comes_back_from_its_address(query in any_query()) {
        let listing = listing();
        prop_assert_eq!(Query::parse(&query.print(&listing), &listing), query);
    }

    #[test]
    fn no_query_string_breaks_the_directory(search in "\\PC{0,80}") {
        let listing = listing();
        let found = Index::new(&listing).select(&Query::parse(&search, &listing));
        prop_assert!(found.len() <= NAMES.len());
    }
}
