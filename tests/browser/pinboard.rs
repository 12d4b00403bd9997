//! The reader's own board: pages are pinned after a question, and taken off again.

use crate::privacy::kept;
use crate::support::site::{CONTACT, PASSPORT, PINBOARD, formats};
use crate::support::{Stage, Tab, texts};
use crate::tests;

tests![
    the_first_pin_asks_and_a_no_keeps_nothing,
    a_yes_keeps_the_pin_and_is_not_asked_again,
    the_board_lists_what_is_pinned_until_it_is_taken_off,
    all_is_gone_when_the_board_is_wiped,
    nothing_breaks_where_nothing_can_be_kept,
    two_tabs_stay_in_step,
];

pub const KEY: &str = "stadtportal:pinnwand";
const PASS: &str = "Reisepass beantragen";

/// Pins the page at hand; the first time, with a yes.
pub fn pin(tab: &Tab, path: &str) {
    let texts = &texts().pinboard;
    tab.open_live(path);
    tab.click_button(&texts.pin);
    tab.wait_until("the page is pinned, or the question there", |tab| {
        tab.buttons().contains(&texts.ask_yes) || tab.buttons().contains(&texts.unpin)
    });
    if tab.buttons().contains(&texts.ask_yes) {
        tab.click_button(&texts.ask_yes);
    }
    tab.wait_until("the page is pinned", |tab| tab.buttons().contains(&texts.unpin));
}

/// Titles on the board, from the top down.
pub fn board(tab: &Tab) -> Vec<String> {
    tab.js_texts("return all('.pinned h2').map(nameOf)")
}

pub fn board_text(tab: &Tab) -> String {
    tab.js_text("return words(document.querySelector('.board').innerText)")
}

#[track_caller]
pub fn opens_with(tab: &Tab, titles: &[&str]) {
    tab.open_live(PINBOARD);
    tab.wait_until(&format!("the board holds {titles:?}"), |tab| board(tab) == titles);
}

fn is_pressed(tab: &Tab) -> String {
    tab.js_text("return document.querySelector('main .pin__button').getAttribute('aria-pressed')")
}

fn the_first_pin_asks_and_a_no_keeps_nothing(Stage { tab, .. }: &Stage) {
    let texts = &texts().pinboard;
    tab.open_live(PASSPORT);
    assert_eq!(is_pressed(tab), "false");
    tab.click_button(&texts.pin);
    tab.wait_until("the question has the focus", |tab| tab.focused() == format!("p {}", texts.ask_title));
    assert!(tab.main_text().contains(&texts.ask_text));
    assert_eq!(kept(tab), [""; 0], "asking keeps nothing");
    tab.click_button(&texts.ask_no);
    tab.wait_until("the question is gone", |tab| !tab.buttons().contains(&texts.ask_no));
    tab.wait_until("the button has the focus", |tab| tab.focused() == format!("button {}", texts.pin));
    assert_eq!((is_pressed(tab), kept(tab)), ("false".into(), Vec::new()));
    opens_with(tab, &[]);
    assert!(board_text(tab).contains(&texts.empty_title));
    assert_eq!(tab.problems(), [""; 0]);
}

fn a_yes_keeps_the_pin_and_is_not_asked_again(Stage { tab, .. }: &Stage) {
    let texts = &texts().pinboard;
    pin(tab, PASSPORT);
    assert_eq!((is_pressed(tab), kept(tab)), ("true".into(), vec![format!("localStorage {KEY}")]));
    tab.wait_until("the button has the focus", |tab| tab.focused() == format!("button {}", texts.unpin));
    tab.reload();
    tab.wait_for_app("live");
    tab.wait_until("the page is pinned still", |tab| is_pressed(tab) == "true");
    tab.open_live(CONTACT);
    tab.click_button(&texts.pin);
    tab.wait_until("the next is pinned at once", |tab| is_pressed(tab) == "true");
    tab.click_button(&texts.unpin);
    tab.wait_until("and taken off at once", |tab| is_pressed(tab) == "false");
    assert_eq!(tab.problems(), [""; 0]);
}

fn the_board_lists_what_is_pinned_until_it_is_taken_off(Stage { tab, .. }: &Stage) {
    let texts = &texts().pinboard;
    pin(tab, PASSPORT);
    pin(tab, CONTACT);
    opens_with(tab, &["Kontakt", PASS]);
    tab.wait_until("both are unchanged", |tab| board_text(tab).matches(&texts.unchanged).count() == 2);
    assert!(board_text(tab).contains(&formats().plural(&texts.count, 2)), "{}", board_text(tab));
    tab.click("main h2 a", PASS);
    tab.wait_for_heading(PASS);
    tab.back();
    tab.wait_until("the board is there again", |tab| board(tab).len() == 2);
    tab.click_button(&format!("{} Kontakt", texts.unpin));
    tab.wait_until("one is left", |tab| board(tab) == [PASS]);
    tab.wait_until("the place is not lost", |tab| tab.focused() != "nothing");
    opens_with(tab, &[PASS]);
    assert_eq!(tab.problems(), [""; 0]);
}

fn all_is_gone_when_the_board_is_wiped(Stage { tab, .. }: &Stage) {
    let texts = &texts().pinboard;
    pin(tab, PASSPORT);
    opens_with(tab, &[PASS]);
    tab.click_button(&texts.wipe);
    tab.wait_for_status(&texts.wiped);
    tab.wait_until("the board is empty", |tab| board(tab).is_empty() && board_text(tab).contains(&texts.empty_title));
    assert_eq!(kept(tab), [""; 0]);
    tab.wait_until("the place is not lost", |tab| tab.focused() != "nothing");
    tab.open_live(PASSPORT);
    tab.click_button(&texts.pin);
    tab.wait_until("the reader is asked anew", |tab| tab.buttons().contains(&texts.ask_yes));
    assert_eq!(kept(tab), [""; 0]);
}

fn nothing_breaks_where_nothing_can_be_kept(Stage { tab, server, .. }: &Stage) {
    let texts = &texts().pinboard;
    for denial in [
        "Storage.prototype.setItem = () => { throw new DOMException('Nein', 'QuotaExceededError'); };",
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('Nein', 'SecurityError'); } });",
    ] {
        server.run_first(denial);
        tab.open_live(PASSPORT);
        tab.click_button(&texts.pin);
        tab.click_button(&texts.ask_yes);
        let says = "return all('[role=alert]').map(nameOf)";
        tab.wait_until("it says that nothing is kept", |tab| tab.js_texts(says) == [texts.denied.as_str()]);
        assert_eq!(is_pressed(tab), "false");
        tab.open_live(PINBOARD);
        assert!(board_text(tab).contains(&texts.empty_title));
        assert_eq!((tab.app(), tab.problems()), ("live".into(), Vec::new()));
    }
}

fn two_tabs_stay_in_step(Stage { tab, .. }: &Stage) {
    let texts = &texts().pinboard;
    opens_with(tab, &[]);
    let first = tab.open_another();
    pin(tab, PASSPORT);
    let second = tab.act("name this tab", tab.handle());
    tab.go_to(first.clone());
    tab.wait_until("the board of the other tab shows the pin", |tab| board(tab) == [PASS]);
    tab.click_button(&format!("{} {PASS}", texts.unpin));
    tab.wait_until("it is taken off", |tab| board(tab).is_empty());
    tab.go_to(second);
    tab.wait_until("the button of the other page knows", |tab| is_pressed(tab) == "false");
    tab.close_for(first);
    assert_eq!(tab.problems(), [""; 0]);
}
