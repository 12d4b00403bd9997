//! What the interface says. Every key must be there in every language: a missing one is a build error.
//!
//! Editors write objects with keys; the browser gets the bare texts in their order (see [`crate::packed`]).

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

/// A phrase for one and for any other number; `{n}` is the number.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "tools", derive(serde::Deserialize, schemars::JsonSchema), serde(deny_unknown_fields))]
pub struct Plural {
    pub one: Phrase,
    pub other: Phrase,
}

impl Plural {
    /// The phrase for `n` things, `{n}` filled with `written`.
    pub fn fill(&self, n: usize, written: &str) -> String {
        if n == 1 { &self.one } else { &self.other }.fill(&[("n", written)])
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
        self.one.pack(row);
        self.other.pack(row);
    }

    fn unpack(row: &mut Row) -> Option<Self> {
        Some(Self { one: Packed::unpack(row)?, other: Packed::unpack(row)? })
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
        frame: FrameTexts, directory: DirectoryTexts, fees: FeesTexts, hours: HoursTexts, clock: ClockTexts,
        table: TableTexts, pinboard: PinboardTexts, problem: ProblemTexts,
    }

    /// What is on every page.
    FrameTexts {
        loading: String, external: String,
    }

    /// Search, filter, order and result of a listing.
    DirectoryTexts {
        search_label: String, sort_label: String, active_filters: String, chip_search: Phrase, chip_facet: Phrase,
        chip_remove: String, reset: String, topics: String, more: Phrase, shown: Phrase, without_script: String,
        ask: String,
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
}
