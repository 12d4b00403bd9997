//! What the directory says, in one language. It travels beside the lists of that language.

use super::comparison::ComparisonWords;
use super::table::TableWords;
use super::timeline::TimelineWords;
use crate::i18n::{Phrase, Plural};
use crate::packed;

packed! {
    /// All words of the directory but those of a collection.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[cfg_attr(feature = "tools", derive(serde::Deserialize, schemars::JsonSchema), serde(deny_unknown_fields))]
    DirectoryWords {
        search_label: String,
        sort_label: String,
        /// The order in which the list comes.
        sort_list: String,
        /// Something by its number or date: the least first, or the most: `{field}`.
        sort_up: Phrase,
        sort_down: Phrase,
        /// Above what narrows the list.
        active_filters: String,
        chip_search: Phrase,
        /// `{facet}`, `{option}`
        chip_facet: Phrase,
        /// `{field}`, `{n}`
        chip_from: Phrase,
        chip_to: Phrase,
        chip_remove: String,
        reset: String,
        /// In a long facet: `{facet}`.
        search_facet: Phrase,
        from: String,
        to: String,
        /// The heights of the bars in words: `{field}`, `{parts}`.
        bars: Phrase,
        /// One bar: `{from}`, `{to}`, `{n}`.
        bars_part: Phrase,
        /// The list of views, and the views by their names.
        views: String,
        cards: String,
        table_view: String,
        timeline_view: String,
        comparison_view: String,
        map_view: String,
        graph_view: String,
        dense: String,
        roomy: String,
        /// What stands on cards as a list of tags.
        tags: String,
        chosen: Plural,
        compare: String,
        unchoose: String,
        more: Phrase,
        /// What the address says that is not understood: `{parts}`.
        ignored: Phrase,
        ignored_part: Phrase,
        without_script: String,
        failed: String,
        unknown: String,
        external: String,
        table: TableWords,
        comparison: ComparisonWords,
        timeline: TimelineWords,
    }
}

impl DirectoryWords {
    /// What a view is called.
    pub fn view(&self, name: &str) -> &str {
        match name {
            "karten" => &self.cards,
            "tabelle" => &self.table_view,
            "zeit" => &self.timeline_view,
            "vergleich" => &self.comparison_view,
            "karte" => &self.map_view,
            "geflecht" => &self.graph_view,
            _ => "",
        }
    }
}
