//! A partner city.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Coordinates, Count, Fact, PartialDate, Rich, SectionText, Source, Text, WebAddress};
use crate::content::Slug;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct City {
    /// Last part of the address, and the name of the file.
    pub slug: Slug,
    /// The last part of its address, where that is another than the name of its file; only in further languages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Slug>,
    pub name: Text,
    pub country: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Text>,
    /// For search engines and shared links; 50 to 160 characters.
    pub description: Text,
    /// One sentence for the card.
    pub summary: Text,
    /// Since when the cities are partners.
    pub since: PartialDate,
    pub population: Count,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population_note: Option<Text>,
    pub coordinates: Coordinates,
    /// Name in the time zone database of IANA: "Europe/London".
    pub time_zone: Text,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    pub sections: Vec<SectionText>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub club: Option<Club>,
    pub sources: Vec<Source>,
    /// When the entry was last compared with its sources.
    pub checked: PartialDate,
}

/// The association that keeps the friendship alive.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Club {
    pub name: Text,
    pub text: Rich,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WebAddress>,
}
