use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, Timestamp, civil};
use proptest::prelude::*;

use super::super::tests::{check, day, office};
use super::*;
use crate::packed;

fn berlin() -> TimeZone {
    TimeZone::get("Europe/Berlin").expect("jiff brings its time zones along")
}

/// The time on the wall at an instant, as the browser would read it.
fn wall(instant: Timestamp) -> String {
    instant.to_zoned(berlin()).strftime("%Y-%m-%d %H:%M:%S").to_string()
}

#[test]
fn summer_time_shifts_the_instant_not_the_hours() {
    let weekend = OpeningHours { days: Days(Weekday::Sunday, Weekday::Sunday), from: 150, to: 210, closed: vec![] };
    for (hours, instant, local, expected) in [
        (office(), "2026-03-27T06:59:59Z", "2026-03-27 07:59:59", "today 08:00"),
        (office(), "2026-03-27T07:00:00Z", "2026-03-27 08:00:00", "open 18:00"),
        (office(), "2026-03-27T17:00:00Z", "2026-03-27 18:00:00", "Monday 2026-03-30 08:00"),
        (office(), "2026-03-28T22:59:59Z", "2026-03-28 23:59:59", "Monday 2026-03-30 08:00"),
        (office(), "2026-03-28T23:00:00Z", "2026-03-29 00:00:00", "tomorrow 08:00"),
        (office(), "2026-03-29T21:59:59Z", "2026-03-29 23:59:59", "tomorrow 08:00"),
        (office(), "2026-03-29T22:00:00Z", "2026-03-30 00:00:00", "today 08:00"),
        (office(), "2026-03-30T05:59:59Z", "2026-03-30 07:59:59", "today 08:00"),
        (office(), "2026-03-30T06:00:00Z", "2026-03-30 08:00:00", "open 18:00"),
        (office(), "2026-03-30T16:00:00Z", "2026-03-30 18:00:00", "tomorrow 08:00"),
        (office(), "2026-10-23T06:00:00Z", "2026-10-23 08:00:00", "open 18:00"),
        (office(), "2026-10-24T22:00:00Z", "2026-10-25 00:00:00", "tomorrow 08:00"),
        (office(), "2026-10-25T22:59:59Z", "2026-10-25 23:59:59", "tomorrow 08:00"),
        (office(), "2026-10-25T23:00:00Z", "2026-10-26 00:00:00", "today 08:00"),
        (office(), "2026-10-26T06:59:59Z", "2026-10-26 07:59:59", "today 08:00"),
        (office(), "2026-10-26T07:00:00Z", "2026-10-26 08:00:00", "open 18:00"),
        // Open from 2:30 to 3:30: in spring the clock jumps into it, in autumn it comes back to before it.
        (weekend.clone(), "2026-03-29T00:59:59Z", "2026-03-29 01:59:59", "today 02:30"),
        (weekend.clone(), "2026-03-29T01:00:00Z", "2026-03-29 03:00:00", "open 03:30"),
        (weekend.clone(), "2026-10-25T00:59:59Z", "2026-10-25 02:59:59", "open 03:30"),
        (weekend.clone(), "2026-10-25T01:00:00Z", "2026-10-25 02:00:00", "today 02:30"),
        (weekend, "2026-10-25T01:30:00Z", "2026-10-25 02:30:00", "open 03:30"),
    ] {
        let read = wall(instant.parse().expect("an instant"));
        assert_eq!(read, local, "{instant}");
        check(&hours, &read, expected);
    }
}

#[test]
fn every_minute_around_the_changes_is_told_as_the_calendar_has_it() {
    for start in ["2026-03-26T12:00:00Z", "2026-10-22T12:00:00Z"] {
        let start: Timestamp = start.parse().expect("an instant");
        for minute in 0..6 * 24 * 60 {
            let instant = start + SignedDuration::from_mins(minute);
            let zoned = instant.to_zoned(berlin());
            let local = LocalTime::parse(&wall(instant)).expect("a time");
            let is_open = zoned.weekday().to_monday_one_offset() <= 5 && (8..18).contains(&zoned.hour());
            assert_eq!(matches!(office().status(local), Status::Open { .. }), is_open, "{zoned}");
        }
    }
}

fn any_date() -> impl Strategy<Value = Date> {
    (day("1995-01-01").day_number()..=day("2100-12-31").day_number())
        .prop_map(|number| Date::from_day_number(number).expect("a year below 2200"))
}

fn any_hours(near: Date) -> impl Strategy<Value = OpeningHours> {
    let closed = (-40..40_i32, 0..20_i32).prop_map(move |(start, length)| {
        let at = |days| Date::from_day_number(near.day_number() + days).expect("a day nearby");
        Closed(at(start), at(start + length))
    });
    let days = (0..7_usize, 0..7_usize).prop_map(|(a, b)| Days(Weekday::ALL[a.min(b)], Weekday::ALL[a.max(b)]));
    let times = (0..1440_u16).prop_flat_map(|from| (Just(from), from + 1..=1440));
    (days, times, prop::collection::vec(closed, 0..4)).prop_map(|(days, (from, to), closed)| OpeningHours {
        days,
        from,
        to,
        closed,
    })
}

fn any_case() -> impl Strategy<Value = (OpeningHours, LocalTime)> {
    any_date().prop_flat_map(|date| {
        let time = (0..24_u8, 0..60_u8).prop_map(move |(hour, minute)| {
            let Date { year, month, day } = date;
            LocalTime { year, month, day, hour, minute }
        });
        (any_hours(date), time)
    })
}

/// The rule, said once more and with another calendar.
fn is_open(hours: &OpeningHours, date: civil::Date, minute: u16) -> bool {
    let weekday = date.weekday().to_monday_one_offset().unsigned_abs();
    let ours = || day(&date.to_string());
    let is_listed = |Closed(first, last): &Closed| *first <= ours() && ours() <= *last;
    hours.from <= minute
        && minute < hours.to
        && (hours.days.0.number()..=hours.days.1.number()).contains(&weekday)
        && !hours.closed.iter().any(is_listed)
        && is_holiday(ours()).is_none()
}

/// What a reader finds who watches the door from now on, minute by minute.
fn watched(hours: &OpeningHours, now: LocalTime) -> Status {
    let today: civil::Date = now.date().to_string().parse().expect("a day");
    if is_open(hours, today, now.minute_of_day()) {
        return Status::Open { until: hours.to };
    }
    for (ahead, date) in today.series(Span::new().days(1)).take(31).enumerate() {
        let from = if ahead == 0 { now.minute_of_day() } else { 0 };
        let Some(at) = (from..1440).find(|minute| is_open(hours, date, *minute)) else { continue };
        let ours = day(&date.to_string());
        let day = match ahead {
            0 => OpeningDay::Today,
            1 => OpeningDay::Tomorrow,
            _ => OpeningDay::Other { date: ours, weekday: ours.weekday() },
        };
        return Status::OpensAt { day, at };
    }
    Status::Unknown
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_status_is_what_a_patient_watcher_finds((hours, now) in any_case()) {
        prop_assert_eq!(hours.status(now), watched(&hours, now));
    }

    #[test]
    fn opening_hours_of_any_kind_come_back((hours, _) in any_case()) {
        prop_assert_eq!(packed::parse::<OpeningHours>(&packed::print(&hours)), Some(hours));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn no_number_breaks_the_status(
        (year, month, day, hour, minute) in any::<(u16, u8, u8, u8, u8)>(),
        (from, to, at) in any::<(u16, u16, (u16, u8, u8))>(),
    ) {
        let closed = vec![Closed(Date { year: at.0, month: at.1, day: at.2 }, Date { year, month, day })];
        let hours = OpeningHours { days: Days(Weekday::Monday, Weekday::Sunday), from, to, closed };
        hours.status(LocalTime { year, month, day, hour, minute });
    }
}
