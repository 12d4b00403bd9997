//! Finding a network in the directory: search, kind and order.

use fantoccini::key::Key;

use crate::support::site::{NETWORKS, collection, directory, formats, networks};
use crate::support::{Stage, Tab, words};
use crate::tests;

tests![
    words_are_found_however_they_are_typed,
    the_kind_narrows_the_list,
    the_order_follows_the_years_that_are_shown,
    a_filter_is_taken_off_by_keyboard,
    all_filters_are_reset_at_once,
    a_search_without_hits_says_what_to_do,
];

/// A search, a kind and an order.
pub const SHARED: &str = "/internationales/netzwerke/?q=klima&art=thematisch&sort=gruendung";

/// Waits until the list is narrowed to some networks, and says so.
pub fn narrowed(tab: &Tab) -> Vec<String> {
    let all = networks().len();
    tab.wait_until("the list is narrowed, and says so", |tab| {
        let n = tab.cards().len();
        let says = collection("networks").results_of.fill(&[("n", &n.to_string()), ("all", &all.to_string())]);
        n < all && tab.statuses() == [says]
    });
    tab.cards()
}

/// Opens a page and waits until its list answers.
pub fn open_list(tab: &Tab, address: &str) {
    tab.open_live(address);
    answers(tab);
}

pub fn answers(tab: &Tab) {
    tab.wait_until("the list answers", |tab| {
        tab.holds("return Boolean(document.querySelector('.directory[data-answers]'))")
    });
}

/// Ticks the box of an option, or takes the tick away.
pub fn tick(tab: &Tab, facet: &str, option: &str) {
    if tab.holds(&format!("return !document.querySelector('[data-facet={facet}]').open")) {
        tab.click_at(&format!("[data-facet={facet}] summary"));
    }
    tab.click_at(&format!("[data-facet={facet}] input[value='{option}']"));
}

/// The options that are ticked.
pub fn ticked(tab: &Tab, facet: &str) -> Vec<String> {
    tab.js_texts(&format!(
        "return [...document.querySelectorAll('[data-facet={facet}] input:checked')].map((box) => box.value)"
    ))
}

pub fn shows_all(tab: &Tab) {
    let all = networks().len();
    tab.wait_until("all networks are listed", |tab| {
        tab.cards().len() == all && tab.statuses() == [formats().plural(&collection("networks").results, all)]
    });
}

pub fn chip(text: &str) -> String {
    format!("{} {text}", directory().chip_remove)
}

fn words_are_found_however_they_are_typed(Stage { tab, .. }: &Stage) {
    open_list(tab, NETWORKS);
    shows_all(tab);
    for word in ["klima", "KLIMA", "buendnis", "Bündnis"] {
        tab.type_anew_into("Suche", word);
        assert!(narrowed(tab).contains(&"Klima-Bündnis".to_owned()), "{word} finds {:?}", tab.cards());
    }
    assert_eq!(tab.problems(), [""; 0]);
}

fn the_kind_narrows_the_list(Stage { tab, .. }: &Stage) {
    open_list(tab, NETWORKS);
    tick(tab, "art", "symbolisch");
    tab.wait_for_cards(&["Mayors for Peace"]);
    narrowed(tab);
    tab.wait_until("the address carries the kind", |tab| tab.address().ends_with("?art=symbolisch"));
    tick(tab, "art", "strategisch");
    tab.wait_until("both kinds are there", |tab| tab.address().ends_with("?art=strategisch&art=symbolisch"));
    assert!(tab.cards().len() > 1);
    tick(tab, "art", "symbolisch");
    tick(tab, "art", "strategisch");
    shows_all(tab);
}

fn the_order_follows_the_years_that_are_shown(Stage { tab, .. }: &Stage) {
    open_list(tab, NETWORKS);
    let by_name = tab.cards();
    tab.choose("Sortieren nach", &directory().sort_up.fill(&[("field", &words().network.membership)]));
    tab.wait_until("the address carries the order", |tab| tab.address().ends_with("?sort=beitritt"));
    let years = tab.js_texts("return all('main article').map((card) => /dabei seit .*?(\\d{4})/.exec(words(card.textContent))?.[1]).filter(Boolean)");
    assert!(years.len() > 2 && years.is_sorted(), "{years:?}");
    let mut by_year = tab.cards();
    assert_ne!(by_year, by_name);
    by_year.sort();
    let mut names = by_name.clone();
    names.sort();
    assert_eq!(by_year, names, "no card is lost or doubled");
    tab.choose("Sortieren nach", &directory().sort_list);
    tab.wait_until("the cards are in the order of names", |tab| tab.cards() == by_name);
}

fn a_filter_is_taken_off_by_keyboard(Stage { tab, .. }: &Stage) {
    open_list(tab, SHARED);
    let only_text = narrowed(tab);
    tab.js("find('select', 'Sortieren nach'); labelled('Sortieren nach').focus()");
    tab.press(Key::Tab);
    assert_eq!(tab.focused(), format!("a {}", chip("Suche: „klima“")));
    tab.press(Key::Enter);
    tab.wait_until("the search is off, the kind still on", |tab| {
        tab.value_of("Suche").is_empty() && ticked(tab, "art") == ["thematisch"] && tab.cards().len() > only_text.len()
    });
    assert!(!tab.links_in_main().contains(&chip("Suche: „klima“")));
    assert_ne!(tab.focused(), "nothing", "the place is not lost");
}

fn all_filters_are_reset_at_once(Stage { tab, .. }: &Stage) {
    open_list(tab, SHARED);
    narrowed(tab);
    tab.click_link_in_main(&directory().reset);
    shows_all(tab);
    tab.wait_until("nothing narrows in the address", |tab| tab.address() == format!("{NETWORKS}?sort=gruendung"));
    assert_eq!(
        (tab.value_of("Suche"), ticked(tab, "art"), tab.value_of("Sortieren nach")),
        ("".into(), vec![], "gruendung".into()),
        "the order stays"
    );
    assert_ne!(tab.focused(), "nothing", "the place is not lost");
}

fn a_search_without_hits_says_what_to_do(Stage { tab, .. }: &Stage) {
    open_list(tab, NETWORKS);
    tab.type_into("Suche", "gibtesnicht");
    tab.wait_until("the list is empty, and says so", |tab| {
        tab.cards().is_empty() && tab.statuses().iter().any(|status| status.starts_with("0 "))
    });
    let text = tab.app_text();
    let words = collection("networks");
    assert!(text.contains(&*words.empty_title) && words.empty_advice.iter().all(|advice| text.contains(&**advice)));
    tab.click_link_in_main(&directory().reset);
    shows_all(tab);
    assert_eq!(tab.problems(), [""; 0]);
}
