//! The time, as the clocks of a place show it.

use gloo_timers::callback::Interval;
use js_sys::{Date, Function, Object, Reflect};
use wasm_bindgen::JsCast;

/// Local time in a zone (IANA) like "2026-11-22 23:59:01"; `None` where the browser does not know the zone.
pub fn local_time(zone: &str) -> Option<String> {
    let options = Object::new();
    Reflect::set(&options, &"timeZone".into(), &zone.into()).ok()?;
    let now = Date::new_0();
    // Sweden writes dates as ISO 8601 does. Called by name, as a zone that is not known throws.
    let format = Reflect::get(&now, &"toLocaleString".into()).ok()?.dyn_into::<Function>().ok()?;
    format.call2(&now, &"sv-SE".into(), &options).ok()?.as_string()
}

/// Today in the zone of the reader, as ISO 8601.
pub fn today() -> String {
    let now = Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Calls `tick` every so many milliseconds, until the value is dropped.
pub struct Ticker(#[expect(dead_code, reason = "stops when it is dropped")] Interval);

impl Ticker {
    pub fn new(milliseconds: u32, tick: impl Fn() + 'static) -> Self {
        Self(Interval::new(milliseconds, tick))
    }
}
