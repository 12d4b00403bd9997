//! What a timeline says.

use crate::i18n::{Phrase, Plural};
use crate::packed;

packed! {
    /// What the timeline says.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[cfg_attr(feature = "tools", derive(serde::Deserialize, schemars::JsonSchema), serde(deny_unknown_fields))]
    TimelineWords {
        /// What the strip is, with its `{period}`.
        strip: Phrase,
        /// Leads over the marks to the list.
        skip: String,
        /// An event in one line: `{date}`, `{name}`, `{text}`.
        mark: Phrase,
        /// `{from}` one year `{to}` another.
        period: Phrase,
        /// Ten years by their first: `{year}`.
        decade: Phrase,
        founded: String,
        joined: String,
        event: String,
        /// Further events, counted.
        more: Plural,
        /// Before the entries with more events than there is room for.
        more_lead: String,
        /// Before the entries without a dated event.
        undated_lead: String,
        /// Where there is no event at all.
        empty: String,
        external: String,
        unknown: String,
    }
}
