//! The whole portal is searched from any page.

use fantoccini::key::Key;

use crate::support::site::{FEES, SEARCH, START, collection};
use crate::support::{Fault, Setup, Stage, Tab, texts, words};
use crate::tests;

tests![
    a_search_from_the_header_is_answered_without_a_load,
    a_search_from_the_start_page_is_answered_without_a_load,
    a_search_after_a_search_replaces_it_and_back_returns_to_the_first,
    hits_are_narrowed_to_an_area,
    a_search_without_hits_gives_the_phone_number,
    more_hits_are_shown_when_asked_for,
    a_search_from_the_header_of_a_plain_page_is_the_browsers_own,
    a_search_from_a_plain_start_page_is_the_browsers_own,
    a_search_without_the_program_leads_to_help.with(Setup::ScriptOff),
];

const HEADER: &str = ".site-header__field";
const PASS: &str = "Reisepass beantragen";
const MARRIAGE: &str = "Heirat";

fn finds(tab: &Tab, words: &str, name: &str) {
    let address = form_urlencoded_path(words);
    tab.wait_until(&format!("the address {address}"), |tab| tab.address() == address);
    tab.wait_for_heading("Suche");
    tab.wait_until(&format!("{words} finds {name}"), |tab| tab.cards().iter().any(|card| card == name));
    assert_eq!(tab.value_of("Suche"), words);
    let n = tab.cards().len();
    let says =
        |status: &String| status.split(' ').next().and_then(|n| n.parse().ok()).is_some_and(|all: usize| all >= n);
    tab.wait_until("it says how many", |tab| tab.statuses().iter().any(says));
}

fn form_urlencoded_path(words: &str) -> String {
    format!("{SEARCH}?q={}", words.replace(' ', "+"))
}

fn a_search_from_the_header_is_answered_without_a_load(Stage { tab, .. }: &Stage) {
    tab.open_live(FEES);
    tab.mark();
    tab.type_at(HEADER, "reisepass");
    tab.press(Key::Enter);
    finds(tab, "reisepass", PASS);
    assert!(tab.is_marked(), "the page came without a load");
    tab.click_link_in_main(PASS);
    tab.wait_for_heading(PASS);
    tab.back();
    finds(tab, "reisepass", PASS);
    tab.wait_until("the hit has the focus again", |tab| tab.focused() == format!("a {PASS}"));
    tab.back();
    tab.wait_until("the page is there from which the search went out", |tab| tab.address() == FEES);
    assert!(tab.is_marked());
    assert_eq!(tab.problems(), [""; 0]);
}

fn a_search_from_the_start_page_is_answered_without_a_load(Stage { tab, .. }: &Stage) {
    tab.open_live(START);
    tab.mark();
    tab.type_at("#suche-gross", "reisepass");
    tab.click("main button", &words().frame.search_button);
    finds(tab, "reisepass", PASS);
    assert!(tab.is_marked(), "the page came without a load");
    tab.back();
    tab.wait_until("the start page is there", |tab| tab.address() == START);
}

fn a_search_after_a_search_replaces_it_and_back_returns_to_the_first(Stage { tab, .. }: &Stage) {
    tab.open_live(START);
    tab.mark();
    tab.type_at(HEADER, "reisepass");
    tab.press(Key::Enter);
    finds(tab, "reisepass", PASS);
    tab.type_at(HEADER, "hund");
    tab.click("header button", &words().frame.search_button);
    tab.wait_until("the second search is answered", |tab| {
        tab.address() == format!("{SEARCH}?q=hund")
            && tab.value_of("Suche") == "hund"
            && !tab.cards().contains(&PASS.into())
    });
    tab.back();
    finds(tab, "reisepass", PASS);
    assert!(tab.is_marked());
}

fn hits_are_narrowed_to_an_area(Stage { tab, .. }: &Stage) {
    tab.open_live(&format!("{SEARCH}?q=heirat"));
    finds(tab, "heirat", MARRIAGE);
    let all = tab.cards().len();
    tab.choose("Bereich", "Service");
    tab.wait_until("the address carries the area", |tab| tab.address() == format!("{SEARCH}?q=heirat&bereich=service"));
    tab.wait_until("there are fewer hits", |tab| (1..all).contains(&tab.cards().len()));
    let elsewhere = "return all('main article h3 a').map((link) => link.getAttribute('href')).filter((path) => !path.startsWith('/service/'))";
    assert_eq!(tab.js_texts(elsewhere), [""; 0]);
    tab.click_button(&format!("{} Bereich: Service", texts().directory.chip_remove));
    tab.wait_until("all hits are there again", |tab| tab.cards().len() == all);
    tab.wait_until("the place is not lost", |tab| tab.focused() != "nothing");
}

fn a_search_without_hits_gives_the_phone_number(Stage { tab, .. }: &Stage) {
    tab.open_live(SEARCH);
    assert!(tab.statuses().contains(&texts().directory.ask), "before a question there is no answer");
    assert_eq!(tab.cards(), [""; 0]);
    tab.type_into("Suche", "gibtesnicht");
    tab.wait_until("the list is empty, and says so", |tab| {
        tab.statuses().iter().any(|status| status.starts_with("0 "))
    });
    let empty = tab.js_text("return words(document.querySelector('.empty-result')?.innerText)");
    assert!(empty.contains(&*collection("search").empty_title), "{empty}");
    assert!(empty.contains("115") && empty.contains("0234 910-0"), "{empty}");
    tab.click_button(&texts().directory.reset);
    tab.wait_until("the list waits for a question again", |tab| tab.statuses().contains(&texts().directory.ask));
    assert_eq!(tab.problems(), [""; 0]);
}

fn more_hits_are_shown_when_asked_for(Stage { tab, .. }: &Stage) {
    tab.open_live(&format!("{SEARCH}?q=bochum"));
    tab.wait_until("there are many", |tab| tab.cards().len() == 20);
    tab.click_at(".listing__more :is(a, button)");
    tab.wait_until("there are more", |tab| tab.cards().len() > 20);
    tab.wait_until("the address carries it", |tab| tab.address() == format!("{SEARCH}?q=bochum&seite=2"));
}

fn a_search_from_the_header_of_a_plain_page_is_the_browsers_own(stage: &Stage) {
    searches_natively(stage, FEES, HEADER);
}

fn a_search_from_a_plain_start_page_is_the_browsers_own(stage: &Stage) {
    searches_natively(stage, START, "#suche-gross");
}

fn searches_natively(Stage { tab, server, .. }: &Stage, path: &str, field: &str) {
    server.fault(".wasm", Fault::Status(404));
    tab.open(path);
    tab.wait_for_app("static");
    tab.mark();
    server.mend();
    tab.type_at(field, "reisepass");
    tab.press(Key::Enter);
    finds(tab, "reisepass", PASS);
    assert!(!tab.is_marked(), "the browser itself went there");
}

fn a_search_without_the_program_leads_to_help(Stage { tab, .. }: &Stage) {
    tab.open(START);
    tab.type_at("#suche-gross", "reisepass");
    tab.press(Key::Enter);
    tab.wait_until("the page of the search", |tab| tab.address() == format!("{SEARCH}?q=reisepass"));
    tab.wait_for_heading("Suche");
    let text = tab.main_text();
    assert!(text.contains("115") && text.contains("0234 910-0"), "{text}");
    tab.js("find('a', 'von A bis Z').scrollIntoView()");
    // No list is there, so none may be said to show everything.
    assert!(!text.contains(&texts().directory.without_script), "{text}");
}
