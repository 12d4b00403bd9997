//! Tests of the comparison: its HTML as a parser sees it.

use super::*;
use crate::directory::tests::sample::sample;
use crate::directory::tests::testing::{Page, german, words};
use crate::directory::{Facet, Place};

fn written(list: &List, set: &[usize], chosen: &[usize]) -> Page {
    let words = words().comparison;
    let href = |entries: &[usize]| entries.iter().map(|i| format!("&auswahl={}", list.ids[*i])).collect::<String>();
    let kept = [("ansicht".to_owned(), "\"vergleich\"".to_owned())];
    let to = Addresses { action: "/netzwerke/", kept: &kept, href: &href };
    Page::of(&comparison(list, set, chosen, &to, &words, &german()))
}

#[test]
fn entries_are_columns_and_facts_are_rows() {
    let page = written(&sample(), &[], &[0, 3]);
    assert_eq!(page.all("thead th[scope=col]"), 3);
    assert_eq!(
        page.texts(".comparison__label"),
        [
            "Art",
            "Thema",
            "Gegründet",
            "Mitglieder",
            "Sitz",
            "Website",
            "E-Mail",
            "Telefon",
            "Ort des Sitzes",
            "Orte der Mitglieder",
        ]
    );
    assert_eq!(page.all("tbody td"), 20);
    assert!(page.texts(".comparison__content").iter().all(|text| !text.trim().is_empty()));
    assert_eq!(page.attribute("thead th:nth-child(2) a", "href"), "/internationales/netzwerke/eurocities/");
    page.assert_harmless();
}

#[test]
fn every_row_says_whether_entries_are_alike() {
    let page = written(&sample(), &[], &[0, 3]);
    let verdicts = page.texts(".comparison__verdict");
    assert_eq!(verdicts[0].trim(), "= gleich");
    assert_eq!(verdicts[1].trim(), "? nicht überall bekannt");
    assert_eq!(verdicts[2].trim(), "≠ verschieden");
    assert_eq!(page.all("tr[data-verdict=different]"), 3);
    assert_eq!(page.texts(".comparison__summary"), ["Verschieden: 3. Gleich: 1. Nicht überall bekannt: 6."]);
}

#[test]
fn what_all_have_is_marked_within_lists() {
    let page = written(&sample(), &[], &[0, 2]);
    let marked = page.texts(".comparison__list li").into_iter().filter(|text| text.contains("allen gemeinsam"));
    assert_eq!(marked.collect::<Vec<_>>(), ["Kultur  allen gemeinsam", "Kultur  allen gemeinsam"]);
    assert_eq!(page.texts(".comparison__key"), [" allen gemeinsam"]);
    assert_eq!(written(&sample(), &[], &[0, 3]).all(".comparison__check"), 0, "not where all is alike");
}

#[test]
fn each_entry_can_be_removed() {
    let page = written(&sample(), &[], &[0, 2, 3]);
    assert_eq!(page.attribute("[data-remove=boese]", "href"), "&auswahl=eurocities&auswahl=salam");
    assert_eq!(page.attribute("[data-remove=eurocities]", "aria-label"), "Eurocities entfernen");
}

#[test]
fn too_few_get_a_form_that_works_without_the_program() {
    let page = written(&sample(), &[0, 1, 3], &[2, 2, 99]);
    assert_eq!(page.all("table"), 0);
    assert_eq!(page.attribute("form", "method"), "get");
    assert_eq!(page.attribute("form", "action"), "/netzwerke/");
    assert_eq!(page.attribute("input[type=hidden]", "value"), "\"vergleich\"");
    assert_eq!(page.all("input[type=checkbox][name=auswahl]"), 4);
    assert_eq!(page.attribute("input[checked]", "value"), "boese");
    page.assert_harmless();
}

#[test]
fn where_there_is_nothing_to_compare_no_form_pretends_otherwise() {
    for set in [&[][..], &[1]] {
        let page = written(&sample(), set, &[]);
        assert_eq!(page.all("form"), 0);
        assert_eq!(page.all("p"), 2);
    }
    written(&List::default(), &[0, 1, 2], &[0, 1]);
}

#[test]
fn of_more_than_four_the_first_four_are_compared() {
    let mut list = sample();
    list.names.push("Fünf".into());
    list.ids.push("fuenf".into());
    let page = written(&list, &[], &[4, 3, 2, 1, 0]);
    assert_eq!(page.all("thead th"), 5);
    assert!(page.texts(".comparison__notice")[0].starts_with("Sie haben 5 Einträge ausgewählt."));
    assert_eq!(written(&list, &[], &[4, 3, 2, 1]).all(".comparison__notice"), 0);
}

#[test]
fn many_places_are_counted() {
    let mut list = sample();
    let place = |i| Place { entry: 1, kind: "member".into(), name: format!("Stadt {i}"), ..Place::default() };
    list.places.extend((0..2000).map(place));
    let page = written(&list, &[], &[0, 1]);
    assert_eq!(page.texts("tr:last-child td:last-child li").last().map(String::as_str), Some("und 1.988 weitere"));
}

#[test]
fn where_nothing_differs_there_is_no_switch() {
    let facet = Facet { options: vec![("a".into(), "A".into())], values: vec![vec![0]; 2], ..Facet::default() };
    let names = vec!["Eins".to_owned(), "Zwei".to_owned()];
    let list = List { ids: names.clone(), names, facets: vec![facet], ..List::default() };
    let page = written(&list, &[], &[0, 1]);
    assert_eq!(page.all(".comparison__switch"), 0);
    assert_eq!(page.all("tr[data-verdict=same]"), 1);
}
