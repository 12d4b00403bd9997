//! What a comparison says, and where it leads.

use crate::i18n::{Phrase, Plural};
use crate::packed;

packed! {
    /// What the comparison says.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[cfg_attr(feature = "tools", derive(serde::Deserialize, schemars::JsonSchema), serde(deny_unknown_fields))]
    ComparisonWords {
        /// How to choose, up to `{max}`.
        how: Phrase,
        /// Where there is nothing to choose from.
        too_small: String,
        /// Above the boxes, and on the button.
        choices: String,
        compare: String,
        /// More than `{max}` are chosen: `{n}`.
        too_many: Phrase,
        /// How many rows are `{different}`, `{same}` and `{unclear}`.
        summary: Phrase,
        only_different: String,
        none_different: String,
        same: String,
        different: String,
        unclear: String,
        /// A value that all entries have.
        common: String,
        /// Head of the first column.
        facts: String,
        /// The link, and what it says to those who do not see where it stands: `{name}`.
        remove: String,
        remove_name: Phrase,
        /// Heads of the rows of places.
        seat: String,
        member: String,
        partner: String,
        city: String,
        /// Places for which there is no room.
        more_places: Plural,
        unknown: String,
        external: String,
    }
}

/// Where links and the form of a comparison lead.
pub struct Addresses<'a> {
    /// Path that the form asks for.
    pub action: &'a str,
    /// What else the form sends: the view, and the filters.
    pub kept: &'a [(String, String)],
    /// The address at which these entries are compared.
    pub href: &'a dyn Fn(&[usize]) -> String,
}

/// Entries that fit side by side.
pub const MOST: usize = 4;
