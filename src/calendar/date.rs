//! Days of the Gregorian calendar, and counting with them.
//! Dates that are known less precisely, as sources give them, are `content::PartialDate`.

use super::Weekday;

/// A day, `2026-11-22` (ISO 8601). Ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "tools", derive(serde::Serialize), serde(into = "String"))]
pub struct Date {
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// Days from 1 March of the year 0 to 1 January 1970.
const TO_1970: i32 = 719_468;
/// Days in 400 years; then the calendar begins anew.
const ERA: i32 = 146_097;

impl Date {
    /// `None` where the calendar has no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let date = Self { year, month, day };
        // A day that does not exist, such as 30 February, would come back as the one it stands for.
        (Self::from_day_number(date.day_number()) == Some(date)).then_some(date)
    }

    /// Reads `2026-11-22`; `None` where it is written otherwise or does not exist.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let small = |text| u8::try_from(number(text, 2)?).ok();
        Self::new(number(year, 4)?, small(month)?, small(day)?)
    }

    /// Days since 1 January 1970.
    ///
    /// This and its reverse are `days_from_civil` and `civil_from_days` of Howard Hinnant's "chrono-Compatible
    /// Low-Level Date Algorithms" (<https://howardhinnant.github.io/date_algorithms.html>): a year is counted
    /// from March on, so that the leap day is its last.
    pub fn day_number(self) -> i32 {
        let month = i32::from(self.month);
        let year = i32::from(self.year) - i32::from(month <= 2);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i32::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        year.div_euclid(400) * ERA + day_of_era - TO_1970
    }

    /// The reverse of [`Date::day_number`]; `None` where the year would be below 0 or beyond `u16`.
    pub fn from_day_number(number: i32) -> Option<Self> {
        let number = number.checked_add(TO_1970)?;
        let day_of_era = number.rem_euclid(ERA);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = number.div_euclid(ERA) * 400 + year_of_era + i32::from(month <= 2);
        Some(Self { year: u16::try_from(year).ok()?, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? })
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        // 1 January 1970 was a Thursday.
        match (self.day_number() + 3).rem_euclid(7) {
            0 => Weekday::Monday,
            1 => Weekday::Tuesday,
            2 => Weekday::Wednesday,
            3 => Weekday::Thursday,
            4 => Weekday::Friday,
            5 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }
}

/// The number that `text` is, if it has just so many digits (at most four) and nothing else.
pub(super) fn number(text: &str, digits: usize) -> Option<u16> {
    let digit = |byte: u8| byte.is_ascii_digit().then(|| u16::from(byte - b'0'));
    (text.len() == digits).then(|| text.bytes().try_fold(0, |n, byte| Some(n * 10 + digit(byte)?)))?
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl TryFrom<String> for Date {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("a day is written 2026-11-22")
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}
