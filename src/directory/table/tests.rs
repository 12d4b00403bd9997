//! Tests of the table: its order, and its HTML as a parser sees it.

use proptest::prelude::*;

use super::*;
use crate::directory::Field;
use crate::directory::tests::sample::sample;
use crate::directory::tests::testing::{Page, german, words};

fn written(list: &List, set: &[usize], sort: Sort) -> Page {
    let words = words().table;
    let href = |sort: Sort| format!("?a=1&sortieren={}", sort.print(list));
    Page::of(&table(list, set, sort, &href, &[1], &words, &german()))
}

fn named(names: &[&str]) -> List {
    List { names: names.iter().map(|name| (*name).to_owned()).collect(), ..List::default() }
}

fn order(list: &List, text: &str) -> Vec<usize> {
    sorted(list, &(0..list.len()).collect::<Vec<_>>(), Sort::parse(list, text))
}

#[test]
fn umlauts_sort_with_their_vowels() {
    let list = named(&["Zoo", "Ämter", "Bauen", "Aktuelles", "öffentlich", "Ort"]);
    let names = order(&list, "name").into_iter().map(|i| list.names[i].as_str()).collect::<Vec<_>>();
    assert_eq!(names, ["Ämter", "Aktuelles", "Bauen", "öffentlich", "Ort", "Zoo"]);
}

#[test]
fn the_unknown_comes_last_in_either_direction() {
    let list = sample();
    for (text, expected) in [
        ("gruendung", [0, 3, 2, 1]),
        ("-gruendung", [2, 3, 0, 1]),
        ("mitglieder", [2, 0, 3, 1]),
        ("-mitglieder", [3, 0, 2, 1]),
        ("art", [0, 3, 2, 1]),
        ("-art", [2, 0, 3, 1]),
        ("website", [2, 0, 1, 3]),
        ("-website", [0, 2, 1, 3]),
        ("", [0, 1, 2, 3]),
        ("-", [0, 1, 2, 3]),
        ("was-es-nicht-gibt", [0, 1, 2, 3]),
    ] {
        assert_eq!(order(&list, text), expected, "{text}");
    }
}

#[test]
fn an_order_is_read_back_from_the_address() {
    let list = sample();
    for column in 0..columns(&list).len() {
        for descending in [false, true] {
            let sort = Sort { column: Some(column), descending };
            assert_eq!(Sort::parse(&list, &sort.print(&list)), sort);
        }
    }
    assert_eq!(Sort::parse(&list, &Sort::default().print(&list)), Sort::default());
}

#[test]
fn one_column_is_sorted_and_its_link_turns_round() {
    let list = sample();
    for (text, state, next) in [("gruendung", "ascending", "-gruendung"), ("-gruendung", "descending", "gruendung")] {
        let page = written(&list, &[0, 1], Sort::parse(&list, text));
        assert_eq!(page.all("[aria-sort]"), 1);
        assert_eq!(page.attribute("[aria-sort]", "aria-sort"), state);
        assert_eq!(page.attribute("[aria-sort] a", "data-sort"), next);
        assert_eq!(page.attribute("[aria-sort] a", "href"), format!("?a=1&sortieren={next}"));
        assert_eq!(page.attribute("thead th + th a", "data-sort"), "name");
    }
}

#[test]
fn every_cell_says_something() {
    let list = sample();
    let page = written(&list, &[0, 1, 2, 3], Sort::default());
    assert_eq!(page.all("tbody tr"), 4);
    assert_eq!(page.all("tbody th[scope=row]"), 4);
    assert_eq!(page.all("tbody td"), 4 * columns(&list).len());
    assert!(page.texts("tbody td, tbody th").iter().all(|text| !text.trim().is_empty()));
    assert_eq!(page.texts("tbody tr:nth-child(2) .unknown"), ["unbekannt"; 8]);
}

#[test]
fn boxes_say_what_they_choose() {
    let page = written(&sample(), &[0, 1], Sort::default());
    assert_eq!(page.texts("label"), ["Eurocities auswählen", "Nichts auswählen"]);
    assert_eq!(page.attribute("input[checked]", "value"), "nichts");
    assert_eq!(page.all("input[name=auswahl]"), 2);
}

#[test]
fn hostile_content_stays_text() {
    let page = written(&sample(), &[0, 1, 2, 3], Sort::default());
    page.assert_harmless();
    assert!(page.texts("tbody th").iter().any(|text| text.contains("<b>&amp;")));
}

#[test]
fn only_bare_numbers_stand_at_the_end() {
    let mut list = sample();
    assert_eq!(written(&list, &[0], Sort::default()).all("td.table-view__amount"), 1);
    list.fields[1].shown = vec!["1.234".into(), String::new(), "7".into()];
    assert_eq!(written(&list, &[0], Sort::default()).all("td.table-view__number"), 1);
}

#[test]
fn an_empty_set_has_no_rows() {
    let page = written(&sample(), &[], Sort::default());
    assert_eq!(page.all("tbody tr"), 0);
    assert!(page.texts("caption")[0].contains("0 Einträge."));
    written(&List::default(), &[0, 7], Sort { column: Some(9), descending: true });
}

proptest! {
    #[test]
    fn sorting_keeps_all_and_is_stable(
        keys in prop::collection::vec(prop_oneof![0u32..4, Just(Field::UNKNOWN)], 0..30), descending: bool,
    ) {
        let mut list = named(&vec!["x"; keys.len()]);
        list.fields = vec![Field { id: "n".into(), in_table: true, keys: keys.clone(), ..Field::default() }];
        let set = (0..keys.len()).rev().collect::<Vec<_>>();
        let rows = sorted(&list, &set, Sort { column: Some(1), descending });
        let mut all = rows.clone();
        all.sort_unstable();
        prop_assert_eq!(all, (0..keys.len()).collect::<Vec<_>>());
        for pair in rows.windows(2) {
            let (a, b) = (keys[pair[0]], keys[pair[1]]);
            let is_in_order = match (a == Field::UNKNOWN, b == Field::UNKNOWN) {
                (true, known) => known,
                (false, true) => true,
                _ => if descending { a >= b } else { a <= b },
            };
            prop_assert!(is_in_order);
            prop_assert!(a != b || pair[0] > pair[1], "alike rows keep the order of the set");
        }
    }

    #[test]
    fn no_text_breaks_the_table(texts in prop::collection::vec("\\PC{0,12}", 4), sort in 0usize..12) {
        let mut list = sample();
        list.names.clone_from(&texts);
        list.ids.clone_from(&texts);
        list.paths.clone_from(&texts);
        list.fields.iter_mut().for_each(|field| field.shown.clone_from(&texts));
        let page = written(&list, &[3, 2, 1, 0], Sort { column: Some(sort), descending: false });
        page.assert_harmless();
        prop_assert_eq!(page.all("tbody td"), 4 * columns(&list).len());
    }
}
