//! What time it is in a partner city.

use crate::support::site::TSUKUBA;
use crate::support::{Setup, Stage, texts};
use crate::tests;

tests![the_time_in_a_partner_city_is_told_beside_the_own, the_time_is_the_same_for_a_reader_abroad.with(Setup::Abroad),];

/// Eight hours ahead in winter, seven in summer; past midnight, the next day's.
const MOMENTS: [(&str, &str, &str); 4] = [
    ("2026-01-15T12:00:00Z", "13:00", "21:00"),
    ("2026-07-15T12:00:00Z", "14:00", "21:00"),
    ("2026-01-15T23:05:00Z", "0:05", "8:05"),
    ("2026-03-29T01:00:00Z", "3:00", "10:00"),
];

fn the_time_in_a_partner_city_is_told_beside_the_own(Stage { tab, server, .. }: &Stage) {
    for (instant, own, time) in MOMENTS {
        server.freeze(instant);
        tab.open_live(TSUKUBA);
        let texts = &texts().clock;
        let line = texts.line.fill(&[("here", "Bochum"), ("there", "Tsukuba"), ("own", own), ("time", time)]);
        let says = format!("{}: {line}", texts.label);
        let clock = |tab: &crate::support::Tab| tab.js_text("return all('main .clock').map(nameOf).join(' | ')");
        assert!(tab.soon(|tab| clock(tab) == says), "{instant}: {}", clock(tab));
        assert_eq!(tab.problems(), [""; 0]);
    }
}

fn the_time_is_the_same_for_a_reader_abroad(stage: &Stage) {
    the_time_in_a_partner_city_is_told_beside_the_own(stage);
}
