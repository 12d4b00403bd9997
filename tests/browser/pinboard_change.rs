//! A page that has changed since it was pinned says where.

use serde_json::json;

use crate::pinboard::{KEY, board_text, opens_with, pin};
use crate::support::site::PASSPORT;
use crate::support::{Fault, Stage, Tab, texts};
use crate::tests;

tests![
    a_changed_section_is_named_until_it_is_seen,
    a_section_that_is_new_or_gone_is_named,
    a_page_that_is_gone_says_so,
    a_page_that_does_not_come_says_so,
    a_kept_board_that_is_none_does_no_harm,
];

const PASS: &str = "Reisepass beantragen";

/// Changes what is kept; the script sees its row of texts as `row`.
fn tamper(tab: &Tab, script: &str) {
    let script = format!(
        "const row = JSON.parse(localStorage.getItem(arguments[0]));
        {script};
        localStorage.setItem(arguments[0], JSON.stringify(row));"
    );
    tab.js_with(&script, vec![json!(KEY)]);
}

fn changed(section: &str) -> String {
    texts().pinboard.changed.fill(&[("sections", section)])
}

fn a_changed_section_is_named_until_it_is_seen(Stage { tab, .. }: &Stage) {
    let texts = &texts().pinboard;
    pin(tab, PASSPORT);
    tamper(tab, "row[row.indexOf('Gebühren') + 1] = '7'");
    opens_with(tab, &[PASS]);
    tab.wait_until("the section is named", |tab| board_text(tab).contains(&changed("Gebühren")));
    tab.reload();
    tab.wait_for_app("live");
    tab.wait_until("it is still news", |tab| board_text(tab).contains(&changed("Gebühren")));
    tab.click_button(&texts.seen);
    tab.wait_until("it is seen", |tab| board_text(tab).contains(&texts.unchanged));
    tab.wait_until("the place is not lost", |tab| tab.focused() != "nothing");
    opens_with(tab, &[PASS]);
    tab.wait_until("it stays seen", |tab| board_text(tab).contains(&texts.unchanged));
    assert!(!tab.buttons().contains(&texts.seen));
    assert_eq!(tab.problems(), [""; 0]);
}

fn a_section_that_is_new_or_gone_is_named(Stage { tab, .. }: &Stage) {
    pin(tab, PASSPORT);
    tamper(tab, "row[row.indexOf('Gebühren')] = 'Preise'");
    opens_with(tab, &[PASS]);
    tab.wait_until("both sections are named", |tab| board_text(tab).contains(&changed("Gebühren, Preise")));
}

fn a_page_that_is_gone_says_so(Stage { tab, .. }: &Stage) {
    let texts = &texts().pinboard;
    pin(tab, PASSPORT);
    tamper(tab, "row[row.indexOf('/service/reisepass/')] = '/service/luftschiff/'");
    opens_with(tab, &[PASS]);
    tab.wait_until("it says so", |tab| board_text(tab).contains(&texts.gone));
    assert!(tab.address().ends_with("/pinnwand/"), "the board stays");
    tab.click_button(&format!("{} {PASS}", texts.unpin));
    tab.wait_until("it can be taken off", |tab| board_text(tab).contains(&texts.empty_title));
    assert_eq!(tab.problems(), [""; 0]);
}

fn a_page_that_does_not_come_says_so(Stage { tab, server, .. }: &Stage) {
    pin(tab, PASSPORT);
    server.fault("/reisepass.json", Fault::Status(500));
    opens_with(tab, &[PASS]);
    tab.wait_until("it says so", |tab| board_text(tab).contains(&texts().pinboard.unknown));
    assert_eq!(tab.app(), "live");
}

fn a_kept_board_that_is_none_does_no_harm(Stage { tab, .. }: &Stage) {
    let others = ["", "{", "[]", "{\"pins\":[]}", "[\"stadtportal-pinnwand-1\",\"99999999\"]", "[\"anderes\",\"0\"]"];
    for text in others {
        tab.open_live(PASSPORT);
        tab.js_with("localStorage.setItem(arguments[0], arguments[1])", vec![json!(KEY), json!(text)]);
        opens_with(tab, &[]);
        assert_eq!((tab.app(), tab.problems()), ("live".into(), Vec::new()), "{text}");
    }
}
