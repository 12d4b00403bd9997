//! Days and times as the clock on a wall shows them, public holidays, and whether an office is open now.
//! Asks for no time itself and knows no time zones, words or views: give it a [`LocalTime`], get a [`Status`].

mod date;
mod holiday;
mod hours;
mod local;
#[cfg(test)]
mod tests;
#[cfg(feature = "tools")]
mod text;
mod weekday;

pub use date::Date;
pub use holiday::{Holiday, is_holiday};
pub use hours::{Closed, Days, OpeningDay, OpeningHours, Status};
pub use local::LocalTime;
#[cfg(feature = "tools")]
pub use text::{ClosedText, OpeningHoursText};
pub use weekday::Weekday;
