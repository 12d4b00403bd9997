//! Everything works without a mouse, and the place of the focus is always seen.

use fantoccini::key::Key;
use serde_json::Value;

use crate::directory::{answers, open_list};
use crate::support::site::{KLIMA, NETWORKS};
use crate::support::{Fault, Stage, Tab};
use crate::tests;

tests![
    tab_visits_everything_in_its_order_and_shows_where_it_is,
    the_notice_of_the_static_mode_hides_no_focus,
    a_network_is_found_opened_and_left_by_keyboard,
];

/// Remembers what can be visited, and how it looks without the focus: it, and the card that it is in.
const REMEMBER: &str = "
    window.__look = (element) => [element, element.closest('article, li')].filter(Boolean).map((part) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(part);
        return `${outlineStyle === 'none' ? '' : outlineWidth + outlineColor} ${boxShadow}`;
    }).join();
    window.__stops = all('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]');
    window.__looks = window.__stops.map(window.__look);
    return window.__stops.map(describe)";

/// Where the focus is among them, whether it looks like it, and whether nothing hides it all.
const STOP: &str = "
    const element = document.activeElement, i = window.__stops.indexOf(element);
    // What is higher than the screen is seen in part.
    const { left, top, right, bottom: end } = element.getClientRects()[0], bottom = Math.min(end, innerHeight);
    const part = [0.1, 0.5, 0.9],
        points = part.flatMap((x) => part.map((y) => [left + x * (right - left), top + y * (bottom - top)])),
        over = points.map(([x, y]) => document.elementFromPoint(x, y));
    return { name: describe(element), i, at: [left, top, right, bottom].map(Math.round), over: over.map(describe), shows: i >= 0 && window.__look(element) !== window.__looks[i],
        free: over.some((part) => part && (element.contains(part) || part.contains(element))) }";

fn tab_visits_everything_in_its_order_and_shows_where_it_is(Stage { tab, .. }: &Stage) {
    for path in [NETWORKS, "/internationales/netzwerke/unic/"] {
        tab.open_live(path);
        if path == NETWORKS {
            answers(tab);
        }
        walk(tab, path);
    }
    open_list(tab, "/internationales/netzwerke/?q=klima&art=thematisch");
    walk(tab, "the narrowed list");
}

fn the_notice_of_the_static_mode_hides_no_focus(Stage { tab, server, .. }: &Stage) {
    server.fault(".wasm", Fault::Status(404));
    tab.open(NETWORKS);
    tab.wait_for_app("static");
    // The program of the lists did not come either.
    tab.wait_until("the list says so", |tab| tab.holds("return Boolean(document.querySelector('.directory__failed'))"));
    walk(tab, "static mode");
}

fn walk(tab: &Tab, place: &str) {
    let expected = tab.js_texts(REMEMBER);
    assert!(expected.len() > 15, "{expected:?}");
    for (i, name) in expected.iter().enumerate() {
        tab.press(Key::Tab);
        let is_good =
            |stop: &Value| stop["name"] == *name && stop["i"] == i && stop["shows"] == true && stop["free"] == true;
        // The page may still scroll.
        assert!(tab.soon(|tab| is_good(&tab.js(STOP))), "stop {i} of {place} is {name}, but: {:#}", tab.js(STOP));
    }
}

fn a_network_is_found_opened_and_left_by_keyboard(Stage { tab, .. }: &Stage) {
    tab.open_live(NETWORKS);
    tab_to(tab, "input Suche");
    tab.type_keys("klima-b");
    tab.wait_until("the list is narrowed", |tab| {
        tab.cards().contains(&"Klima-Bündnis".into()) && tab.cards().len() < 5
    });
    tab_to(tab, "a Klima-Bündnis");
    tab.press(Key::Enter);
    tab.wait_for_heading("Klima-Bündnis");
    tab.wait_until("the heading has the focus", |tab| tab.focused() == "h1 Klima-Bündnis");
    assert_eq!(tab.address(), KLIMA);
    tab.back();
    tab.wait_for_heading("Internationale Netzwerke");
    tab.wait_until("the card has the focus again", |tab| tab.focused() == "a Klima-Bündnis");
    assert_eq!(tab.value_of("Suche"), "klima-b");
    tab.press_together(&[Key::Shift, Key::Tab]);
    assert_ne!(tab.focused(), "a Klima-Bündnis", "the focus goes on from there");
}

fn tab_to(tab: &Tab, name: &str) {
    for _ in 0..100 {
        tab.press(Key::Tab);
        if tab.focused() == name {
            return;
        }
    }
    panic!("no Tab leads to {name}\n{}", tab.describe());
}
