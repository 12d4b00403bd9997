//! Subjects that networks share.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Text;
use crate::content::Slug;

/// A subject that entries share, as in `klima` → "Klima und Energie".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    pub id: Slug,
    pub label: Text,
}
