//! When the program dies, its page does not.

use crate::static_mode::is_plain;
use crate::support::server::page;
use crate::support::site::{NETWORKS, SEARCH};
use crate::support::{Fault, Stage, Tab, words};
use crate::tests;

tests![
    a_host_that_changes_the_html_loses_no_text,
    a_death_while_typing_keeps_what_was_typed,
    a_death_upon_a_click_still_leads_to_the_page,
    a_death_while_drawing_still_leads_to_the_page,
];

/// Rewrites the HTML of the directory as hosts, translators and extensions do.
const REWRITES: [fn(String) -> String; 4] = [
    |html| html.replacen("<div id=\"app\">", "<div id=\"app\">\n", 1),
    |html| html.replacen("</span> <span class=\"site-header__city\">", "</span><span class=\"site-header__city\">", 1),
    |html| html.replace("<!>", ""),
    |html| html.replace("Was ist ein Netzwerk?", "<font>What is a network?</font>"),
];

fn a_host_that_changes_the_html_loses_no_text(Stage { tab, server, .. }: &Stage) {
    for (i, rewrite) in REWRITES.into_iter().enumerate() {
        let html = rewrite(page(NETWORKS));
        assert_ne!(html, page(NETWORKS), "rewrite {i} finds its place");
        server.fault("/netzwerke/index.html", Fault::Rewritten(rewrite));
        tab.open(NETWORKS);
        tab.wait_until(&format!("the page {i} is settled"), |tab| !tab.app().is_empty());
        assert_eq!(tab.app_text(), tab.text_as_built(&html), "rewrite {i}");
        if tab.app() == "static" {
            tab.wait_for_status(&words().frame.static_mode);
            tab.type_into("Suche", "frieden");
            is_plain(tab, &html);
        } else {
            tab.click_link_in_main("Klima-Bündnis");
            tab.wait_for_heading("Klima-Bündnis");
        }
        server.mend();
    }
}

fn a_death_while_typing_keeps_what_was_typed(Stage { tab, .. }: &Stage) {
    tab.open_live(SEARCH);
    tab.js("history.replaceState = () => { throw new DOMException('Nein', 'SecurityError'); }");
    tab.type_into("Suche", "frieden");
    tab.wait_for_app("static");
    tab.wait_for_status(&words().frame.static_mode);
    assert_eq!(tab.value_of("Suche"), "frieden");
    assert!(
        tab.problems().iter().any(|problem| problem.contains("Das Programm läuft nicht")),
        "whoever looks for the cause finds it"
    );
    tab.mark();
    tab.click_link("Kontakt");
    tab.wait_for_heading("Kontakt");
    assert!(!tab.is_marked(), "the browser itself follows links");
    tab.wait_for_app("live");
}

fn a_death_upon_a_click_still_leads_to_the_page(Stage { tab, .. }: &Stage) {
    tab.open_live(NETWORKS);
    tab.js("history.pushState = () => { throw new DOMException('Nein', 'SecurityError'); }");
    tab.click_link_in_main("Klima-Bündnis");
    tab.wait_for_heading("Klima-Bündnis");
    tab.wait_until("the address is that of the page", |tab| tab.address().ends_with("/klima-buendnis/"));
    tab.click_link("Europa & Internationales");
    tab.wait_until("the next click leads on", |tab| tab.address() == "/internationales/");
}

fn a_death_while_drawing_still_leads_to_the_page(Stage { tab, .. }: &Stage) {
    for (object, method) in [
        ("Node.prototype", "insertBefore"),
        ("Node.prototype", "appendChild"),
        ("Document.prototype", "createElement"),
        ("Document.prototype", "createTextNode"),
        ("Node.prototype", "cloneNode"),
        ("Element.prototype", "setAttribute"),
        ("Element.prototype", "remove"),
    ] {
        tab.open_live(NETWORKS);
        tab.js(&format!(
            "if (window.__broken) return; window.__broken = true;
            const own = {object}.{method};
            {object}.{method} = function () {{ {object}.{method} = own; throw new Error('Nein'); }}"
        ));
        tab.click_link_in_main("Klima-Bündnis");
        let is_there = |tab: &Tab| tab.heading() == "Klima-Bündnis" && tab.address().ends_with("/klima-buendnis/");
        if !tab.soon(is_there) {
            tab.click_link("Klima-Bündnis");
        }
        tab.wait_until(&format!("the page is there, in spite of {method}"), is_there);
        tab.click_link("Europa & Internationales");
        tab.wait_until(&format!("the next click leads on, in spite of {method}"), |tab| {
            tab.address() == "/internationales/" && tab.heading() != "Klima-Bündnis"
        });
    }
}
