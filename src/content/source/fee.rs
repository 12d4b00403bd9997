//! What a service costs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{PartialDate, Source, Text};
use crate::content::Slug;

/// What an amount is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FeeKind {
    /// The document itself.
    Base,
    /// On top, for getting it sooner.
    Express,
    /// On top, for having it sent home.
    Mailing,
    Other,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    pub id: Slug,
    pub service: Slug,
    /// What the fee finder offers: "Reisepass", "Vorläufiger Reisepass".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Text>,
    pub name: Text,
    pub cents: u32,
    pub kind: FeeKind,
    /// Youngest age in years, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_from: Option<u8>,
    /// First age in years that is too old, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_under: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validity_years: Option<u8>,
    /// Since when the fee holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    pub source: Source,
}
