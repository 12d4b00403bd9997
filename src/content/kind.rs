//! The kinds of network, known to addresses, style and filter alike.

use serde::{Deserialize, Serialize};

/// The four kinds of network that the city tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
