//! The whole portal is searched from any page.

use fantoccini::key::Key;

use crate::support::site::{FEES, SEARCH, START, catalogue, formats};
use crate::support::{Fault, Setup, Stage, Tab, texts, words};
use crate::tests;

tests![
    a_search_from_the_header_is_answered_without_a_load,
    a_search_from_the_start_page_is_answered_without_a_load,
    a_search_after_a_search_replaces_it_and_back_returns_to_the_first,
    hits_say_where_they_are_and_mark_what_was_searched,
    hits_are_narrowed_to_a_kind_of_pages,
    a_typing_error_is_put_right_and_said,
    a_question_of_fact_is_answered_at_once,
    a_search_without_hits_gives_the_phone_number,
    more_hits_are_shown_when_asked_for,
    a_search_that_cannot_be_loaded_says_so_and_tries_again,
    the_last_question_counts_when_answers_come_late,
    a_search_from_the_header_of_a_plain_page_is_the_browsers_own,
    a_search_from_a_plain_start_page_is_the_browsers_own,
    a_search_without_the_program_leads_to_help.with(Setup::ScriptOff),
    the_search_speaks_the_language_of_the_page,
    what_was_searched_once_is_found_without_a_network,
];

const HEADER: &str = ".site-header__field";
const PASS: &str = "Reisepass beantragen";

fn hits(tab: &Tab) -> Vec<String> {
    tab.js_texts("return all('main .hits h3').map(nameOf)")
}

fn finds(tab: &Tab, words: &str, name: &str) {
    let address = format!("{SEARCH}?q={}", words.replace(' ', "+"));
    tab.wait_until(&format!("the address {address}"), |tab| tab.address() == address);
    tab.wait_for_heading("Suche");
    tab.wait_until(&format!("{words} finds {name}"), |tab| hits(tab).first().is_some_and(|hit| hit == name));
    assert_eq!(tab.value_of("Suche"), words);
    let says = |status: &String| status.ends_with(&format!("für „{words}“"));
    tab.wait_until("it says how many", |tab| tab.statuses().iter().any(says));
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
            && hits(tab).first().is_some_and(|hit| hit.contains("Hund"))
    });
    tab.back();
    finds(tab, "reisepass", PASS);
    assert!(tab.is_marked());
}

fn hits_say_where_they_are_and_mark_what_was_searched(Stage { tab, .. }: &Stage) {
    tab.open_live(&format!("{SEARCH}?q=haftpflichtversicherung"));
    tab.wait_until("there are hits", |tab| !hits(tab).is_empty());
    let first = |selector: &str| tab.js_text(&format!("return nameOf(document.querySelector('.hits {selector}'))"));
    assert_eq!(first(".hit__place"), "Leistung · Service");
    assert!(first("mark").to_lowercase().contains("haftpflicht"), "{}", first("mark"));
}

fn hits_are_narrowed_to_a_kind_of_pages(Stage { tab, .. }: &Stage) {
    tab.open_live(&format!("{SEARCH}?q=heirat"));
    tab.wait_until("there are hits", |tab| hits(tab).len() > 1);
    let all = hits(tab).len();
    let service = words().search_types.service.clone();
    let button = tab.buttons().into_iter().find(|name| name.starts_with(&service)).expect("services are counted");
    tab.click_button(&button);
    tab.wait_until("the address carries the kind", |tab| tab.address() == format!("{SEARCH}?q=heirat&art=service"));
    tab.wait_until("there are fewer hits", |tab| (1..all).contains(&hits(tab).len()));
    let elsewhere = "return all('.hits h3 a').map((link) => link.getAttribute('href')).filter((path) => !path.startsWith('/service/'))";
    assert_eq!(tab.js_texts(elsewhere), [""; 0]);
    let n = button.rsplit(' ').next().and_then(|n| n.parse::<usize>().ok());
    assert_eq!(n, Some(hits(tab).len()), "the button says how many there are");
    assert!(tab.holds("return document.querySelector('[aria-pressed=true]').id === 'art-service'"));
}

fn a_typing_error_is_put_right_and_said(Stage { tab, .. }: &Stage) {
    tab.open_live(&format!("{SEARCH}?q=Eurocitties"));
    tab.wait_until("the network is found", |tab| hits(tab).first().is_some_and(|hit| hit == "Eurocities"));
    let says = texts().search.shown_instead.fill(&[("typed", "Eurocitties"), ("text", "Eurocities")]);
    tab.wait_until("the right word is named", |tab| tab.main_text().contains(&says));
}

fn a_question_of_fact_is_answered_at_once(Stage { tab, .. }: &Stage) {
    for (question, fact, path) in [
        ("115", "0234 910-0", "/kontakt/"),
        ("gebühr reisepass", "70,00\u{a0}€", "/service/reisepass/"),
        ("öffnungszeiten", "115", "/"),
    ] {
        tab.open_live(&format!("{SEARCH}?q={}", question.replace(' ', "+")));
        let answer =
            |tab: &Tab| tab.js_text("return document.querySelector('.search-answer__text')?.textContent ?? ''");
        tab.wait_until(question, |tab| answer(tab).contains(fact));
        let source = tab.js_text("return document.querySelector('.search-answer a').getAttribute('href')");
        assert!(source.starts_with(path), "{question}: {source}");
    }
}

fn a_search_without_hits_gives_the_phone_number(Stage { tab, .. }: &Stage) {
    tab.open_live(SEARCH);
    assert!(tab.statuses().contains(&texts().search.ask), "before a question there is no answer");
    assert_eq!(hits(tab), [""; 0]);
    tab.type_into("Suche", "qxzvwk");
    tab.wait_for_status(&formats().plural(&texts().search.results_for, 0).replace("{text}", "qxzvwk"));
    let empty = tab.js_text("return words(document.querySelector('.empty-result')?.innerText)");
    assert!(empty.contains(&texts().search.empty_title), "{empty}");
    assert!(empty.contains("115") && empty.contains("0234 910-0"), "{empty}");
    assert!(!words().search.empty_advice.is_empty());
    assert_eq!(tab.problems(), [""; 0]);
}

fn more_hits_are_shown_when_asked_for(Stage { tab, .. }: &Stage) {
    tab.open_live(&format!("{SEARCH}?q=bochum"));
    tab.wait_until("there are many", |tab| hits(tab).len() == 10);
    let first = hits(tab);
    tab.click_at(".listing__more button");
    tab.wait_until("there are more", |tab| hits(tab).len() > 10);
    assert_eq!(hits(tab)[..10], first, "the first ones stay");
    tab.wait_until("the address carries it", |tab| tab.address() == format!("{SEARCH}?q=bochum&seite=2"));
}

fn a_search_that_cannot_be_loaded_says_so_and_tries_again(Stage { tab, server, .. }: &Stage) {
    server.fault("/root.txt", Fault::Status(500));
    tab.open_live(&format!("{SEARCH}?q=reisepass"));
    tab.wait_for_status(&texts().search.failed);
    server.mend();
    tab.click_button(&texts().problem.retry);
    tab.wait_until("now it answers", |tab| hits(tab).first().is_some_and(|hit| hit == PASS));
}

fn the_last_question_counts_when_answers_come_late(Stage { tab, server, .. }: &Stage) {
    server.fault("/root.txt", Fault::Held);
    tab.open_live(SEARCH);
    tab.type_into("Suche", "hund");
    tab.wait_for_status(&texts().search.searching);
    tab.type_anew_into("Suche", "reisepass");
    server.mend();
    finds(tab, "reisepass", PASS);
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
    assert!(text.contains(&texts().search.without_script), "{text}");
    tab.js("find('a', 'von A bis Z').scrollIntoView()");
}

fn the_search_speaks_the_language_of_the_page(Stage { tab, .. }: &Stage) {
    for (path, question, id) in [
        ("/en/search/", "passport", "service/reisepass"),
        ("/leicht/suche/", "reisepass", "service/reisepass"),
        ("/ar/search/", "eurocities", "internationales/netzwerke/eurocities"),
        ("/ar/search/", "جواز السفر", "service/reisepass"),
        ("/uk/poshuk/", "eurocities", "internationales/netzwerke/eurocities"),
        ("/uk/poshuk/", "паспорт", "service/reisepass"),
    ] {
        let locale = path.split('/').nth(1).expect("a language");
        let target = catalogue(locale).path_of(id);
        tab.open_live(path);
        tab.type_at("#suche", question);
        let first = "return document.querySelector('.hits a')?.getAttribute('href') ?? ''";
        tab.wait_until(&format!("{question} finds {target}"), |tab| tab.js_text(first) == target);
    }
    assert_eq!(tab.problems(), [""; 0]);
}

fn what_was_searched_once_is_found_without_a_network(Stage { tab, server, .. }: &Stage) {
    tab.open_live(SEARCH);
    tab.type_at("#suche", "reisepass");
    finds(tab, "reisepass", PASS);
    server.fault("", Fault::Reset);
    tab.type_anew_into("Suche", "x");
    tab.type_anew_into("Suche", "reisepass");
    tab.wait_until("it is found again", |tab| hits(tab).first().is_some_and(|hit| hit == PASS));
}
