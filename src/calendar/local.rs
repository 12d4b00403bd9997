//! A time as the clock and the calendar on a wall show it.
//! Which place the wall is at, and whether that place has summer time, is for whoever read the clock to know.

use super::date::number;
use super::{Date, Weekday};

/// Day, hour and minute at a place. Ordered by time, but for the hour that comes twice in autumn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalTime {
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

/// What engines write between day and time; the spaces of Unicode came with CLDR 42.
const BETWEEN: [char; 5] = [' ', 'T', ',', '\u{A0}', '\u{202F}'];

impl LocalTime {
    /// Reads `2026-11-22 23:59:01`, as JavaScript writes a time in Swedish
    /// (`new Date().toLocaleString("sv-SE", { timeZone: "Europe/Berlin" })`), and `2026-11-22T23:59`.
    ///
    /// `None` for anything else, a time with a zone (`…Z`) included: that would not be the time on the wall.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_once(BETWEEN)?;
        let Date { year, month, day } = Date::parse(date)?;
        let (hour, rest) = time.trim_start_matches(BETWEEN).split_once(':')?;
        let (minute, second) = rest.split_once(':').unwrap_or((rest, "00"));
        let below = |text, end: u8| u8::try_from(number(text, 2)?).ok().filter(|n| *n < end);
        below(second, 60)?;
        Some(Self { year, month, day, hour: below(hour, 24)?, minute: below(minute, 60)? })
    }

    /// The day it is.
    pub const fn date(self) -> Date {
        Date { year: self.year, month: self.month, day: self.day }
    }

    /// Minutes that the clock is past midnight.
    pub fn minute_of_day(self) -> u16 {
        u16::from(self.hour) * 60 + u16::from(self.minute)
    }

    /// Days since 1 January 1970; see [`Date::day_number`].
    pub fn day_number(self) -> i32 {
        self.date().day_number()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        self.date().weekday()
    }
}
