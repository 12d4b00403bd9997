//! The days of the week.
//! Their names are words and stand in the content.

/// A day of the week, Monday first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    Monday = 1,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// In the order of the week.
    pub const ALL: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];

    /// 1 for Monday to 7 for Sunday (ISO 8601).
    pub const fn number(self) -> u8 {
        self as u8
    }
}

impl TryFrom<u8> for Weekday {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Self::ALL.into_iter().find(|day| day.number() == number).ok_or("a weekday is 1 to 7")
    }
}
