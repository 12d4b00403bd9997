//! Dates as the list holds them: `20210331`, with 0 for a day or month that is not known.

use crate::i18n::Formats;
use crate::json::decimal;

/// Year, month and day of a key, as precise as it is and as far as it makes sense; `None` without a year.
pub fn parts(key: u32) -> Option<(u16, Option<u8>, Option<u8>)> {
    let year = u16::try_from(key / 10_000).ok().filter(|year| (1..=9999).contains(year))?;
    let month = u8::try_from(key / 100 % 100).ok().filter(|month| (1..=12).contains(month));
    let days = month.map_or(0, |month| days(year, month));
    let day = u8::try_from(key % 100).ok().filter(|day| (1..=days).contains(day));
    Some((year, month, day))
}

/// For `<time datetime>`: "1986", "2021-03" or "2021-03-31" (ISO 8601, reduced precision); empty without a year.
pub fn iso_date(key: u32) -> String {
    let Some((year, month, day)) = parts(key) else { return String::new() };
    let mut text = padded(usize::from(year), 4);
    for part in [month, day].into_iter().flatten() {
        text.push('-');
        text.push_str(&padded(usize::from(part), 2));
    }
    text
}

/// As it is read: "1986", "März 2021" or "31. März 2021"; empty without a year.
pub fn shown_date(key: u32, formats: &Formats) -> String {
    parts(key).map(|(year, month, day)| formats.date(year, month, day)).unwrap_or_default()
}

fn padded(number: usize, width: usize) -> String {
    let digits = decimal(number);
    let mut text = "0".repeat(width.saturating_sub(digits.len()));
    text.push_str(&digits);
    text
}

/// Days of a month in the calendar of Gregory.
const fn days(year: u16, month: u8) -> u8 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_date_is_as_precise_as_its_key() {
        for (key, text) in [
            (19_860_000, "1986"),
            (20_210_300, "2021-03"),
            (20_210_331, "2021-03-31"),
            (10_000, "0001"),
            (99_991_231, "9999-12-31"),
            (20_240_229, "2024-02-29"),
            (20_230_229, "2023-02"),
            (20_211_301, "2021"),
            (20_210_015, "2021"),
            (0, ""),
            (101, ""),
            (u32::MAX, ""),
        ] {
            assert_eq!(iso_date(key), text, "{key}");
        }
    }

    proptest! {
        #[test]
        fn dates_in_order_of_their_keys_are_in_order_of_their_texts(a in 10_000u32..99_999_999, b in 10_000u32..99_999_999) {
            let (early, late) = (a.min(b), a.max(b));
            let sensible = |key: u32| parts(key).is_some_and(|(_, month, day)| month.is_some() && day.is_some());
            if sensible(early) && sensible(late) {
                prop_assert!(iso_date(early) <= iso_date(late));
            }
        }

        #[test]
        fn any_number_is_read_without_harm(key: u32) {
            prop_assert!([0, 4, 7, 10].contains(&iso_date(key).len()));
        }
    }
}
