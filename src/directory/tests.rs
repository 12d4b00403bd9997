use proptest::prelude::*;

use super::{Index, Query, Sort};
use crate::content::{Kind, NetworksPage};

/// A small directory, as its JSON would be.
fn page() -> NetworksPage {
    let network = |slug: &str, name: &str, kind: &str, founded: &str, members: &str, membership: &str| {
        format!(
            r#"{{"slug":"{slug}","name":"{name}","full_name":"{name}","kind":"{kind}","scope":"europa",
            "summary":"Ein Netzwerk.","seat":"Lüttich, Belgien"{founded}{members},"membership":{membership},"topics":["klima"]}}"#
        )
    };
    let networks = [
        network("alpha", "Alpha Bündnis", "thematisch", r#","founded":"1990""#, r#","members":{"count":2000,"unit":"Städte"}"#, r#"{"status":"mitglied","date":"1993"}"#),
        network("beta", "Beta Straße", "strategisch", r#","founded":"1986-05""#, r#","members":{"count":200,"unit":"Städte"}"#, r#"{"status":"mitglied"}"#),
        network("gamma", "Gamma", "strategisch", "", "", r#"{"status":"beschluss","date":"1980"}"#),
        network("delta", "Delta", "symbolisch", r#","founded":"1982""#, r#","members":{"count":8200,"unit":"Städte"}"#, r#"{"status":"mitglied","date":"1993-04"}"#),
    ];
    let kinds = Kind::ALL.map(|kind| {
        format!(r#"{{"id":"{0}","name":"N","label":"Art-{0}","description":"D","example":"alpha"}}"#, kind.id())
    });
    let json = format!(
        r#"{{"text":{{"title":"T","description":"D","lead":"L","picture":{{"alt":"A"}},"intro_title":"I","intro":[],
        "kinds_title":"K","kinds_lead":"L","kinds":[{}],"list_title":"L","list_lead":"L","links_title":"L","links":[]}},
        "topics":[{{"id":"klima","label":"Klima und Energie"}}],"networks":[{}]}}"#,
        kinds.join(","),
        networks.join(",")
    );
    serde_json::from_str(&json).expect("the example is a page")
}

#[track_caller]
fn check(search: &str, expected: &[&str]) {
    let page = page();
    let found = Index::new(&page).select(&Query::parse(search));
    let found = found.iter().map(|i| page.networks[*i].slug.as_str()).collect::<Vec<_>>();
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
        let found = Index::new(&page()).select(&Query::parse(&search));
        prop_assert!(found.len() <= 4);
    }
}
