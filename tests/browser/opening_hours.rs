//! Whether somebody can be reached is decided by the clocks of the city.

use crate::support::driver::ABROAD;
use crate::support::site::{CONTACT, START};
use crate::support::{Setup, Stage, Tab, texts, words};
use crate::tests;

tests![
    the_hours_are_told_as_they_are_now,
    the_hours_are_told_on_the_days_when_clocks_change,
    a_holiday_is_named,
    a_reader_abroad_learns_the_hours_of_the_city.with(Setup::Abroad),
    the_hours_are_written_down_without_the_program.with(Setup::ScriptOff),
];

fn open() -> String {
    texts().hours.open.fill(&[("time", "18:00")])
}

fn today() -> String {
    texts().hours.opens_today.fill(&[("time", "8:00")])
}

fn tomorrow() -> String {
    texts().hours.opens_tomorrow.fill(&[("time", "8:00")])
}

fn on(day: &str) -> String {
    texts().hours.opens_on.fill(&[("time", "8:00"), ("day", day)])
}

fn status(tab: &Tab) -> String {
    tab.js_text("return all('main .opening-status').map(nameOf).join(' | ')")
}

/// Instants, and what stands on a page then.
fn tells(Stage { tab, server, .. }: &Stage, path: &str, moments: &[(&str, String)]) {
    for (instant, text) in moments {
        server.freeze(instant);
        tab.open_live(path);
        assert!(tab.soon(|tab| status(tab) == *text), "{instant}\n  says  {}\n  wants {text}", status(tab));
        assert_eq!(tab.problems(), [""; 0]);
    }
}

fn usual_moments() -> Vec<(&'static str, String)> {
    vec![
        ("2026-03-02T06:59:00Z", today()),
        ("2026-03-02T07:00:00Z", open()),
        ("2026-03-02T16:59:59Z", open()),
        ("2026-03-02T17:00:00Z", tomorrow()),
        // Already Tuesday in Bochum.
        ("2026-03-02T23:30:00Z", today()),
        ("2026-03-06T17:00:00Z", on("Montag, 9. März 2026")),
    ]
}

fn the_hours_are_told_as_they_are_now(stage: &Stage) {
    tells(stage, CONTACT, &usual_moments());
    tells(stage, START, &usual_moments()[..2]);
}

fn the_hours_are_told_on_the_days_when_clocks_change(stage: &Stage) {
    let moments = [
        ("2026-03-29T00:30:00Z", tomorrow()),
        ("2026-03-29T01:30:00Z", tomorrow()),
        ("2026-03-30T05:59:00Z", today()),
        ("2026-03-30T06:00:00Z", open()),
        ("2026-03-30T16:00:00Z", tomorrow()),
        ("2026-10-25T00:30:00Z", tomorrow()),
        ("2026-10-25T01:30:00Z", tomorrow()),
        ("2026-10-26T06:30:00Z", today()),
        ("2026-10-26T07:00:00Z", open()),
        ("2026-10-26T17:00:00Z", tomorrow()),
    ];
    tells(stage, CONTACT, &moments);
}

fn a_holiday_is_named(stage: &Stage) {
    let holiday =
        |id: &str, then: &str| format!("{} {then}", texts().hours.holiday.fill(&[("name", &words().holidays[id])]));
    let moments = [
        ("2026-04-03T10:00:00Z", holiday("karfreitag", &on("Dienstag, 7. April 2026"))),
        ("2026-10-31T23:30:00Z", holiday("allerheiligen", &tomorrow())),
        ("2026-06-04T10:00:00Z", holiday("fronleichnam", &tomorrow())),
        // Closed between the years, as the content says.
        ("2025-12-29T10:00:00Z", on("Montag, 5. Januar 2026")),
    ];
    tells(stage, CONTACT, &moments);
}

fn a_reader_abroad_learns_the_hours_of_the_city(stage: &Stage) {
    stage.tab.open_live(CONTACT);
    assert_eq!(stage.tab.js_text("return Intl.DateTimeFormat().resolvedOptions().timeZone"), ABROAD);
    tells(stage, CONTACT, &usual_moments());
}

fn the_hours_are_written_down_without_the_program(Stage { tab, .. }: &Stage) {
    tab.open(CONTACT);
    let text = tab.main_text();
    assert!(text.contains("Montag bis Freitag, 8 bis 18 Uhr"), "{text}");
    assert_eq!(status(tab), "", "nobody says what is true now");
}
