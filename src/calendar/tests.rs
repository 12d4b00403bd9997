use jiff::civil;
use proptest::prelude::*;

use super::holiday::easter;
use super::{Closed, Date, Days, Holiday, LocalTime, OpeningDay, OpeningHours, Status, Weekday, is_holiday};
use crate::packed;

#[track_caller]
pub(super) fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is no day"))
}

/// Monday to Friday, 8 to 18, closed from Christmas Eve on.
pub(super) fn office() -> OpeningHours {
    let closed = [("2025-12-24", "2026-01-02"), ("2026-12-24", "2026-12-31")];
    let closed = closed.map(|(first, last)| Closed(day(first), day(last)));
    OpeningHours { days: Days(Weekday::Monday, Weekday::Friday), from: 480, to: 1080, closed: closed.into() }
}

/// A status as a short text: `open 18:00`, `today 08:00`, `tomorrow 08:00`, `Monday 2026-11-23 08:00`.
fn told(status: Status) -> String {
    let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    match status {
        Status::Open { until } => format!("open {}", time(until)),
        Status::OpensAt { day: OpeningDay::Today, at } => format!("today {}", time(at)),
        Status::OpensAt { day: OpeningDay::Tomorrow, at } => format!("tomorrow {}", time(at)),
        Status::OpensAt { day: OpeningDay::Other { date, weekday }, at } => {
            format!("{weekday:?} {date} {}", time(at))
        }
        Status::Unknown => "unknown".into(),
    }
}

#[track_caller]
pub(super) fn check(hours: &OpeningHours, now: &str, expected: &str) {
    let local = LocalTime::parse(now).unwrap_or_else(|| panic!("{now} is no time"));
    assert_eq!(told(hours.status(local)), expected, "{now}");
}

#[test]
fn a_time_is_read_as_engines_write_it() {
    let time = LocalTime { year: 2026, month: 11, day: 22, hour: 23, minute: 59 };
    for text in [
        "2026-11-22 23:59:01",
        "2026-11-22 23:59",
        "2026-11-22T23:59",
        "2026-11-22T23:59:59",
        "2026-11-22\u{A0}23:59:01",
        "2026-11-22\u{202F}23:59:01",
        "2026-11-22, 23:59:01",
        "2026-11-22,\u{A0}23:59:01",
    ] {
        assert_eq!(LocalTime::parse(text), Some(time), "{text:?}");
    }
    assert_eq!((time.date(), time.minute_of_day(), time.weekday()), (day("2026-11-22"), 1439, Weekday::Sunday));
}

#[test]
fn what_is_no_time_is_not_read() {
    for text in [
        "",
        "2026-11-22",
        "2026-11-22 ",
        "2026-11-2223:59",
        "2026-11-22 24:00:00",
        "2026-11-22 23:60",
        "2026-11-22 23:59:60",
        "2026-11-22 3:59",
        "2026-11-22 +3:59",
        "2026-11-22 23:59:01 PM",
        "2026-11-22T23:59:01Z",
        "2026-11-22 23:59:01:00",
        "2026-02-29 12:00",
        "2026-13-01 12:00",
        "2026-00-10 12:00",
        "2026-1-1 12:00",
        "22.11.2026, 23:59:01",
        "11/22/2026, 11:59:01 PM",
        "-026-11-22 12:00",
        "٢٠٢٦-11-22 12:00",
        "Invalid Date",
    ] {
        assert_eq!(LocalTime::parse(text), None, "{text:?}");
    }
}

#[test]
fn exactly_the_days_of_the_calendar_exist() {
    for year in [0, 1582, 1900, 2000, 2023, 2024, 9999] {
        for month in 0..=u8::MAX {
            for day in 0..=u8::MAX {
                let [y, m, d] = [i16::try_from(year).ok(), i16::from(month).into(), i16::from(day).into()];
                let small = |n: Option<i16>| n.and_then(|n| i8::try_from(n).ok());
                let exists = y.zip(small(m)).zip(small(d)).is_some_and(|((y, m), d)| civil::Date::new(y, m, d).is_ok());
                assert_eq!(Date::new(year, month, day).is_some(), exists, "{year}-{month}-{day}");
            }
        }
    }
}

#[test]
fn days_and_weekdays_follow_one_another_for_400_years() {
    // Saturday, 1 January 2000, as everyone remembers; the rest by counting, and by another calendar.
    let mut date = civil::date(1800, 1, 1);
    let mut number = -62_091;
    let mut weekday = 3;
    assert_eq!(day("2000-01-01").weekday(), Weekday::Saturday);
    while date.year() <= 2200 {
        let ours = day(&date.to_string());
        assert_eq!(ours.day_number(), number, "{date}");
        assert_eq!(Date::from_day_number(number), Some(ours), "{date}");
        assert_eq!(ours.weekday(), Weekday::ALL[weekday - 1], "{date}");
        assert_eq!(i8::try_from(ours.weekday().number()), Ok(date.weekday().to_monday_one_offset()), "{date}");
        number += 1;
        weekday = weekday % 7 + 1;
        date = date.tomorrow().expect("a day after");
    }
    assert_eq!((number, day("1970-01-01").day_number()), (84_371, 0));
}

#[test]
fn counting_ends_where_years_end() {
    assert_eq!(Date::from_day_number(i32::MAX), None);
    assert_eq!(Date::from_day_number(i32::MIN), None);
    let last = Date { year: u16::MAX, month: 12, day: 31 };
    assert_eq!(Date::from_day_number(last.day_number()), Some(last));
    assert_eq!(Date::from_day_number(last.day_number() + 1), None);
    let first = Date { year: 0, month: 1, day: 1 };
    assert_eq!(Date::from_day_number(first.day_number()), Some(first));
    assert_eq!(Date::from_day_number(first.day_number() - 1), None);
}

/// Easter as Gauss has it, with the supplement of Heiner Lichtenberg (Historia Mathematica 24, 1997): the day
/// of March.
fn easter_by_gauss(year: i32) -> i32 {
    let century = year / 100;
    let moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    let sun = 2 - (3 * century + 3) / 4;
    let cycle = year % 19;
    let seed = (19 * cycle + moon) % 30;
    let limit = 21 + seed - (seed / 29 + (seed / 28 - seed / 29) * (cycle / 11));
    let sunday = 7 - (year + year / 4 + sun) % 7;
    limit + 7 - (limit - sunday) % 7
}

#[test]
fn two_ways_lead_to_the_same_easter() {
    // 1990 to 2050 is what is asked of it; the formulas hold for the whole calendar.
    for year in 1583..=4099 {
        let first_of_march = Date { year, month: 3, day: 1 }.day_number();
        assert_eq!(easter(year), first_of_march - 1 + easter_by_gauss(i32::from(year)), "{year}");
        assert_eq!(Date::from_day_number(easter(year)).map(Date::weekday), Some(Weekday::Sunday), "{year}");
    }
    // The earliest and latest there are, and those of our years.
    for known in ["1818-03-22", "1943-04-25", "2038-04-25", "2008-03-23", "2024-03-31", "2025-04-20", "2026-04-05"] {
        assert_eq!(Date::from_day_number(easter(day(known).year)), Some(day(known)));
    }
}

#[test]
fn the_holidays_of_a_year_are_those_of_the_law() {
    use Holiday::{Ascension, CorpusChristi, EasterMonday, GoodFriday, WhitMonday};
    // Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi; the others have their dates.
    let movable = [
        (2024, ["03-29", "04-01", "05-09", "05-20", "05-30"]),
        (2025, ["04-18", "04-21", "05-29", "06-09", "06-19"]),
        (2026, ["04-03", "04-06", "05-14", "05-25", "06-04"]),
        (2027, ["03-26", "03-29", "05-06", "05-17", "05-27"]),
        (2028, ["04-14", "04-17", "05-25", "06-05", "06-15"]),
    ];
    for (year, movable) in movable {
        let movable = movable.into_iter().zip([GoodFriday, EasterMonday, Ascension, WhitMonday, CorpusChristi]);
        let fixed = [
            ("01-01", Holiday::NewYear),
            ("05-01", Holiday::LabourDay),
            ("10-03", Holiday::GermanUnity),
            ("11-01", Holiday::AllSaints),
            ("12-25", Holiday::Christmas),
            ("12-26", Holiday::SecondChristmas),
        ];
        let mut expected =
            movable.chain(fixed).map(|(text, holiday)| (day(&format!("{year}-{text}")), holiday)).collect::<Vec<_>>();
        expected.sort_by_key(|(date, _)| *date);
        let first = Date { year, month: 1, day: 1 }.day_number();
        let days = (first..).map_while(Date::from_day_number).take_while(|date| date.year == year);
        let found = days.filter_map(|date| is_holiday(date).map(|holiday| (date, holiday))).collect::<Vec<_>>();
        assert_eq!(found, expected, "{year}");
    }
}

#[test]
fn days_of_rest_elsewhere_or_once_are_no_holidays() {
    for text in ["2024-01-06", "2024-03-31", "2024-05-19", "2024-08-15", "2024-10-31", "2024-12-24", "2024-12-31"] {
        assert_eq!(is_holiday(day(text)), None, "{text}");
    }
    assert_eq!(is_holiday(day("2008-05-01")), Some(Holiday::LabourDay));
}

#[test]
fn every_holiday_has_an_id_of_its_own() {
    let ids = Holiday::ALL.map(Holiday::id);
    assert!(ids.iter().enumerate().all(|(i, id)| !id.is_empty() && !ids[..i].contains(id)), "{ids:?}");
}

#[test]
fn it_is_open_from_the_first_minute_to_before_the_last() {
    for (now, expected) in [
        ("2026-11-18 00:00", "today 08:00"),
        ("2026-11-18 07:59:59", "today 08:00"),
        ("2026-11-18 08:00:00", "open 18:00"),
        ("2026-11-18 17:59:59", "open 18:00"),
        ("2026-11-18 18:00:00", "tomorrow 08:00"),
        ("2026-11-18 23:59:59", "tomorrow 08:00"),
    ] {
        check(&office(), now, expected);
    }
}

#[test]
fn a_week_ends_on_friday_evening() {
    check(&office(), "2026-11-20 17:59", "open 18:00");
    check(&office(), "2026-11-20 18:00", "Monday 2026-11-23 08:00");
    check(&office(), "2026-11-21 10:00", "Monday 2026-11-23 08:00");
    check(&office(), "2026-11-22 10:00", "tomorrow 08:00");
    check(&office(), "2026-11-23 07:00", "today 08:00");
}

#[test]
fn holidays_are_closed() {
    // Before Ascension; on it; Maundy Thursday evening, over Easter.
    check(&office(), "2026-05-13 18:00", "Friday 2026-05-15 08:00");
    check(&office(), "2026-05-14 10:00", "tomorrow 08:00");
    check(&office(), "2026-04-02 18:00", "Tuesday 2026-04-07 08:00");
    check(&office(), "2026-04-06 10:00", "tomorrow 08:00");
    // One on a Saturday takes nothing away.
    check(&office(), "2026-10-02 10:00", "open 18:00");
}

#[test]
fn between_the_years_it_stays_closed() {
    check(&office(), "2025-12-23 17:59", "open 18:00");
    check(&office(), "2025-12-23 18:00", "Monday 2026-01-05 08:00");
    for date in 24..=31 {
        check(&office(), &format!("2025-12-{date} 10:00"), "Monday 2026-01-05 08:00");
        check(&office(), &format!("2026-12-{date} 10:00"), "Monday 2027-01-04 08:00");
    }
    check(&office(), "2026-01-01 00:00", "Monday 2026-01-05 08:00");
    check(&office(), "2026-01-02 10:00", "Monday 2026-01-05 08:00");
    check(&office(), "2026-01-04 10:00", "tomorrow 08:00");
    check(&office(), "2026-01-05 08:00", "open 18:00");
}

#[test]
fn without_a_list_christmas_week_is_closed_on_its_holidays_alone() {
    let hours = OpeningHours { closed: Vec::new(), ..office() };
    check(&hours, "2024-12-24 10:00", "open 18:00");
    check(&hours, "2024-12-24 18:00", "Friday 2024-12-27 08:00");
    check(&hours, "2024-12-26 10:00", "tomorrow 08:00");
    check(&hours, "2024-12-31 18:00", "Thursday 2025-01-02 08:00");
    check(&hours, "2025-01-01 10:00", "tomorrow 08:00");
}

#[test]
fn an_opening_too_far_away_is_not_told() {
    let closed = |last: &str| OpeningHours { closed: vec![Closed(day("2026-07-01"), day(last))], ..office() };
    check(&closed("2026-07-30"), "2026-07-01 10:00", "Friday 2026-07-31 08:00");
    check(&closed("2026-07-31"), "2026-07-01 10:00", "unknown");
    check(&OpeningHours { from: 1080, to: 480, ..office() }, "2026-11-18 10:00", "unknown");
    check(&OpeningHours { to: 1441, ..office() }, "2026-11-18 10:00", "unknown");
}

#[test]
fn opening_hours_come_back_from_their_row() {
    let row = r#"["1","5","480","1080","1","2025-12-24","2026-01-02"]"#;
    let hours = packed::parse::<OpeningHours>(row).expect("opening hours");
    assert_eq!(packed::print(&hours), row);
    for wrong in [row.replace("\"5\"", "\"8\""), row.replace("[\"1\"", "[\"0\""), row.replace("12-24", "12-32")] {
        assert_eq!(packed::parse::<OpeningHours>(&wrong), None, "{wrong}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn no_text_breaks_the_reading(text in "\\PC{0,30}", like in "[0-9]{4}-[0-9]{2}-[0-9]{2}[ T,][0-9:]{0,9}") {
        LocalTime::parse(&text);
        let time = LocalTime::parse(&like);
        prop_assert!(time.is_none_or(|time| like.starts_with(&time.date().to_string())));
    }
}
