//! Ways through the portal that are on every page.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Icon, Text};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Menu {
    /// The most important areas, as links in the header.
    pub bar: Vec<String>,
    /// All areas.
    pub groups: Vec<MenuGroup>,
    pub footer: Vec<String>,
    /// Other ways to read the portal: Leichte Sprache, Gebärdensprache.
    pub readings: Vec<String>,
    /// What is looked for most, offered under the search field.
    pub quick_terms: Vec<QuickTerm>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MenuGroup {
    pub title: Text,
    pub icon: Icon,
    pub pages: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuickTerm {
    pub text: Text,
    pub page: String,
}
