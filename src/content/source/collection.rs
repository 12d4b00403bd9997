//! Entries that are searched and filtered together.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Rich, Text, WebAddress};
use crate::content::Slug;
use crate::i18n::{Phrase, Plural};

/// A collection: its words, its facets, and its entries where these have no files of their own.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Collection {
    pub form_label: Text,
    pub search_hint: Text,
    /// `{n}`: how many.
    pub results: Plural,
    /// `{n}` of `{all}`.
    pub results_of: Phrase,
    pub empty_title: Text,
    pub empty_advice: Vec<Text>,
    /// How its entries can be looked at; the first is what a reader sees at first.
    #[serde(default = "cards_only")]
    pub views: Vec<ListView>,
    pub facets: Vec<FacetText>,
    #[serde(default)]
    pub entries: Vec<CollectionEntry>,
}

/// A way to look at a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum ListView {
    #[serde(rename = "karten")]
    Cards,
    #[serde(rename = "tabelle")]
    Table,
    #[serde(rename = "zeit")]
    Timeline,
    #[serde(rename = "vergleich")]
    Comparison,
}

impl ListView {
    /// Its name in the address.
    pub fn id(self) -> &'static str {
        match self {
            Self::Cards => "karten",
            Self::Table => "tabelle",
            Self::Timeline => "zeit",
            Self::Comparison => "vergleich",
        }
    }
}

fn cards_only() -> Vec<ListView> {
    vec![ListView::Cards]
}

/// Something that entries are told apart by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FacetText {
    /// Its name in the address.
    pub key: Slug,
    pub label: Text,
    /// "Alle Arten"
    pub all: Text,
    /// Empty where the build works them out, as years.
    pub options: Vec<OptionText>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OptionText {
    pub id: Slug,
    pub label: Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CollectionEntry {
    pub name: Text,
    pub text: Rich,
    /// For each facet by its key, identifiers of options.
    pub facets: BTreeMap<String, Vec<Slug>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<TermText>,
    /// The entry's own page in the portal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// The entry's own site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WebAddress>,
    /// Words that are searched and not shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Text>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TermText {
    pub term: Text,
    pub value: Text,
}
