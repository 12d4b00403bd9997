//! The main menu opens above the page, is used by hand or keyboard, and gives the focus back.

use std::collections::BTreeSet;

use fantoccini::key::Key;

use crate::support::server::status;
use crate::support::site::START;
use crate::support::{Setup, Stage, Tab, words};
use crate::tests;

tests![
    the_menu_opens_by_click_and_by_keyboard_and_gives_the_focus_back,
    the_menu_closes_by_its_own_button,
    tab_stays_in_the_menu_on_a_small_screen,
    tab_leaves_the_menu_on_a_wide_screen_and_what_it_visits_is_seen,
    an_entry_leads_to_its_page_and_closes_the_menu,
    an_entry_leads_to_its_page_on_a_small_screen,
    the_menu_opens_and_leads_on_without_the_program.with(Setup::ScriptOff),
    all_links_of_the_frame_lead_somewhere,
];

pub fn is_open(tab: &Tab) -> bool {
    tab.holds("return document.querySelector('#menue').matches(':popover-open')")
}

#[track_caller]
pub fn open_menu(tab: &Tab) {
    tab.click_button(&words().frame.menu);
    tab.wait_until("the menu is open", is_open);
}

fn button() -> String {
    format!("button {}", words().frame.menu)
}

fn the_menu_opens_by_click_and_by_keyboard_and_gives_the_focus_back(Stage { tab, .. }: &Stage) {
    let closes = |tab: &Tab, how: &str| {
        tab.press(Key::Escape);
        tab.wait_until("Escape closes the menu", |tab| !is_open(tab));
        tab.wait_until(&format!("opened {how}, it gives the focus back"), |tab| tab.focused() == button());
    };
    tab.open_live(START);
    open_menu(tab);
    closes(tab, "by click");
    for key in [Key::Enter, Key::Space] {
        tab.press(key);
        tab.wait_until(&format!("{key:?} opens the menu"), is_open);
        closes(tab, "by key");
    }
    tab.press(Key::Enter);
    tab.wait_until("the menu is open", is_open);
    enters(tab);
    closes(tab, "and walked through");
    // The click falls on what is drawn in the button.
    tab.open_live(START);
    open_menu(tab);
    enters(tab);
    closes(tab, "by click, and walked through");
    assert_eq!(tab.problems(), [""; 0]);
}

fn enters(tab: &Tab) {
    for _ in 0..3 {
        tab.press(Key::Tab);
        assert!(
            tab.holds("return document.querySelector('#menue').contains(document.activeElement)"),
            "{}",
            tab.focused()
        );
    }
}

fn the_menu_closes_by_its_own_button(Stage { tab, .. }: &Stage) {
    tab.open_live(START);
    open_menu(tab);
    tab.click_button(&words().frame.close);
    tab.wait_until("the menu is closed", |tab| !is_open(tab));
    tab.wait_until("the focus is back", |tab| tab.focused() == button());
}

fn tab_stays_in_the_menu_on_a_small_screen(Stage { tab, .. }: &Stage) {
    tab.open_narrow(START);
    open_menu(tab);
    let stops = walk(tab);
    let outside = stops.iter().filter(|stop| !stop.starts_with("menu")).collect::<Vec<_>>();
    assert!(outside.is_empty(), "under the menu, these take the focus: {outside:?}");
    tab.press(Key::Escape);
    tab.wait_until("the menu is closed", |tab| !is_open(tab));
    assert!(tab.holds("return !document.querySelector('[inert]')"), "the page is there again");
}

fn tab_leaves_the_menu_on_a_wide_screen_and_what_it_visits_is_seen(Stage { tab, .. }: &Stage) {
    tab.open_live(START);
    open_menu(tab);
    let stops = walk(tab);
    assert!(stops.iter().any(|stop| stop.starts_with("page") || stop.starts_with("hidden")), "{stops:?}");
    let hidden = stops.iter().filter(|stop| stop.starts_with("hidden")).collect::<Vec<_>>();
    assert!(hidden.is_empty(), "the menu lies over what has the focus: {hidden:?}");
    assert!(!is_open(tab), "who has left the menu has done with it");
}

/// Where Tab leads from the button on, while there is a menu; the browser's own controls count for nothing.
fn walk(tab: &Tab) -> Vec<String> {
    tab.js("document.querySelector('.site-nav__button').focus()");
    let n = tab.js("return all('#menue a, #menue button').length").as_u64().expect("a number");
    assert!(n > 15, "{n} entries");
    let place = "const element = document.activeElement, menu = document.querySelector('#menue');
        if (!element || element === document.body) return '';
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const seen = over && (element.contains(over) || over.contains(element));
        return `${menu.contains(element) ? 'menu' : seen ? 'page' : 'hidden'}: ${describe(element)}`;";
    let mut stops = Vec::new();
    for _ in 0..n + 6 {
        tab.press(Key::Tab);
        stops.push(tab.js_text(place));
    }
    assert!(stops.iter().filter(|stop| stop.starts_with("menu")).count() as u64 >= n, "{stops:?}");
    stops.retain(|stop| !stop.is_empty());
    stops
}

fn an_entry_leads_to_its_page_and_closes_the_menu(Stage { tab, .. }: &Stage) {
    tab.open_live(START);
    follows(tab);
}

fn an_entry_leads_to_its_page_on_a_small_screen(Stage { tab, .. }: &Stage) {
    tab.open_narrow(START);
    follows(tab);
    assert!(tab.holds("return !document.querySelector('[inert]')"), "the page can be used again");
}

fn follows(tab: &Tab) {
    tab.mark();
    for (name, path) in [("Sportehrung", "/sportehrung/"), ("Internationale Netzwerke", "/internationales/netzwerke/")]
    {
        open_menu(tab);
        tab.click("#menue a", name);
        tab.wait_for_heading(name);
        tab.wait_until("the menu is closed", |tab| !is_open(tab));
        tab.wait_until("the heading has the focus", |tab| tab.focused() == format!("h1 {name}"));
        assert_eq!(tab.address(), path);
        assert_eq!(
            tab.js_texts("return [...document.querySelectorAll('#menue [aria-current=page]')].map((link) => link.getAttribute('href'))"),
            [path],
            "the page at hand is marked"
        );
    }
    assert!(tab.is_marked(), "no page was loaded anew");
    assert_eq!(tab.problems(), [""; 0]);
}

fn the_menu_opens_and_leads_on_without_the_program(Stage { tab, server, .. }: &Stage) {
    tab.open(START);
    let entries =
        tab.js_texts("return [...document.querySelectorAll('#menue a')].map((link) => link.getAttribute('href'))");
    assert!(entries.len() > 15, "{entries:?}");
    for path in entries {
        open_menu(tab);
        tab.click_at(&format!("#menue a[href='{path}']"));
        tab.wait_until(&path, |tab| tab.address() == path && !tab.heading().is_empty() && !is_open(tab));
    }
    assert!(server.requests().iter().all(|request| !request.target.ends_with(".wasm")), "no script ran");
}

fn all_links_of_the_frame_lead_somewhere(Stage { tab, .. }: &Stage) {
    tab.open_live(START);
    let links = "return [...document.querySelectorAll('header a, footer a, .feedback a')].map((link) => link.getAttribute('href'))";
    let links = tab.js_texts(links).into_iter().collect::<BTreeSet<_>>();
    assert!(links.len() > 20, "{links:?}");
    for link in links.iter().filter(|link| link.starts_with('/')) {
        let (path, _) = link.split_once('#').unwrap_or((link, ""));
        assert_eq!(status(path), 200, "{link}");
    }
}
