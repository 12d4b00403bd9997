//! What is true now of some opening hours, by the clocks of the city.

use leptos::prelude::*;

use crate::browser;
use crate::calendar::{Date, LocalTime, OpeningDay, Status, is_holiday};
use crate::components::Language;
use crate::components::opening_status::{OpeningNow, OpeningStatus};
use crate::content::Hours;
use crate::i18n::Texts;

/// The zone whose clocks count, whichever the reader's own are.
const ZONE: &str = "Europe/Berlin";

/// In milliseconds; a minute's change is seen at most so much later.
const TICK: u32 = 10_000;

#[component]
pub fn OpeningView(hours: Hours) -> impl IntoView {
    let language = Language::here();
    let now = RwSignal::new(None);
    let read = move || {
        let time = browser::local_time(ZONE).as_deref().and_then(LocalTime::parse);
        let next = time.and_then(|time| opening_now(&language, &hours, time));
        if now.with_untracked(|now| *now != next) {
            now.set(next);
        }
    };
    tick(read);
    view! { <OpeningStatus now/> }
}

/// Does it now, as far as there is a browser, and again with every tick.
pub(super) fn tick(read: impl Fn() + Clone + 'static) {
    let ticker = StoredValue::new_local(None);
    Effect::new(move |_| {
        read();
        ticker.set_value(Some(browser::Ticker::new(TICK, read.clone())));
    });
}

fn opening_now(language: &Language, hours: &Hours, now: LocalTime) -> Option<OpeningNow> {
    let texts: &Texts = language;
    let texts = &texts.hours;
    let clock = |minute: u16| format!("{}:{:02}", minute / 60, minute % 60);
    let status = hours.rule.status(now);
    let text = match &status {
        Status::Open { until } => texts.open.fill(&[("time", &clock(*until))]),
        Status::OpensAt { day, at } => {
            let phrase = match day {
                OpeningDay::Today => &texts.opens_today,
                OpeningDay::Tomorrow => &texts.opens_tomorrow,
                OpeningDay::Other { .. } => &texts.opens_on,
            };
            let day = match day {
                OpeningDay::Other { date: Date { year, month, day }, weekday } => {
                    let name = texts.weekdays.get(usize::from(weekday.number()) - 1).cloned().unwrap_or_default();
                    format!("{name}, {}", language.formats().date(*year, Some(*month), Some(*day)))
                }
                _ => String::new(),
            };
            phrase.fill(&[("time", &clock(*at)), ("day", &day)])
        }
        Status::Unknown => return None,
    };
    let holiday = is_holiday(now.date()).and_then(|holiday| hours.holidays.iter().find(|(id, _)| id == holiday.id()));
    let holiday = holiday.map(|(_, name)| format!("{} ", texts.holiday.fill(&[("name", name)]))).unwrap_or_default();
    Some(OpeningNow { is_open: matches!(status, Status::Open { .. }), text: format!("{holiday}{text}") })
}
