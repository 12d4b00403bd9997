//! What the interface says. Every key must be there in every language: a missing one is a build error.
//!
//! Editors write objects with keys; the browser gets the bare texts in their order (see [`crate::packed`]).

#[cfg(feature = "tools")]
use std::collections::BTreeMap;

use crate::packed;
use crate::packed::{Packed, Row};

/// A sentence with gaps, as in "Suche: {text}".
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "tools", derive(serde::Deserialize, schemars::JsonSchema), serde(transparent))]
pub struct Phrase(String);

impl Phrase {
    /// Fills each `{name}`; a gap without a value stays visible, so that a reviewer sees it.
    pub fn fill(&self, values: &[(&str, &str)]) -> String {
        values.iter().fold(self.0.clone(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }
}

/// A phrase for each plural category of the language, by its CLDR name; `{n}` is the number.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(
    feature = "tools",
    derive(serde::Deserialize, schemars::JsonSchema),
    serde(try_from = "BTreeMap<String, Phrase>")
)]
pub struct Plural(Vec<(u8, Phrase)>);

impl Plural {
    /// Names of the CLDR, in the order of the numbers by which they travel.
    pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

    /// Position of the category that every language has.
    pub const OTHER: u8 = 5;

    /// The phrase for a category; that for all others where it has none of its own.
    pub(super) fn form(&self, category: u8) -> &Phrase {
        let of = |category| self.0.iter().find(|(own, _)| *own == category).map(|(_, phrase)| phrase);
        of(category).or_else(|| of(Self::OTHER)).unwrap_or(&self.0[0].1)
    }

    /// Names of the categories that it has phrases for.
    #[cfg(feature = "tools")]
    pub fn categories(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().filter_map(|(category, _)| Self::CATEGORIES.get(usize::from(*category)).copied())
    }
}

#[cfg(feature = "tools")]
impl TryFrom<BTreeMap<String, Phrase>> for Plural {
    type Error = String;

    fn try_from(forms: BTreeMap<String, Phrase>) -> Result<Self, String> {
        let category = |name: &str| Self::CATEGORIES.iter().position(|known| *known == name);
        let number = |(name, phrase): (String, Phrase)| {
            let i = category(&name).and_then(|i| u8::try_from(i).ok()).ok_or_else(|| {
                format!("erwartet: eine der Formen {}, gefunden: „{name}“", Self::CATEGORIES.join(", "))
            })?;
            Ok::<_, String>((i, phrase))
        };
        let mut forms = forms.into_iter().map(number).collect::<Result<Vec<_>, _>>()?;
        forms.sort_by_key(|(category, _)| *category);
        if forms.last().is_none_or(|(category, _)| *category != Self::OTHER) {
            return Err("erwartet: die Form „other“, gefunden: sie fehlt".to_owned());
        }
        Ok(Self(forms))
    }
}

impl std::fmt::Display for Phrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Packed for Phrase {
    fn pack(&self, row: &mut Vec<String>) {
        self.0.pack(row);
    }

    fn unpack(row: &mut Row) -> Option<Self> {
        row.next().map(Self)
    }
}

impl Packed for Plural {
    fn pack(&self, row: &mut Vec<String>) {
        self.0.pack(row);
    }

    fn unpack(row: &mut Row) -> Option<Self> {
        Vec::unpack(row).filter(|forms| !forms.is_empty()).map(Self)
    }
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident { $($fields:tt)+ })+) => {
        packed! {$(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq)]
            #[cfg_attr(feature = "tools", derive(serde::Deserialize, schemars::JsonSchema), serde(deny_unknown_fields))]
            $name { $($fields)+ }
        )+}
    };
}

texts! {
    /// All interface texts of one language.
    Texts {
        frame: FrameTexts, fees: FeesTexts, hours: HoursTexts, clock: ClockTexts,
        table: TableTexts, pinboard: PinboardTexts, problem: ProblemTexts, search: SearchTexts, nearest: NearestTexts,
    }

    /// What is on every page.
    FrameTexts {
        loading: String, external: String,
    }

    /// The fee finder.
    FeesTexts {
        document: String, age: String, age_hint: String, express: String, mailing: String, result: String,
        none: String, age_wrong: String, total: Phrase,
    }

    /// Whether somebody can be reached now.
    HoursTexts {
        open: Phrase, opens_today: Phrase, opens_tomorrow: Phrase, opens_on: Phrase, holiday: Phrase,
        weekdays: Vec<String>,
    }

    /// Local time in two places.
    ClockTexts {
        label: String, line: Phrase,
    }

    /// A table that can be sorted.
    TableTexts {
        sort: String,
    }

    /// The reader's own board.
    PinboardTexts {
        pin: String, unpin: String, pinned: String, ask_title: String, ask_text: String, ask_yes: String,
        ask_no: String, denied: String, empty_title: String, empty_text: String, count: Plural, since: Phrase,
        unchanged: String, changed: Phrase, gone: String, unknown: String, checking: String, seen: String,
        export: String, import: String, wipe: String, wiped: String, import_wrong: String, imported: String,
        without_script: String,
    }

    /// Something did not load.
    ProblemTexts {
        title: String, text: String, retry: String, back_to_start: String,
    }

    /// The search over all pages.
    SearchTexts {
        label: String, more: Phrase, results_for: Plural, shown_instead: Phrase, searching: String, failed: String, ask: String,
        empty_title: String, kind: String, all_types: String, answer: String,
        answer_source: Phrase, without_script: String,
    }

    /// Pages with an address like the one that was asked for.
    NearestTexts {
        title: String,
    }
}
