//! Addresses of every kind, those from elsewhere and those that nobody meant: none ends the program.

use crate::support::site::{NETWORKS, START};
use crate::support::{Stage, Tab, words};
use crate::tests;

tests![
    an_address_with_a_hash_shows_that_part,
    an_unknown_address_is_a_page_that_helps,
    a_file_is_opened_by_the_browser,
    a_link_to_no_page_is_left_to_the_browser,
    a_link_to_another_host_is_left_to_the_browser,
    odd_queries_do_no_harm,
];

fn an_address_with_a_hash_shows_that_part(Stage { tab, .. }: &Stage) {
    tab.open_live(&format!("{NETWORKS}#liste"));
    tab.wait_until("the list is in sight", |tab| {
        tab.holds("const { top } = document.getElementById('liste').getBoundingClientRect(); return top >= 0 && top < innerHeight / 2")
    });
    assert_eq!(tab.problems(), [""; 0]);
}

fn an_unknown_address_is_a_page_that_helps(Stage { tab, server, .. }: &Stage) {
    for path in ["/gibt-es-nicht/", "/internationales/netzwerke/atlantis/", "/%E0%A4%A"] {
        tab.open_live(path);
        assert_eq!(
            server.requests().iter().find(|request| request.target == path).map(|request| request.status),
            Some(404)
        );
        assert!(tab.title().starts_with(&words().not_found.title), "{}", tab.title());
        assert_eq!(tab.heading(), words().not_found.title);
        assert_eq!(tab.problems(), [""; 0], "{path}");
        tab.mark();
        tab.click_link("Europa & Internationales");
        tab.wait_for_heading("Europa & Internationales");
        assert!(tab.is_marked(), "the program runs on this page, too");
    }
}

fn a_file_is_opened_by_the_browser(Stage { tab, .. }: &Stage) {
    tab.open_live(START);
    tab.click_link(&words().frame.notices);
    tab.wait_until("the file is there", |tab| tab.address() == "/licences.txt");
    tab.back();
    tab.wait_for_app("live");
    goes_on(tab);
}

fn a_link_to_no_page_is_left_to_the_browser(Stage { tab, .. }: &Stage) {
    for path in ["/gibt-es-nicht/", "/%E0%A4%A", "//x/", "/sitemap.xml"] {
        tab.open_live(START);
        tab.mark();
        add_link(tab, &format!("location.origin + {path:?}"));
        tab.click_link("Fremd");
        tab.wait_until(&format!("the browser went to {path}"), |tab| tab.address() == path && !tab.is_marked());
        if path != "/sitemap.xml" {
            tab.wait_for_app("live");
        }
        tab.back();
        tab.wait_until(&format!("back from {path}, the start page is there"), |tab| {
            tab.address() == START && tab.heading() != words().not_found.title
        });
        tab.wait_for_app("live");
        goes_on(tab);
    }
}

fn a_link_to_another_host_is_left_to_the_browser(Stage { tab, .. }: &Stage) {
    for href in ["//x", "https://x.invalid/", "//["] {
        tab.open_live(START);
        add_link(tab, &format!("{href:?}"));
        // Comes after the program's own listeners, and keeps the browser here.
        tab.js("window.__taken = null; addEventListener('click', (event) => {
            window.__taken = event.defaultPrevented;
            if (nameOf(event.target) === 'Fremd') event.preventDefault();
        })");
        tab.click_link("Fremd");
        tab.wait_until("the click was seen", |tab| !tab.js("return window.__taken").is_null());
        assert!(tab.holds("return window.__taken === false"), "{href} is the browser's");
        goes_on(tab);
    }
}

fn odd_queries_do_no_harm(Stage { tab, .. }: &Stage) {
    let long = format!("?q={}", "a".repeat(100_000));
    for (query, text) in [
        ("?q=%E4%", None),
        ("?q=%2525", Some("%25")),
        ("?q=%00%FF&q=+&art=%22&sort=%3Cscript%3E", None),
        ("?q=%3Cscript%3Ealert(1)%3C/script%3E", Some("<script>alert(1)</script>")),
        ("?&&=&?", Some("")),
        (&long, None),
    ] {
        let shown = query.get(..40).unwrap_or(query);
        tab.open_live(&format!("{NETWORKS}{query}"));
        if let Some(text) = text {
            tab.wait_until(&format!("{shown} is decoded once"), |tab| tab.value_of("Suche") == text);
        }
        tab.type_anew_into("Suche", "frieden");
        tab.wait_until(&format!("{shown} is replaced"), |tab| {
            tab.cards().contains(&"Mayors for Peace".into()) && tab.cards().len() < 4
        });
        assert_eq!((tab.app(), tab.problems()), ("live".into(), Vec::new()), "{shown}");
    }
}

fn add_link(tab: &Tab, href: &str) {
    tab.js(&format!(
        "if (find('a', 'Fremd')) return;
        const link = document.createElement('a'); link.setAttribute('href', {href}); link.textContent = 'Fremd';
        document.querySelector('main').prepend(link)"
    ));
}

/// The program still follows links by itself.
fn goes_on(tab: &Tab) {
    tab.mark();
    tab.click_link_in_main("Internationale Netzwerke");
    tab.wait_for_heading("Internationale Netzwerke");
    assert!(tab.is_marked() && tab.app() == "live", "{}", tab.describe());
}
