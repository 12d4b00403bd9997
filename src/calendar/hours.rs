//! When an office is open, and what that means now.
//! How a reader is told so is for the views; how an editor writes it down is in `text`.

use super::{Date, LocalTime, Weekday, is_holiday};
use crate::packed::{Packed, Row};

/// Weekly hours at one place, in the time on its walls. Public holidays are always closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningHours {
    pub days: Days,
    /// Minute of the day that is the first open one.
    pub from: u16,
    /// Minute of the day that is closed again, at most [`OpeningHours::MIDNIGHT`].
    pub to: u16,
    pub closed: Vec<Closed>,
}

/// From one day of the week to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days(pub Weekday, pub Weekday);

/// From the first closed day to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed(pub Date, pub Date);

/// Whether it is open, and when that changes. Times are minutes of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Open {
        until: u16,
    },
    OpensAt {
        day: OpeningDay,
        at: u16,
    },
    /// It does not open within [`OpeningHours::DAYS_AHEAD`] days.
    Unknown,
}

/// The day on which it opens, as a reader would call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpeningDay {
    Today,
    Tomorrow,
    Other { date: Date, weekday: Weekday },
}

impl Packed for OpeningHours {
    fn pack(&self, row: &mut Vec<String>) {
        let Self { days: Days(first, last), from, to, closed } = self;
        (first.number(), last.number()).pack(row);
        (*from, *to).pack(row);
        closed.iter().map(|Closed(first, last)| (first.to_string(), last.to_string())).collect::<Vec<_>>().pack(row);
    }

    fn unpack(row: &mut Row) -> Option<Self> {
        let day = |number: u8| Weekday::try_from(number).ok();
        let (first, last) = Packed::unpack(row)?;
        let (from, to) = Packed::unpack(row)?;
        let closed = Vec::<(String, String)>::unpack(row)?.into_iter();
        let closed = closed.map(|(first, last)| Some(Closed(Date::parse(&first)?, Date::parse(&last)?)));
        Some(Self { days: Days(day(first)?, day(last)?), from, to, closed: closed.collect::<Option<_>>()? })
    }
}

impl OpeningHours {
    /// The end of the day, as a minute of it.
    pub const MIDNIGHT: u16 = 24 * 60;
    /// How far the next opening is looked for.
    pub const DAYS_AHEAD: i32 = 30;

    /// Whether it is open now, else when it opens next.
    pub fn status(&self, now: LocalTime) -> Status {
        let minute = now.minute_of_day();
        for ahead in 0..=Self::DAYS_AHEAD {
            let Some(date) = Date::from_day_number(now.day_number() + ahead).filter(|date| self.opens_on(*date)) else {
                continue;
            };
            let day = match ahead {
                0 if minute >= self.to => continue,
                0 if minute >= self.from => return Status::Open { until: self.to },
                0 => OpeningDay::Today,
                1 => OpeningDay::Tomorrow,
                _ => OpeningDay::Other { date, weekday: date.weekday() },
            };
            return Status::OpensAt { day, at: self.from };
        }
        Status::Unknown
    }

    fn opens_on(&self, date: Date) -> bool {
        self.from < self.to
            && self.to <= Self::MIDNIGHT
            && (self.days.0..=self.days.1).contains(&date.weekday())
            && !self.closed.iter().any(|closed| (closed.0..=closed.1).contains(&date))
            && is_holiday(date).is_none()
    }
}

#[cfg(test)]
mod tests;
