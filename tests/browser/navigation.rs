//! Moving between pages feels as in a browser: address, title, focus, announcement, scroll.

use fantoccini::key::Key;

use crate::support::site::{KLIMA, NETWORKS, START};
use crate::support::{Stage, Tab};
use crate::tests;

tests![
    links_lead_on_without_loading_the_portal_anew,
    back_returns_to_the_link_that_was_followed,
    the_skip_link_leads_into_the_content,
];

/// Notes what the region for announcements says from now on.
const LISTEN: &str = "if (!window.__said) {
    window.__said = [];
    new MutationObserver(() => window.__said.push(words(document.getElementById('announcer').textContent)))
        .observe(document.getElementById('announcer'), { childList: true, characterData: true, subtree: true });
}";

fn links_lead_on_without_loading_the_portal_anew(Stage { tab, server, .. }: &Stage) {
    tab.open_live(START);
    tab.mark();
    tab.js(LISTEN);
    let mut titles = Vec::new();
    for (link, heading, path) in [
        ("Europa & Internationales", None, "/internationales/"),
        ("Internationale Netzwerke", Some("Internationale Netzwerke"), NETWORKS),
        ("Klima-Bündnis", Some("Klima-Bündnis"), KLIMA),
    ] {
        tab.click_link_in_main(link);
        tab.wait_until(path, |tab| tab.address() == path);
        arrived(tab);
        if let Some(heading) = heading {
            assert_eq!(tab.heading(), heading);
        }
        assert!(tab.is_marked(), "{path} came without a load");
        titles.push(tab.title());
        assert_eq!(tab.js_texts("return window.__said"), titles, "each page is announced once");
    }
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), 3, "each page has its own title");
    assert_eq!(server.requests().iter().filter(|request| request.target.ends_with('/')).count(), 1);
    assert_eq!(tab.problems(), [""; 0]);
}

/// Waits until the move is complete: the heading has the focus, and the page was announced.
fn arrived(tab: &Tab) {
    tab.wait_until("the new heading has the focus", |tab| tab.focused() == format!("h1 {}", tab.heading()));
    tab.wait_until("the title is announced", |tab| {
        tab.js_text("return words(document.getElementById('announcer').textContent)") == tab.title()
    });
}

fn back_returns_to_the_link_that_was_followed(Stage { tab, .. }: &Stage) {
    let scroll = |tab: &Tab| tab.js("return scrollY").as_f64().unwrap_or_default();
    tab.open_live(NETWORKS);
    tab.mark();
    tab.js("find('main article a', 'Klima-Bündnis').scrollIntoView({ block: 'center', behavior: 'instant' })");
    // The browser itself may scroll a little to click.
    tab.js("addEventListener('click', () => { window.__left ??= scrollY; }, true)");
    tab.click_link_in_main("Klima-Bündnis");
    tab.wait_for_heading("Klima-Bündnis");
    arrived(tab);
    let left = tab.js("return window.__left").as_f64().expect("the click was seen");
    assert!(left > 500.0, "the card is far down the page");
    assert_eq!(scroll(tab), 0.0, "a new page starts at its top");
    tab.click_link_in_main("ICLEI");
    tab.wait_for_heading("ICLEI");
    arrived(tab);

    tab.back();
    tab.wait_for_heading("Klima-Bündnis");
    tab.wait_until("the link to ICLEI has the focus", |tab| tab.focused() == "a ICLEI");
    tab.back();
    tab.wait_for_heading("Internationale Netzwerke");
    tab.wait_until("the card has the focus", |tab| tab.focused() == "a Klima-Bündnis");
    tab.wait_until(&format!("the page is scrolled to {left}"), |tab| (scroll(tab) - left).abs() <= 2.0);
    tab.forward();
    tab.wait_for_heading("Klima-Bündnis");
    tab.forward();
    tab.wait_for_heading("ICLEI");
    assert!(tab.is_marked());
    assert_eq!(tab.problems(), [""; 0]);
}

fn the_skip_link_leads_into_the_content(Stage { tab, .. }: &Stage) {
    tab.open_live(NETWORKS);
    tab.press(Key::Tab);
    assert_eq!(tab.focused(), "a Zum Inhalt springen");
    tab.press(Key::Enter);
    tab.wait_until("the address names the content", |tab| tab.address().ends_with("#inhalt"));
    tab.press(Key::Tab);
    assert!(tab.holds("return document.querySelector('main').contains(document.activeElement)"), "{}", tab.focused());
}
