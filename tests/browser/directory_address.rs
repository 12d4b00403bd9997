//! The address carries what was asked of the directory, and follows without getting in the way.

use serde_json::json;

use crate::directory::{SHARED, answers, chip, narrowed, open_list, shows_all, ticked};
use crate::support::site::{NETWORKS, directory};
use crate::support::{Stage, Tab};
use crate::tests;

tests![
    the_address_carries_the_search,
    a_shared_link_restores_fields_and_list,
    the_filter_is_still_there_after_a_look_at_a_network,
    fast_typing_does_not_end_the_program,
    steady_typing_loses_no_character,
    a_reset_right_after_typing_holds,
];

fn the_address_carries_the_search(Stage { tab, .. }: &Stage) {
    open_list(tab, NETWORKS);
    tab.type_into("Suche", "klima");
    narrowed(tab);
    tab.wait_until("the address carries the search", |tab| tab.address() == format!("{NETWORKS}?q=klima"));
    tab.wait_until("a chip says what narrows the list", |tab| tab.links_in_main().contains(&chip("Suche: „klima“")));
    assert_eq!(tab.focused(), "input Suche", "whoever types goes on typing");
}

fn a_shared_link_restores_fields_and_list(Stage { tab, .. }: &Stage) {
    let is_restored = |tab: &Tab| {
        let cards = narrowed(tab);
        assert!(cards.contains(&"Klima-Bündnis".to_owned()) && cards.contains(&"ICLEI".to_owned()), "{cards:?}");
        assert_eq!(tab.value_of("Suche"), "klima");
        assert_eq!(ticked(tab, "art"), ["thematisch"]);
        assert_eq!(tab.value_of("Sortieren nach"), "gruendung");
        assert_eq!(tab.address(), SHARED);
        assert_eq!(tab.problems(), [""; 0]);
    };
    open_list(tab, SHARED);
    is_restored(tab);
    tab.reload();
    tab.wait_for_app("live");
    answers(tab);
    is_restored(tab);
}

fn the_filter_is_still_there_after_a_look_at_a_network(Stage { tab, .. }: &Stage) {
    open_list(tab, NETWORKS);
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
    open_list(tab, NETWORKS);
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
    open_list(tab, NETWORKS);
    let script = format!(
        "if (window.__typing) return;
        window.__typing = true;
        labelled('Suche').focus();
        let i = 0;
        const timer = setInterval(() => {{
            if (i === {0}.length) {{ clearInterval(timer); window.__typing = 'done'; return; }}
            document.execCommand('insertText', false, {0}[i++]);
        }}, 20);",
        json!(text)
    );
    tab.js(&script);
    tab.wait_until("all is typed", |tab| tab.js_text("return window.__typing") == "done");
    assert_eq!(tab.value_of("Suche"), text);
    tab.wait_until("the address follows", |tab| tab.address().ends_with(&format!("?q={text}")));
    assert_eq!((tab.app(), tab.problems()), ("live".into(), Vec::new()));
}

/// Leaving the field writes the address; the click that left it must not be undone by what was written.
fn a_reset_right_after_typing_holds(Stage { tab, .. }: &Stage) {
    open_list(tab, NETWORKS);
    tab.type_into("Suche", "klima");
    tab.wait_until("the address follows", |tab| tab.address().ends_with("?q=klima"));
    let script = "if (window.__reset) return;
        window.__reset = true;
        labelled('Suche').focus();
        document.execCommand('insertText', false, 's');
        labelled('Suche').blur();
        find('a', arguments[0]).click();";
    tab.js_with(script, vec![json!(directory().reset)]);
    shows_all(tab);
    tab.wait_until("the address is that of the page", |tab| tab.address() == NETWORKS);
    shows_all(tab);
}
