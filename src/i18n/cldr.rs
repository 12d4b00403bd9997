//! Reads the rules of a language out of Unicode's CLDR, at build time.
//!
//! Everything is made from samples that ICU4X writes, so that no rule is ours.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use icu_calendar::Date;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use super::{Formats, Language, Plural};

/// A year that is no other number in a date.
const YEAR: &str = "2222";
/// A day that is no other number in a date.
const DAY: &str = "11";

impl Language {
    /// How the language writes numbers and dates.
    ///
    /// # Errors
    /// Says in German what is wrong when `lang` is no language that the CLDR knows.
    pub fn formats(&self) -> Result<Formats, String> {
        if let Some(known) = known().get(&self.lang) {
            return Ok(Formats { euros: self.euros.clone(), ..known.clone() });
        }
        // Numbers in Latin digits: so they stand on signs, forms and telephones here.
        let locale = format!("{}-u-ca-gregory-nu-latn", self.lang).parse::<Locale>();
        let wrong = || format!("erwartet: eine Sprache wie „de“ oder „en-GB“, gefunden: „{}“", self.lang);
        let locale = locale.map_err(|_| wrong())?;
        let formats = read(&locale, self).ok_or_else(wrong)?;
        known().insert(self.lang.clone(), formats.clone());
        Ok(formats)
    }

    /// The plural categories that whole numbers have in it, by their CLDR names.
    ///
    /// # Errors
    /// As [`Language::formats`].
    pub fn plural_categories(&self) -> Result<Vec<&'static str>, String> {
        let digits = self.formats()?.plurals;
        let mut known = digits.bytes().map(|digit| Plural::CATEGORIES[usize::from(digit - b'0')]).collect::<Vec<_>>();
        known.sort_unstable();
        known.dedup();
        Ok(known)
    }
}

/// What was read already: languages are asked for many times, and the CLDR does not change.
fn known() -> MutexGuard<'static, HashMap<String, Formats>> {
    static KNOWN: LazyLock<Mutex<HashMap<String, Formats>>> = LazyLock::new(Mutex::default);
    KNOWN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn read(locale: &Locale, language: &Language) -> Option<Formats> {
    let numbers = DecimalFormatter::try_new(locale.clone().into(), Default::default()).ok()?;
    // "1.234.567", with whatever stands between the digits.
    let sample = numbers.format(&Decimal::from(1_234_567)).to_string();
    let group = between(&sample, "1", "234")?;
    let mut half = Decimal::from(15);
    half.multiply_pow10(-1);
    let decimal = between(&numbers.format(&half).to_string(), "1", "5")?;
    let day = DateTimeFormatter::try_new(locale.clone().into(), YMD::long()).ok()?;
    let month = DateTimeFormatter::try_new(locale.clone().into(), YM::long()).ok()?;
    let dates = |month: u8| Date::try_new_gregorian(2222, month, 11).ok();
    let templated = |text: String| text.replace(YEAR, "{y}").replace(DAY, "{d}");
    let days = (1..=12).map(|i| Some(templated(day.format(&dates(i)?).to_string())));
    let months = (1..=12).map(|i| Some(templated(month.format(&dates(i)?).to_string())));
    let rules = PluralRules::try_new_cardinal(locale.clone().into()).ok()?;
    Some(Formats {
        group,
        decimal,
        euros: language.euros.clone(),
        days: days.collect::<Option<_>>()?,
        months: months.collect::<Option<_>>()?,
        plurals: (0..200_u32).map(|n| char::from(b'0' + category(rules.category_for(n)))).collect(),
    })
}

/// What stands between two pieces of a text.
fn between(text: &str, before: &str, after: &str) -> Option<String> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(found, _)| found.to_owned())
}

/// Position in [`Plural::CATEGORIES`].
fn category(category: PluralCategory) -> u8 {
    match category {
        PluralCategory::Zero => 0,
        PluralCategory::One => 1,
        PluralCategory::Two => 2,
        PluralCategory::Few => 3,
        PluralCategory::Many => 4,
        PluralCategory::Other => Plural::OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formats(lang: &str, euros: &str) -> Formats {
        let json = serde_json::json!({ "name": lang, "lang": lang, "dir": "ltr", "order": 1, "euros": euros });
        serde_json::from_value::<Language>(json).expect("a language").formats().expect("the CLDR knows it")
    }

    fn plural(json: serde_json::Value) -> Plural {
        serde_json::from_value(json).expect("a plural")
    }

    #[test]
    fn thousands_are_set_apart_as_the_language_does() {
        for (lang, text) in
            [("de", "1.234.567"), ("en-GB", "1,234,567"), ("uk", "1\u{a0}234\u{a0}567"), ("ar", "1,234,567")]
        {
            assert_eq!(formats(lang, "{n} €").number(1_234_567), text, "{lang}");
        }
        assert_eq!(formats("de", "{n} €").number(999), "999");
        assert_eq!(formats("de", "{n} €").decimal(1750.5), "1.750,5");
    }

    #[test]
    fn amounts_have_two_digits_for_cents() {
        assert_eq!(formats("de", "{n}\u{a0}€").euros(3750), "37,50\u{a0}€");
        assert_eq!(formats("en-GB", "€{n}").euros(123_405), "€1,234.05");
    }

    #[test]
    fn a_date_is_written_as_precisely_as_it_is_known() {
        let (german, english, ukrainian) = (formats("de", "{n}"), formats("en-GB", "{n}"), formats("uk", "{n}"));
        assert_eq!(german.date(2021, None, None), "2021");
        assert_eq!(german.date(2021, Some(3), None), "März 2021");
        assert_eq!(german.date(2013, Some(1), Some(22)), "22. Januar 2013");
        assert_eq!(english.date(2021, Some(3), Some(31)), "31 March 2021");
        assert_eq!(ukrainian.date(2021, Some(3), Some(31)), "31 березня 2021\u{202f}р.");
        assert_eq!(formats("ar", "{n}").date(2021, Some(3), Some(31)), "31 مارس 2021");
    }

    #[test]
    fn plural_forms_follow_the_rules_of_the_language() {
        let ukrainian =
            plural(serde_json::json!({ "one": "{n} a", "few": "{n} b", "many": "{n} c", "other": "{n} d" }));
        let formats_uk = formats("uk", "{n}");
        for (n, form) in
            [(1, "1 a"), (3, "3 b"), (5, "5 c"), (11, "11 c"), (21, "21 a"), (122, "122 b"), (1011, "1\u{a0}011 c")]
        {
            assert_eq!(formats_uk.plural(&ukrainian, n), form);
        }
        let arabic = plural(serde_json::json!({
            "zero": "z", "one": "o", "two": "t", "few": "f", "many": "m", "other": "x",
        }));
        let formats_ar = formats("ar", "{n}");
        for (n, form) in
            [(0, "z"), (1, "o"), (2, "t"), (3, "f"), (11, "m"), (100, "x"), (103, "f"), (200, "x"), (211, "m")]
        {
            assert_eq!(formats_ar.plural(&arabic, n), form, "{n}");
        }
    }
}
