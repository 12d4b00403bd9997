//! A dated report.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{PartialDate, Rich, Source, Text};
use crate::content::Slug;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewsItem {
    /// Last part of the address, and the name of the file.
    pub slug: Slug,
    pub date: PartialDate,
    /// Last day of what lasts longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDate>,
    pub place: Text,
    /// Identifiers of the facet `thema` in `collections/news.json`.
    pub topics: Vec<Slug>,
    pub title: Text,
    /// One sentence for the card and for search engines; 50 to 160 characters.
    pub summary: Text,
    pub text: Vec<Rich>,
    /// Pages of the portal that say more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<String>,
    pub sources: Vec<Source>,
}
