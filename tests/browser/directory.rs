//! Finding a network in the directory: search, kind, order, and the address that carries them.

use fantoccini::key::Key;

use crate::support::site::{NETWORKS, networks};
use crate::support::{Stage, Tab, texts};
use crate::tests;

tests![
    words_are_found_however_they_are_typed,
    the_address_carries_the_search,
    the_kind_narrows_the_list,
    the_order_follows_the_years_that_are_shown,
    a_filter_is_taken_off_by_keyboard,
    all_filters_are_reset_at_once,
    a_search_without_hits_says_what_to_do,
    a_shared_link_restores_fields_and_list,
    the_filter_is_still_there_after_a_look_at_a_network,
    fast_typing_does_not_end_the_program,
    steady_typing_loses_no_character,
    a_reset_right_after_typing_holds,
];

const SHARED: &str = "/internationales/netzwerke/?q=klima&art=thematisch&sort=gruendung";

/// Waits until the list is narrowed to some networks, and says so.
fn narrowed(tab: &Tab) -> Vec<String> {
    let all = networks().len();
    tab.wait_until("the list is narrowed, and says so", |tab| {
        let n = tab.cards().len();
        let says = texts().directory.results_of.fill(&[("n", &n.to_string()), ("all", &all.to_string())]);
        n < all && tab.statuses() == [says]
    });
    tab.cards()
}

fn shows_all(tab: &Tab) {
    let all = networks().len();
    tab.wait_until("all networks are listed", |tab| {
        tab.cards().len() == all && tab.statuses() == [texts().directory.results.fill(all, &all.to_string())]
    });
}

fn chip(text: &str) -> String {
    format!("{} {text}", texts().directory.chip_remove)
}

fn words_are_found_however_they_are_typed(Stage { tab, .. }: &Stage) {
    tab.open_live(NETWORKS);
    shows_all(tab);
    for word in ["klima", "KLIMA", "buendnis", "Bündnis"] {
        tab.type_anew_into("Suche", word);
        assert!(narrowed(tab).contains(&"Klima-Bündnis".to_owned()), "{word} finds {:?}", tab.cards());
    }
    assert_eq!(tab.problems(), [""; 0]);
}

fn the_address_carries_the_search(Stage { tab, .. }: &Stage) {
    tab.open_live(NETWORKS);
    tab.type_into("Suche", "klima");
    narrowed(tab);
    tab.wait_until("the address carries the search", |tab| tab.address() == format!("{NETWORKS}?q=klima"));
    tab.wait_until("a chip says what narrows the list", |tab| tab.buttons().contains(&chip("Suche: „klima“")));
    assert_eq!(tab.focused(), "input Suche", "whoever types goes on typing");
}

fn the_kind_narrows_the_list(Stage { tab, .. }: &Stage) {
    tab.open_live(NETWORKS);
    tab.choose("Art", "Symbolisch");
    tab.wait_for_cards(&["Mayors for Peace"]);
    narrowed(tab);
    tab.wait_until("the address carries the kind", |tab| tab.address().ends_with("?art=symbolisch"));
    tab.choose("Art", &texts().directory.all_kinds);
    shows_all(tab);
}

fn the_order_follows_the_years_that_are_shown(Stage { tab, .. }: &Stage) {
    tab.open_live(NETWORKS);
    let by_name = tab.cards();
    tab.choose("Sortieren nach", &texts().directory.sort_joined);
    tab.wait_until("the address carries the order", |tab| tab.address().ends_with("?sort=beitritt"));
    let years = tab.js_texts("return all('main article').map((card) => /dabei seit .*?(\\d{4})/.exec(words(card.textContent))?.[1]).filter(Boolean)");
    assert!(years.len() > 2 && years.is_sorted(), "{years:?}");
    let mut by_year = tab.cards();
    assert_ne!(by_year, by_name);
    by_year.sort();
    let mut names = by_name.clone();
    names.sort();
    assert_eq!(by_year, names, "no card is lost or doubled");
    tab.choose("Sortieren nach", &texts().directory.sort_name);
    tab.wait_until("the cards are in the order of names", |tab| tab.cards() == by_name);
}

fn a_filter_is_taken_off_by_keyboard(Stage { tab, .. }: &Stage) {
    tab.open_live(SHARED);
    let only_text = narrowed(tab);
    tab.js("find('select', 'Sortieren nach'); labelled('Sortieren nach').focus()");
    tab.press(Key::Tab);
    assert_eq!(tab.focused(), format!("button {}", chip("Suche: „klima“")));
    tab.press(Key::Enter);
    tab.wait_until("the search is off, the kind still on", |tab| {
        tab.value_of("Suche").is_empty() && tab.value_of("Art") == "thematisch" && tab.cards().len() > only_text.len()
    });
    assert!(!tab.buttons().contains(&chip("Suche: „klima“")));
    assert_ne!(tab.focused(), "nothing", "the place is not lost");
}

fn all_filters_are_reset_at_once(Stage { tab, .. }: &Stage) {
    tab.open_live(SHARED);
    narrowed(tab);
    tab.click_button(&texts().directory.reset);
    shows_all(tab);
    tab.wait_until("the address is that of the page", |tab| tab.address() == NETWORKS);
    assert_eq!((tab.value_of("Suche"), tab.value_of("Art"), tab.value_of("Sortieren nach")), ("".into(), "".into(), "name".into()));
    assert_ne!(tab.focused(), "nothing", "the place is not lost");
}

fn a_search_without_hits_says_what_to_do(Stage { tab, .. }: &Stage) {
    tab.open_live(NETWORKS);
    tab.type_into("Suche", "gibtesnicht");
    tab.wait_until("the list is empty, and says so", |tab| {
        tab.cards().is_empty() && tab.statuses().iter().any(|status| status.starts_with("0 "))
    });
    let text = tab.app_text();
    let advice = &texts().directory.empty_advice;
    assert!(text.contains(&texts().directory.empty_title) && advice.iter().all(|advice| text.contains(advice.as_str())));
    tab.click_button(&texts().directory.reset);
    shows_all(tab);
    assert_eq!(tab.problems(), [""; 0]);
}

fn a_shared_link_restores_fields_and_list(Stage { tab, .. }: &Stage) {
    let is_restored = |tab: &Tab| {
        let cards = narrowed(tab);
        assert!(cards.contains(&"Klima-Bündnis".to_owned()) && cards.contains(&"ICLEI".to_owned()), "{cards:?}");
        assert_eq!(tab.value_of("Suche"), "klima");
        assert_eq!(tab.value_of("Art"), "thematisch");
        assert_eq!(tab.value_of("Sortieren nach"), "gruendung");
        assert_eq!(tab.address(), SHARED);
        assert_eq!(tab.problems(), [""; 0]);
    };
    tab.open_live(SHARED);
    is_restored(tab);
    tab.reload();
    tab.wait_for_app("live");
    is_restored(tab);
}

fn the_filter_is_still_there_after_a_look_at_a_network(Stage { tab, .. }: &Stage) {
    tab.open_live(NETWORKS);
    tab.mark();
    tab.type_into("Suche", "klima");
    let cards = narrowed(tab);
    // At once, before the address had time to follow.
    tab.click_link_in_main("Klima-Bündnis");
    tab.wait_for_heading("Klima-Bündnis");
    tab.back();
    tab.wait_for_heading("Internationale Netzwerke");
    tab.wait_until("the list is as it was left", |tab| tab.cards() == cards && tab.value_of("Suche") == "klima");
    tab.wait_until("the address carries the search", |tab| tab.address().ends_with("?q=klima"));
    assert!(tab.is_marked());
}

/// WebKit allows 100 history calls in ten seconds, and the router does not survive the next one.
fn fast_typing_does_not_end_the_program(Stage { tab, .. }: &Stage) {
    let text = "klima ".repeat(25);
    tab.open_live(NETWORKS);
    tab.js("labelled('Suche').focus()");
    tab.type_keys(&text);
    tab.wait_until("all is typed", |tab| tab.value_of("Suche") == text);
    tab.wait_until("the address follows", |tab| tab.address().contains("klima+klima"));
    tab.type_anew_into("Suche", "frieden");
    assert!(narrowed(tab).contains(&"Mayors for Peace".to_owned()));
    assert_eq!((tab.app(), tab.problems()), ("live".into(), Vec::new()));
}

/// The address is written while the reader goes on typing; what it says must not come back into the field.
fn steady_typing_loses_no_character(Stage { tab, .. }: &Stage) {
    let text = "abcdefghij".repeat(15);
    tab.open_live(NETWORKS);
    let script = format!(
        "if (window.__typing) return;
        window.__typing = true;
        labelled('Suche').focus();
        let i = 0;
        const timer = setInterval(() => {{
            if (i === {0}.length) {{ clearInterval(timer); window.__typing = 'done'; return; }}
            document.execCommand('insertText', false, {0}[i++]);
        }}, 20);",
        serde_json::json!(text)
    );
    tab.js(&script);
    tab.wait_until("all is typed", |tab| tab.js_text("return window.__typing") == "done");
    assert_eq!(tab.value_of("Suche"), text);
    tab.wait_until("the address follows", |tab| tab.address().ends_with(&format!("?q={text}")));
    assert_eq!((tab.app(), tab.problems()), ("live".into(), Vec::new()));
}

fn a_reset_right_after_typing_holds(Stage { tab, .. }: &Stage) {
    // Leaving the field writes the address at once.
    for delay in [0, 1, 5, 20, 50] {
        tab.open_live(NETWORKS);
        let script = format!(
            "if (window.__reset) return;
            window.__reset = true;
            labelled('Suche').focus();
            document.execCommand('insertText', false, 'gibtesnicht');
            labelled('Suche').blur();
            setTimeout(() => {{ find('button', {}).click(); window.__reset = 'done'; }}, {delay})",
            serde_json::json!(texts().directory.reset)
        );
        tab.js(&script);
        tab.wait_until("it was reset", |tab| tab.js_text("return window.__reset") == "done");
        shows_all(tab);
        tab.wait_until("the address is that of the page", |tab| tab.address() == NETWORKS);
    }
}
