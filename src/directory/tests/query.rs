use proptest::prelude::*;

use super::sample::sample;
use crate::directory::table::{Sort, columns};
use crate::directory::{Index, List, Query};

fn parse(search: &str) -> Query {
    Query::parse(search, &sample()).0
}

/// Any state that a reader can reach.
fn states() -> impl Strategy<Value = Query> {
    let list = sample();
    let options = list.facets.iter().map(|facet| facet.options.len() as u16).collect::<Vec<_>>();
    let facets = options.into_iter().map(|n| prop::collection::btree_set(0..n, 0..=n as usize));
    let facets =
        facets.collect::<Vec<_>>().prop_map(|sets| sets.into_iter().map(|set| set.into_iter().collect()).collect());
    let limit = prop::option::of(0_u32..999_999_999);
    let limits = prop::collection::vec((limit.clone(), limit), list.ranges().count());
    let limits = limits.prop_map(|limits| {
        let order =
            |(a, b): (Option<u32>, Option<u32>)| if a.is_some() && b.is_some() && a > b { (b, a) } else { (a, b) };
        limits.into_iter().map(order).collect()
    });
    let sort = (prop::option::of(0..columns(&list).len()), any::<bool>());
    let sort = sort.prop_map(|(column, descending)| Sort { column, descending: descending && column.is_some() });
    let text = "[^\\p{C}\\s][^\\p{C}]{0,20}[^\\p{C}\\s]|";
    let chosen =
        Just(vec![0, 1, 2, 3]).prop_shuffle().prop_flat_map(|all| (0..=4_usize).prop_map(move |n| all[..n].to_vec()));
    (text, facets, limits, sort, 0..list.views.len(), chosen, any::<bool>()).prop_map(
        |(text, facets, limits, sort, view, chosen, is_dense)| Query {
            text,
            facets,
            limits,
            sort,
            view,
            chosen,
            is_dense,
            more: 0,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn every_state_is_read_back_from_its_address(query in states()) {
        let list = sample();
        prop_assert_eq!(Query::parse(&query.print(&list), &list), (query, Vec::new()));
    }

    #[test]
    fn no_address_is_too_wild(search in "\\PC{0,200}|[a-z]{1,9}=[%a-z0-9&=+;]{0,60}") {
        let list = sample();
        let (query, ignored) = Query::parse(&search, &list);
        let printed = query.print(&list);
        prop_assert_eq!(Query::parse(&printed, &list), (query, Vec::new()));
        prop_assert!(ignored.len() <= 5 && ignored.iter().all(|name| name.chars().count() <= 60));
    }

    #[test]
    fn counts_are_what_would_be_found(query in states()) {
        let list = sample();
        let index = Index::new(&list);
        let found = index.find(&list, &query);
        for (i, counts) in found.counts.iter().enumerate() {
            for (option, count) in counts.iter().enumerate() {
                let mut narrowed = query.clone();
                narrowed.facets[i] = vec![option as u16];
                prop_assert_eq!(index.find(&list, &narrowed).set.len(), *count);
            }
        }
    }
}

#[test]
fn what_the_address_does_not_mean_is_named() {
    let list = sample();
    let (query, ignored) =
        Query::parse("?art=boese&foo=1&gruendung-von=alt&q=&ansicht=torte&auswahl=x&art=strategisch", &list);
    assert_eq!(ignored, ["art=boese", "foo=1", "gruendung-von=alt", "ansicht=torte", "auswahl=x"]);
    assert_eq!(query.print(&list), "?art=strategisch");
}

#[test]
fn limits_in_the_wrong_order_are_turned_round() {
    assert_eq!(
        parse("gruendung-von=2000&gruendung-bis=1990").print(&sample()),
        "?gruendung-von=1990&gruendung-bis=2000"
    );
}

#[test]
fn limits_hold_against_years_and_numbers() {
    let list = sample();
    let index = Index::new(&list);
    for (search, set) in [
        ("gruendung-von=2001", vec![2, 3]),
        ("gruendung-bis=1986", vec![0]),
        ("mitglieder-von=7&mitglieder-bis=200", vec![0, 2]),
        ("q=eurocities", vec![0]),
        ("art=strategisch&art=thematisch", vec![0, 2, 3]),
        ("art=strategisch&thema=klima", vec![0]),
    ] {
        assert_eq!(index.find(&list, &parse(search)).set, set, "{search}");
    }
}

#[test]
fn bars_follow_the_other_filters_and_not_their_own() {
    let list = sample();
    let found = Index::new(&list).find(&list, &parse("gruendung-von=2020&art=strategisch"));
    assert_eq!(found.bars[0].iter().sum::<usize>(), 2);
    assert_eq!((found.bars[0][0], found.set), (1, vec![]));
}

#[test]
fn an_empty_list_answers_everything_with_nothing() {
    let list = List::default();
    let (query, ignored) = Query::parse("?q=a&art=x&seite=7", &list);
    assert_eq!((Index::new(&list).find(&list, &query).set, ignored), (vec![], vec!["art=x".to_owned()]));
    assert_eq!(query.more, 0);
}
