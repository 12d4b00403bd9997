//! The time here and in a partner city.

use leptos::prelude::*;

use super::opening_status::tick;
use crate::browser;
use crate::calendar::LocalTime;
use crate::components::Language;
use crate::components::clock::Clock;

#[component]
pub fn ClockView(
    /// Names of both places, and the zone of the other.
    clock: [String; 3],
) -> impl IntoView {
    let language = Language::here();
    let label = language.clock.label.clone();
    let line = RwSignal::new(String::new());
    let [here, there, zone] = clock;
    tick(move || {
        let time = |zone: &str| browser::local_time(zone).as_deref().and_then(LocalTime::parse);
        let written = |time: LocalTime| format!("{}:{:02}", time.hour, time.minute);
        let Some((own, other)) = time("Europe/Berlin").zip(time(&zone)) else { return };
        let values = [("here", &*here), ("there", &there), ("own", &written(own)), ("time", &written(other))];
        let next = language.clock.line.fill(&values);
        if line.with_untracked(|line| *line != next) {
            line.set(next);
        }
    });
    view! { <Clock label line/> }
}
