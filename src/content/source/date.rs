//! Dates as precise as the source is: a year, a month or a day.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `2021`, `2021-03` or `2021-03-31` (ISO 8601, Gregorian calendar).
///
/// Ordered by time; a year stands before its months, a month before its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("pattern" = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"))]
pub struct PartialDate {
    pub year: u16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31; only there when `month` is.
    pub day: Option<u8>,
}

const EXPECTED: &str = "erwartet: ein Datum wie \"2021\", \"2021-03\" oder \"2021-03-31\"";

impl PartialDate {
    /// # Errors
    /// Says in German what a date looks like, or which part of it does not exist.
    pub fn parse(text: &str) -> Result<Self, String> {
        let wrong = || format!("{EXPECTED}, gefunden: „{text}“");
        let mut parts = text.split('-');
        let year = number(parts.next(), 4).ok_or_else(wrong)?;
        let month = parts.next().map(|part| number(Some(part), 2).ok_or_else(wrong)).transpose()?;
        let day = parts.next().map(|part| number(Some(part), 2).ok_or_else(wrong)).transpose()?;
        let month_is_ok = month.is_none_or(|month| (1..=12).contains(&month));
        let day_is_ok = day.is_none_or(|day| month.is_some_and(|month| (1..=days_in(year, month)).contains(&day)));
        if parts.next().is_some() || !month_is_ok || !day_is_ok {
            return Err(wrong());
        }
        let small = |n: u16| u8::try_from(n).ok();
        Ok(Self { year, month: month.and_then(small), day: day.and_then(small) })
    }
}

fn number(part: Option<&str>, digits: usize) -> Option<u16> {
    part.filter(|part| part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()))?.parse().ok()
}

fn days_in(year: u16, month: u16) -> u16 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl std::fmt::Display for PartialDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}", self.year)?;
        self.month.map_or(Ok(()), |month| write!(f, "-{month:02}"))?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

impl TryFrom<String> for PartialDate {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text)
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}
