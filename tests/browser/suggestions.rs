//! Suggestions under the search fields: a combobox as the ARIA Authoring Practices have it.

use fantoccini::key::Key;

use crate::support::server::program;
use crate::support::site::{FEES, SEARCH, START};
use crate::support::{Fault, Stage, Tab, texts};
use crate::tests;

tests![
    suggestions_come_while_one_types_and_lead_to_their_page,
    arrows_go_through_the_suggestions_and_escape_closes_them,
    enter_without_a_choice_searches,
    a_suggestion_is_followed_by_a_click,
    suggestions_work_when_the_program_does_not,
    suggestions_that_do_not_come_do_no_harm,
];

const FIELD: &str = "#suche-oben";
const PASS: &str = "Reisepass beantragen";

fn options(tab: &Tab) -> Vec<String> {
    tab.js_texts("return all('[role=option]').map((option) => words(option.firstChild.textContent))")
}

fn state(tab: &Tab, name: &str) -> String {
    tab.js_text(&format!("return document.querySelector('{FIELD}').getAttribute('{name}') ?? ''"))
}

/// Types, and waits for the suggestions to the whole of it: there are some for its beginnings, too.
fn type_there(tab: &Tab, text: &str, first: &str) {
    tab.type_at(FIELD, text);
    tab.wait_until(first, |tab| options(tab).first().is_some_and(|option| option == first));
}

fn suggestions_come_while_one_types_and_lead_to_their_page(Stage { tab, .. }: &Stage) {
    tab.open_live(FEES);
    tab.mark();
    type_there(tab, "reisep", PASS);
    assert_eq!(state(tab, "role"), "combobox");
    assert_eq!(state(tab, "aria-expanded"), "true");
    assert_eq!(options(tab).first().map(String::as_str), Some(PASS));
    tab.wait_until("how many is said", |tab| tab.statuses().iter().any(|says| says.ends_with("Vorschläge")));
    assert!(tab.violations().is_empty(), "{:?}", tab.violations());
    tab.press(Key::Down);
    tab.press(Key::Enter);
    tab.wait_for_heading("Reisepass beantragen");
    assert!(tab.is_marked(), "the page came without a load");
    assert_eq!(tab.value_at(FIELD), "");
    assert_eq!(tab.problems(), [""; 0]);
}

fn arrows_go_through_the_suggestions_and_escape_closes_them(Stage { tab, .. }: &Stage) {
    tab.open_live(FEES);
    type_there(tab, "ausweis", "Personalausweis beantragen");
    let chosen = |tab: &Tab| tab.js_texts("return all('[aria-selected=true]').map(({ id }) => id)");
    assert_eq!(chosen(tab), [""; 0]);
    let all = options(tab).len();
    for i in (0..all).chain([0]) {
        tab.press(Key::Down);
        if i == 0 && !chosen(tab).is_empty() && chosen(tab) != [state(tab, "aria-activedescendant")] {
            panic!("{:?}", chosen(tab));
        }
    }
    // Behind the last comes the field itself, where one goes on typing.
    assert_eq!((chosen(tab), state(tab, "aria-activedescendant")), (vec![], String::new()));
    tab.press(Key::Up);
    assert_eq!(chosen(tab), [state(tab, "aria-activedescendant")]);
    assert_eq!(tab.focused(), "input Im Portal suchen", "the field keeps the focus");
    tab.press(Key::Escape);
    assert_eq!((options(tab).len(), state(tab, "aria-expanded")), (0, "false".into()));
    assert_eq!(tab.value_at(FIELD), "ausweis", "what was typed stays");
}

fn enter_without_a_choice_searches(Stage { tab, .. }: &Stage) {
    tab.open_live(START);
    type_there(tab, "hund", "Hund anmelden");
    tab.press(Key::Enter);
    tab.wait_until("the search page", |tab| tab.address() == format!("{SEARCH}?q=hund"));
    assert_eq!(options(tab), [""; 0]);
}

fn a_suggestion_is_followed_by_a_click(Stage { tab, .. }: &Stage) {
    tab.open_live(START);
    tab.mark();
    type_there(tab, "eurocit", "Eurocities");
    tab.click_at("[role=option]");
    tab.wait_for_heading("Eurocities");
    assert!(tab.is_marked());
}

fn suggestions_work_when_the_program_does_not(Stage { tab, server, .. }: &Stage) {
    server.fault(&program(), Fault::Status(404));
    tab.open(FEES);
    tab.wait_for_app("static");
    type_there(tab, "reisep", PASS);
    tab.press(Key::Down);
    tab.press(Key::Enter);
    tab.wait_for_heading("Reisepass beantragen");
}

fn suggestions_that_do_not_come_do_no_harm(Stage { tab, server, .. }: &Stage) {
    server.fault("/root.txt", Fault::Status(404));
    tab.open_live(FEES);
    tab.type_at(FIELD, "reisep");
    tab.wait_for_status(&texts().search.failed);
    assert_eq!(options(tab), [""; 0]);
    server.mend();
    tab.type_at(FIELD, "ass");
    tab.wait_until("suggestions come now", |tab| !options(tab).is_empty());
}
