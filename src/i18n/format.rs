//! Numbers and dates as a reader of the language writes them.

use super::Locale;

const MONTHS_DE: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// `1750` → "1.750". From four digits on, thousands are set apart (Duden, rule D 82).
pub fn number(locale: Locale, n: u32) -> String {
    let Locale::German = locale;
    let digits = n.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push('.');
        }
        out.push(digit);
    }
    out
}

/// `158.7` → "158,7"; whole numbers as [`number`] writes them.
pub fn decimal(locale: Locale, n: f64) -> String {
    let Locale::German = locale;
    let text = n.to_string();
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), |whole| number(locale, whole));
    if part.is_empty() { whole } else { format!("{whole},{part}") }
}

/// `3750` cents → "37,50 €".
pub fn euros(locale: Locale, cents: u32) -> String {
    format!("{},{:02}\u{a0}€", number(locale, cents / 100), cents % 100)
}

/// "2021", "März 2021" or "31. März 2021", as precise as what is given.
pub fn date(locale: Locale, year: u16, month: Option<u8>, day: Option<u8>) -> String {
    let Locale::German = locale;
    let name = month.and_then(|month| MONTHS_DE.get(usize::from(month) - 1));
    match (name, day) {
        (Some(name), Some(day)) => format!("{day}. {name} {year}"),
        (Some(name), None) => format!("{name} {year}"),
        (None, _) => year.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart_by_points() {
        for (n, text) in [(0, "0"), (999, "999"), (1750, "1.750"), (130_000, "130.000"), (1_234_567, "1.234.567")] {
            assert_eq!(number(Locale::German, n), text);
        }
    }

    #[test]
    fn a_date_is_written_as_precisely_as_it_is_known() {
        assert_eq!(date(Locale::German, 2021, None, None), "2021");
        assert_eq!(date(Locale::German, 2021, Some(3), None), "März 2021");
        assert_eq!(date(Locale::German, 2013, Some(1), Some(22)), "22. Januar 2013");
    }
}
