//! The public holidays of North Rhine-Westphalia.
//! Their names are words and stand in the content, each under its [`Holiday::id`].

use super::Date;

/// A public holiday by law (Feiertagsgesetz NW, section 2 (1), as it stands since 31 December 1994).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holiday {
    NewYear,
    GoodFriday,
    EasterMonday,
    LabourDay,
    Ascension,
    WhitMonday,
    CorpusChristi,
    GermanUnity,
    AllSaints,
    Christmas,
    SecondChristmas,
}

impl Holiday {
    /// In the order of the law.
    pub const ALL: [Self; 11] = [
        Self::NewYear,
        Self::GoodFriday,
        Self::EasterMonday,
        Self::LabourDay,
        Self::Ascension,
        Self::WhitMonday,
        Self::CorpusChristi,
        Self::GermanUnity,
        Self::AllSaints,
        Self::Christmas,
        Self::SecondChristmas,
    ];

    /// The key under which the content names it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NewYear => "neujahr",
            Self::GoodFriday => "karfreitag",
            Self::EasterMonday => "ostermontag",
            Self::LabourDay => "erster-mai",
            Self::Ascension => "christi-himmelfahrt",
            Self::WhitMonday => "pfingstmontag",
            Self::CorpusChristi => "fronleichnam",
            Self::GermanUnity => "tag-der-deutschen-einheit",
            Self::AllSaints => "allerheiligen",
            Self::Christmas => "erster-weihnachtstag",
            Self::SecondChristmas => "zweiter-weihnachtstag",
        }
    }
}

/// The holiday that `date` is, if it is one.
///
/// Holds from 2018 on, until the law changes; from 1995 on but for 31 October 2017, which was a holiday that
/// once. Where two fall on one day (Ascension on 1 May 2008), it is the one with a fixed date.
pub fn is_holiday(date: Date) -> Option<Holiday> {
    match (date.month, date.day) {
        (1, 1) => return Some(Holiday::NewYear),
        (5, 1) => return Some(Holiday::LabourDay),
        (10, 3) => return Some(Holiday::GermanUnity),
        (11, 1) => return Some(Holiday::AllSaints),
        (12, 25) => return Some(Holiday::Christmas),
        (12, 26) => return Some(Holiday::SecondChristmas),
        _ => {}
    }
    match date.day_number() - easter(date.year) {
        -2 => Some(Holiday::GoodFriday),
        1 => Some(Holiday::EasterMonday),
        39 => Some(Holiday::Ascension),
        50 => Some(Holiday::WhitMonday),
        60 => Some(Holiday::CorpusChristi),
        _ => None,
    }
}

/// Number of the day that is Easter Sunday.
///
/// The anonymous algorithm of 1876, for every year of the Gregorian calendar: Jean Meeus, "Astronomical
/// Algorithms", 2nd edition 1998, chapter 8. The letters are his.
pub(super) fn easter(year: u16) -> i32 {
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - b / 4 - g + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    Date { year, month: 3, day: 22 }.day_number() + i32::from(h + l) - 7 * i32::from(m)
}
