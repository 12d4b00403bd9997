//! The kinds of network, known to addresses, style and filter alike.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Text;
use crate::content::Slug;

/// The four kinds of network that the city tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Kind {
    #[serde(rename = "strategisch")]
    Strategic,
    #[serde(rename = "thematisch")]
    Thematic,
    #[serde(rename = "symbolisch")]
    Symbolic,
    #[serde(rename = "hochschulverbund")]
    University,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Strategic, Self::Thematic, Self::Symbolic, Self::University];

    /// The word for this kind in addresses and style sheets.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Strategic => "strategisch",
            Self::Thematic => "thematisch",
            Self::Symbolic => "symbolisch",
            Self::University => "hochschulverbund",
        }
    }
}

/// What one kind of network is, and an example of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KindText {
    pub id: Kind,
    /// Name of the kind as a heading: "Strategische Netzwerke".
    pub name: Text,
    /// Short word for badges and filters: "Strategisch".
    pub label: Text,
    pub description: Text,
    /// A network of this kind.
    pub example: Slug,
}
