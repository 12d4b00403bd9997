//! Something that the city does for a citizen who asks for it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Icon, OutsideLink, PartialDate, Rich, SectionText, Source, Step, Text, WebAddress};
use crate::content::Slug;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Last part of the address, and the name of the file.
    pub slug: Slug,
    /// The last part of its address, where that is another than the name of its file; only in further languages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Slug>,
    pub title: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_title: Option<Text>,
    /// For search engines and shared links; 50 to 160 characters.
    pub description: Text,
    pub lead: Text,
    pub icon: Icon,
    /// Other words that readers look for: "Perso".
    pub keywords: Vec<Text>,
    /// Who may or must ask for it.
    pub who: Vec<Rich>,
    /// What to bring along.
    pub bring: Vec<Rich>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    /// Beside the fees, or instead of them where none is documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee_note: Option<Rich>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<Rich>,
    #[serde(rename = "where")]
    pub place: Vec<Rich>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub online: Option<OutsideLink>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub good_to_know: Vec<Rich>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<SectionText>,
    pub legal: Vec<LegalSource>,
    /// Life events in which it is needed.
    pub life_events: Vec<String>,
    pub sources: Vec<Source>,
    pub checked: PartialDate,
}

/// A law, and where it can be read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LegalSource {
    pub text: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WebAddress>,
}
