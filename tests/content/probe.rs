//! A page made for a test, within the shipped content.

use serde_json::{Value, json};

use crate::broken::expect;
use crate::support::ContentCopy;

/// The file of the page.
pub const PROBE: &str = "de/pages/probe.json";

/// A sound page without sections.
pub fn page() -> Value {
    json!({
        "title": "Eine Probe",
        "description": "Eine Seite, die nur für eine Probe da ist und sonst nirgends im Portal zu finden ist.",
        "lead": "Nur für eine Probe.",
        "sections": [],
    })
}

/// The shipped content with one more page, to which the footer leads.
pub fn content(page: &Value) -> ContentCopy {
    let content = ContentCopy::new();
    content.write(PROBE, serde_json::to_string_pretty(page).expect("JSON"));
    content.replace("de/menu.json", "\"footer\": [", "\"footer\": [\"probe\",");
    content
}

/// Puts a page with these sections into the content and expects one fault, at the first `at` of its file.
#[track_caller]
pub fn check(sections: Value, at: &str, path: &str, expected: &str) {
    expect(&with_sections(sections), PROBE, at, path, expected);
}

/// As [`check`], for one block in one section.
#[track_caller]
pub fn check_block(block: Value, at: &str, path: &str, expected: &str) {
    check(json!([{ "blocks": [block] }]), at, &format!("sections[0].blocks[0].{path}"), expected);
}

/// Puts a page with these sections into the content, which is to be sound.
#[track_caller]
pub fn check_sound(sections: Value) {
    if let Err(errors) = with_sections(sections).load() {
        panic!("{}", crate::support::lines(&errors));
    }
}

/// The shipped content with one more page of these sections.
pub fn with_sections(sections: Value) -> ContentCopy {
    let mut page = page();
    page["sections"] = sections;
    content(&page)
}

#[test]
fn the_probe_itself_is_sound() {
    check_sound(json!([{ "blocks": [{ "text": ["Ein Satz."] }] }]));
}
