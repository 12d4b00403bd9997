//! One list, many views: each shows the same entries, in an address of its own, and answers to the keyboard.

use fantoccini::key::Key;

use crate::directory::open_list;
use crate::support::site::{NETWORKS, directory};
use crate::support::{Stage, Tab};
use crate::tests;

tests![
    every_view_shows_the_same_entries,
    a_view_has_an_address_and_back_leads_to_the_one_before,
    what_is_marked_on_cards_is_compared,
    a_table_is_sorted_by_keyboard_and_the_order_stays_in_other_views,
    years_limit_the_list,
    what_the_address_does_not_mean_is_named,
    axe_finds_nothing_in_any_view,
];

fn names(tab: &Tab, view: &str) -> Vec<String> {
    let selector = match view {
        "tabelle" => "main tbody th",
        "zeit" => ".timeline li a, .timeline ul a",
        "vergleich" => ".directory [data-part=view] label",
        _ => "main article h3",
    };
    let mut names = tab.js_texts(&format!(
        "return [...document.querySelectorAll({selector:?})].map((element) => words(element.textContent))"
    ));
    names.sort();
    names.dedup();
    names
}

fn every_view_shows_the_same_entries(Stage { tab, .. }: &Stage) {
    for query in
        ["", "art=thematisch", "q=klima", "gruendung-von=1980&gruendung-bis=2005", "art=symbolisch&art=strategisch"]
    {
        open_list(tab, &format!("{NETWORKS}?{query}"));
        let cards = names(tab, "karten");
        assert!(!cards.is_empty(), "{query}");
        for view in ["tabelle", "zeit", "vergleich"] {
            open_list(tab, &format!("{NETWORKS}?{query}&ansicht={view}"));
            let missing = names(tab, view);
            let missing = cards.iter().filter(|card| !missing.contains(card)).collect::<Vec<_>>();
            // Where there is nothing to compare, the comparison says so.
            assert!(missing.is_empty() || view == "vergleich" && cards.len() < 2, "{query}, {view}: {missing:?}");
        }
        assert_eq!(tab.problems(), [""; 0]);
    }
}

fn a_view_has_an_address_and_back_leads_to_the_one_before(Stage { tab, .. }: &Stage) {
    open_list(tab, &format!("{NETWORKS}?art=thematisch"));
    tab.mark();
    tab.click("main a[data-view]", &directory().table_view);
    tab.wait_until("the table has an address", |tab| {
        tab.address() == format!("{NETWORKS}?art=thematisch&ansicht=tabelle")
    });
    assert_eq!(tab.focused(), format!("a {}", directory().table_view), "the place is not lost");
    tab.click("main a[data-view]", &directory().timeline_view);
    tab.wait_until("the timeline is there", |tab| {
        !tab.js_texts("return all('.timeline__chart').map(nameOf)").is_empty()
    });
    tab.back();
    tab.wait_until("the table is there again", |tab| names(tab, "tabelle").len() == 4);
    tab.back();
    tab.wait_until("the cards are there again", |tab| tab.cards().len() == 4);
    assert!(tab.is_marked());
    assert_eq!(tab.problems(), [""; 0]);
}

fn what_is_marked_on_cards_is_compared(Stage { tab, .. }: &Stage) {
    open_list(tab, NETWORKS);
    for id in ["unic", "eurocities"] {
        tab.click_at(&format!("article input[value={id}]"));
    }
    tab.wait_until("the address carries both", |tab| tab.address() == format!("{NETWORKS}?auswahl=unic,eurocities"));
    tab.click_link_in_main(&directory().compare);
    let heads = |tab: &Tab| tab.js_texts("return all('.directory thead th a:not([data-remove])').map(nameOf)");
    tab.wait_until("both stand side by side", |tab| heads(tab) == ["UNIC", "Eurocities"]);
    assert!(tab.main_text().contains(&directory().comparison.different), "differences are named in words");
    tab.click_at("a[data-remove=unic]");
    tab.wait_until("one is left, and more can be chosen", |tab| {
        tab.address() == format!("{NETWORKS}?ansicht=vergleich&auswahl=eurocities") && names(tab, "vergleich").len() > 2
    });
    assert_eq!(tab.problems(), [""; 0]);
}

fn a_table_is_sorted_by_keyboard_and_the_order_stays_in_other_views(Stage { tab, .. }: &Stage) {
    open_list(tab, &format!("{NETWORKS}?ansicht=tabelle"));
    tab.js("document.querySelector('a[data-sort=gruendung]').focus()");
    tab.press(Key::Enter);
    tab.wait_until("the address carries the order", |tab| {
        tab.address() == format!("{NETWORKS}?sort=gruendung&ansicht=tabelle")
    });
    assert!(tab.holds("return document.activeElement.closest('th')?.ariaSort === 'ascending' || document.activeElement.closest('th')?.getAttribute('aria-sort') === 'ascending'"), "the head keeps the focus");
    let rows = tab.js_texts("return all('main tbody th').map(nameOf)");
    tab.click("main a[data-view]", &directory().cards);
    tab.wait_until("the cards are in the same order", |tab| tab.cards() == rows);
}

fn years_limit_the_list(Stage { tab, .. }: &Stage) {
    open_list(tab, NETWORKS);
    let all = tab.cards().len();
    tab.click_at("[data-facet=gruendung] summary");
    tab.js("document.querySelector('[name=gruendung-von]').focus()");
    tab.type_keys("1990");
    tab.wait_until("the list is narrowed", |tab| (1..all).contains(&tab.cards().len()));
    tab.press(Key::Enter);
    tab.wait_until("the address carries the year", |tab| tab.address() == format!("{NETWORKS}?gruendung-von=1990"));
    tab.press(Key::Escape);
    tab.wait_until("the panel is closed", |tab| {
        tab.holds("return !document.querySelector('[data-facet=gruendung]').open")
    });
}

fn what_the_address_does_not_mean_is_named(Stage { tab, .. }: &Stage) {
    open_list(tab, &format!("{NETWORKS}?art=thematisch&foo=%3Cb%3Ebar&ansicht=torte"));
    let text = tab.main_text();
    assert!(text.contains("„foo=<b>bar“") && text.contains("„ansicht=torte“"), "{text}");
    assert_eq!(tab.cards().len(), 4);
    tab.wait_until("the address is put right", |tab| tab.address() == format!("{NETWORKS}?art=thematisch"));
}

fn axe_finds_nothing_in_any_view(Stage { tab, .. }: &Stage) {
    for query in [
        "ansicht=karten&auswahl=unic",
        "ansicht=tabelle&sort=gruendung",
        "ansicht=zeit",
        "ansicht=vergleich",
        "ansicht=vergleich&auswahl=unic,rgre,iclei",
        "foo=bar&q=klima&dicht=1",
    ] {
        open_list(tab, &format!("{NETWORKS}?{query}"));
        tab.js("document.querySelectorAll('.facet').forEach((facet, i) => { facet.open = i % 7 === 0; })");
        let found = tab.violations();
        assert!(found.is_empty(), "{query}:\n{}", found.join("\n"));
    }
}
