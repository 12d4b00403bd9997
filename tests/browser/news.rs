//! Reports: filtered by topic and year, shown ten by ten, and all within reach without the program.

use fantoccini::key::Key;

use crate::directory::{open_list, tick, ticked};
use crate::support::site::{NEWS, directory, reports};
use crate::support::{Setup, Stage, Tab};
use crate::tests;

tests![
    reports_are_filtered_by_topic_and_year_in_the_address,
    ten_more_reports_are_shown_and_the_first_of_them_has_the_focus,
    what_is_a_button_answers_to_the_keys_of_a_button,
    back_from_a_report_returns_to_its_card,
    a_filter_that_is_taken_off_leaves_the_focus_in_the_list,
    all_reports_are_reached_without_the_program.with(Setup::ScriptOff),
];

const PAGE: usize = 10;

fn facts(tab: &Tab) -> Vec<String> {
    tab.js_texts("return all('main article').map(nameOf)")
}

fn more() -> String {
    directory().more.fill(&[("n", "10")])
}

fn opens(tab: &Tab, address: &str, n: usize) {
    open_list(tab, address);
    tab.wait_until(&format!("{n} cards"), |tab| tab.cards().len() == n);
}

fn reports_are_filtered_by_topic_and_year_in_the_address(Stage { tab, .. }: &Stage) {
    opens(tab, NEWS, PAGE);
    tick(tab, "jahr", "2024");
    tab.wait_until("the address carries the year", |tab| tab.address() == format!("{NEWS}?jahr=2024"));
    tab.wait_until("only reports of that year are there", |tab| {
        let facts = facts(tab);
        !facts.is_empty() && facts.iter().all(|text| text.contains(" 2024"))
    });
    let in_year = tab.cards();
    tick(tab, "thema", "mayors-for-peace");
    let address = format!("{NEWS}?thema=mayors-for-peace&jahr=2024");
    tab.wait_until("the address carries both", |tab| tab.address() == address);
    tab.wait_until("there are fewer", |tab| (1..in_year.len()).contains(&tab.cards().len()));
    let both = tab.cards();
    assert!(both.iter().all(|card| in_year.contains(card) || in_year.len() == PAGE), "{both:?}");
    tab.reload();
    tab.wait_for_app("live");
    tab.wait_until("a reload shows the same", |tab| tab.cards() == both && tab.address() == address);
    assert_eq!(
        (ticked(tab, "thema"), ticked(tab, "jahr")),
        (vec!["mayors-for-peace".to_owned()], vec!["2024".to_owned()])
    );
    assert!(
        tab.statuses().iter().any(|says| *says == format!("{} von {} Meldungen", both.len(), reports())),
        "{:?}",
        tab.statuses()
    );
    tab.click_link_in_main(&directory().reset);
    tab.wait_until("all are there again", |tab| tab.address() == NEWS && tab.cards().len() == PAGE);
    assert_eq!(tab.problems(), [""; 0]);
}

fn ten_more_reports_are_shown_and_the_first_of_them_has_the_focus(Stage { tab, .. }: &Stage) {
    opens(tab, NEWS, PAGE);
    tab.mark();
    let first = tab.cards();
    tab.click("main .listing__more :is(a, button)", &more());
    tab.wait_until("there are twenty", |tab| tab.cards().len() == 2 * PAGE);
    assert_eq!(tab.cards()[..PAGE], first);
    let next = tab.cards()[PAGE].clone();
    tab.wait_until("the first new card has the focus", |tab| tab.focused().ends_with(&format!(" {next}")));
    tab.wait_until("the address carries it", |tab| tab.address() == format!("{NEWS}?seite=2"));
    assert!(tab.is_marked());
    let twenty = tab.cards();
    tab.reload();
    tab.wait_for_app("live");
    tab.wait_until("a reload shows twenty", |tab| tab.cards() == twenty);
    while tab.cards().len() < reports() {
        let n = tab.cards().len();
        tab.click_at("main .listing__more :is(a, button)");
        tab.wait_until("there are more", |tab| tab.cards().len() > n);
    }
    assert!(tab.holds("return !all('.listing__more :is(a, button)').length"), "nothing more is offered");
    let mut all = tab.cards();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), reports(), "none is shown twice");
    assert_eq!(tab.problems(), [""; 0]);
}

fn what_is_a_button_answers_to_the_keys_of_a_button(Stage { tab, .. }: &Stage) {
    for (key, is_space) in [(Key::Enter, false), (Key::Space, true)] {
        opens(tab, NEWS, PAGE);
        let role = tab.js_text("const more = all('.listing__more a, .listing__more button')[0]; more.focus(); return more.getAttribute('role') ?? more.localName");
        if is_space && !role.contains("button") {
            continue;
        }
        tab.press(key);
        assert!(tab.soon(|tab| tab.cards().len() == 2 * PAGE), "a {role} answers to {key:?}");
    }
}

fn back_from_a_report_returns_to_its_card(Stage { tab, .. }: &Stage) {
    let scroll = |tab: &Tab| tab.js("return scrollY").as_f64().unwrap_or_default();
    opens(tab, &format!("{NEWS}?seite=2"), 2 * PAGE);
    tab.mark();
    let name = tab.cards()[PAGE + 4].clone();
    tab.js("addEventListener('click', () => { window.__left ??= scrollY; }, true)");
    tab.click_link_in_main(&name);
    tab.wait_for_heading(&name);
    tab.wait_until("the heading has the focus", |tab| tab.focused() == format!("h1 {name}"));
    let left = tab.js("return window.__left").as_f64().expect("the click was seen");
    assert!(left > 500.0, "the card is far down the page");
    tab.back();
    tab.wait_for_heading("Aktuelles");
    tab.wait_until("the card has the focus", |tab| tab.focused() == format!("a {name}"));
    tab.wait_until(&format!("the page is scrolled to {left}"), |tab| (scroll(tab) - left).abs() <= 2.0);
    assert_eq!(tab.cards().len(), 2 * PAGE);
    assert!(tab.is_marked());
    assert_eq!(tab.problems(), [""; 0]);
}

fn a_filter_that_is_taken_off_leaves_the_focus_in_the_list(Stage { tab, .. }: &Stage) {
    open_list(tab, &format!("{NEWS}?jahr=2024"));
    let chip = format!("{} Jahr: 2024", directory().chip_remove);
    tab.click_link_in_main(&chip);
    tab.wait_until("the filter is off", |tab| tab.address() == NEWS);
    tab.wait_until("the place is not lost", |tab| tab.focused() != "nothing");
}

fn all_reports_are_reached_without_the_program(Stage { tab, server, .. }: &Stage) {
    tab.open(NEWS);
    let links = "return all('main h2 a, main h3 a').map((link) => link.getAttribute('href'))";
    let mut found = tab.js_texts(links);
    assert_eq!(found.len(), PAGE);
    tab.click_at(".listing__more a");
    for n in 2..=reports().div_ceil(PAGE) {
        let path = format!("{NEWS}seite-{n}/");
        tab.wait_until(&path, |tab| tab.address() == path && !tab.heading().is_empty());
        found.extend(tab.js_texts(links));
        if n < reports().div_ceil(PAGE) {
            tab.click_at("main a[rel=next]");
        }
    }
    found.sort();
    found.dedup();
    assert_eq!(found.len(), reports(), "{found:?}");
    tab.click_at("main h2 a, main h3 a");
    tab.wait_until("a report is there", |tab| found.contains(&tab.address()) && !tab.heading().is_empty());
    assert!(server.requests().iter().all(|request| !request.target.ends_with(".wasm")), "no script ran");
}
