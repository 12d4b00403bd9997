//! Where a date lies on the strip, in thousandths of its width, by whole numbers only.

use super::date::parts;

/// Left and right of the axis, so that marks and years at its ends are not cut.
const EDGE: u64 = 30;
/// Steps between the years that are written, in years.
const STEPS: [u16; 7] = [1, 5, 10, 50, 100, 500, 1000];
/// Written years that fit side by side on the narrowest strip.
const MOST_TICKS: u16 = 13;
/// Of a year and a month, in parts that need no calendar: twelve months of 31 parts.
const YEAR: u64 = 372;
const MONTH: u64 = 31;

/// From the beginning of one year to the end of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    pub first: u16,
    /// Not before the first.
    pub last: u16,
}

impl Axis {
    /// The place of a date. One that is only known by its year or month lies in the middle of that.
    pub fn place(self, key: u32) -> u16 {
        let (year, month, day) = parts(key).unwrap_or((self.first, None, None));
        let within = match (month, day) {
            (None, _) => YEAR / 2,
            (Some(month), None) => (u64::from(month) - 1) * MONTH + MONTH / 2,
            (Some(month), Some(day)) => (u64::from(month) - 1) * MONTH + u64::from(day) - 1,
        };
        self.at(u64::from(year.clamp(self.first, self.last) - self.first) * YEAR + within)
    }

    /// Where a year begins.
    pub fn beginning(self, year: u16) -> u16 {
        self.at(u64::from(year.saturating_sub(self.first)) * YEAR)
    }

    /// The years that are written: each, each fifth, each tenth, as many as fit.
    pub fn ticks(self) -> impl Iterator<Item = u16> {
        let span = self.last.saturating_sub(self.first);
        let step = STEPS.into_iter().find(|step| span / step < MOST_TICKS).unwrap_or(1000);
        (self.first..=self.last).filter(move |year| year.is_multiple_of(step))
    }

    fn at(self, parts: u64) -> u16 {
        let whole = (u64::from(self.last.saturating_sub(self.first)) + 1) * YEAR;
        u16::try_from(EDGE + parts.min(whole) * (1000 - 2 * EDGE) / whole).unwrap_or(1000)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn decades_are_written_where_they_fit() {
        let ticks = |first, last| Axis { first, last }.ticks().collect::<Vec<_>>();
        assert_eq!(ticks(1950, 2020), [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
        assert_eq!(ticks(2021, 2021), [2021]);
        assert_eq!(ticks(1913, 2026)[0], 1920);
        assert_eq!(ticks(1, 9999), [1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000]);
    }

    #[test]
    fn a_year_lies_in_its_middle() {
        let axis = Axis { first: 2021, last: 2021 };
        assert_eq!(axis.place(20_210_000), 500);
        assert_eq!(axis.place(20_210_101), 30);
    }

    proptest! {
        #[test]
        fn later_dates_lie_further_on(
            a in 1u16..=9999, b in 1u16..=9999, keys in prop::array::uniform2((0u32..9999, 1u32..13, 1u32..29)),
        ) {
            let axis = Axis { first: a.min(b), last: a.max(b) };
            let span = u32::from(axis.last - axis.first) + 1;
            let mut keys = keys.map(|(year, month, day)| (u32::from(axis.first) + year % span) * 10_000 + month * 100 + day);
            keys.sort_unstable();
            let places = keys.map(|key| axis.place(key));
            prop_assert!(places[0] <= places[1]);
            prop_assert!(places.iter().all(|place| (30..=970).contains(place)));
            prop_assert!((1..=14).contains(&axis.ticks().count()) || axis.ticks().count() == 0);
        }
    }
}
