//! Numbers, amounts, dates and plural forms as a reader of the language writes them.
//!
//! The rules are data: the build reads them out of the CLDR ([`super::cldr`]), so that the program
//! needs neither tables nor a library, and says the same as the prerendered page.

use super::texts::{Phrase, Plural};
use crate::packed;

packed! {
    /// How a language writes what is counted, paid and dated.
    #[derive(Clone, Debug, PartialEq, Eq)]
    Formats {
        /// Between thousands.
        group: String,
        /// Before what is less than one.
        decimal: String,
        /// "{n} €"
        euros: Phrase,
        /// A template for each month: "{d}. Januar {y}".
        days: Vec<String>,
        /// The same without a day: "Januar {y}".
        months: Vec<String>,
        /// Plural category of each number from 0 to 199, as a digit; from there on they repeat by hundreds.
        plurals: String,
    }
}

impl Formats {
    /// `1750` → "1.750" in German.
    pub fn number(&self, n: u32) -> String {
        let digits = n.to_string();
        let mut out = String::with_capacity(digits.len() + digits.len() / 3);
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && (digits.len() - i).is_multiple_of(3) {
                out.push_str(&self.group);
            }
            out.push(digit);
        }
        out
    }

    /// `158.7` → "158,7" in German; whole numbers as [`Formats::number`] writes them.
    #[cfg(feature = "tools")]
    pub fn decimal(&self, n: f64) -> String {
        let text = n.to_string();
        let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
        let whole = whole.parse().map_or_else(|_| whole.to_owned(), |whole| self.number(whole));
        if part.is_empty() { whole } else { format!("{whole}{}{part}", self.decimal) }
    }

    /// `3750` cents → "37,50 €" in German.
    pub fn euros(&self, cents: u32) -> String {
        let n = format!("{}{}{:02}", self.number(cents / 100), self.decimal, cents % 100);
        self.euros.fill(&[("n", &n)])
    }

    /// "2021", "März 2021" or "31. März 2021", as precise as what is given.
    pub fn date(&self, year: u16, month: Option<u8>, day: Option<u8>) -> String {
        let templates = if day.is_some() { &self.days } else { &self.months };
        let template = month.and_then(|month| templates.get(usize::from(month.max(1)) - 1));
        let day = day.map(|day| day.to_string()).unwrap_or_default();
        let year = year.to_string();
        template.map_or(year.clone(), |template| template.replace("{d}", &day).replace("{y}", &year))
    }

    /// The phrase for `n` things, its `{n}` filled.
    pub fn plural(&self, plural: &Plural, n: usize) -> String {
        self.plural_as(plural, n, &self.number(u32::try_from(n).unwrap_or(u32::MAX)))
    }

    /// The same with `n` written in another way: "rund 38".
    pub fn plural_as(&self, plural: &Plural, n: usize, written: &str) -> String {
        // Rules for whole numbers look at small ones, and at the last two digits of others.
        let i = if n < 200 { n } else { 100 + n % 100 };
        let category = self.plurals.as_bytes().get(i).map_or(Plural::OTHER, |digit| digit.wrapping_sub(b'0'));
        plural.form(category).fill(&[("n", written)])
    }

    /// Reads a whole date that [`Formats::date`] wrote: year, month, day.
    #[cfg(feature = "tools")]
    pub fn read_date(&self, text: &str) -> Option<(u16, u8, u8)> {
        (1..).zip(&self.days).find_map(|(month, template)| {
            let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect::<Vec<_>>();
            let (first, second) = (*numbers.first()?, *numbers.get(1)?);
            let is_day_first = template.find("{d}") < template.find("{y}");
            let (day, year) = if is_day_first { (first, second) } else { (second, first) };
            let (day, year) = (day.parse().ok()?, year.parse().ok()?);
            (self.date(year, Some(month), Some(day)) == text).then_some((year, month, day))
        })
    }

    /// Reads the number at the beginning of a text, or that of an amount.
    #[cfg(feature = "tools")]
    pub fn read_number(&self, text: &str) -> Option<f64> {
        let sign = self.euros.fill(&[("n", "")]);
        let text = text.trim_start_matches(sign.trim());
        let end = text.find(|c: char| !c.is_ascii_digit() && !self.group.contains(c) && !self.decimal.contains(c));
        let number = text[..end.unwrap_or(text.len())].replace(&self.group, "").replace(&self.decimal, ".");
        number.parse().ok()
    }
}
