//! One international network, with everything its page says.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Coordinates, Kind, PartialDate, Place, Text, WebAddress};
use crate::content::Slug;

/// How far a network reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Scope {
    #[serde(rename = "weltweit")]
    World,
    #[serde(rename = "europa")]
    Europe,
}

/// How a count is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Qualifier {
    #[default]
    #[serde(rename = "genau")]
    Exact,
    #[serde(rename = "rund")]
    About,
    #[serde(rename = "mehr-als")]
    MoreThan,
}

/// A number of something, with the date from which it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Count {
    pub count: std::num::NonZeroU32,
    #[serde(default, skip_serializing_if = "is_exact")]
    pub qualifier: Qualifier,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
}

/// The members of a network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Members {
    pub count: std::num::NonZeroU32,
    #[serde(default, skip_serializing_if = "is_exact")]
    pub qualifier: Qualifier,
    /// What is counted, in the plural: "Städte", "Universitäten".
    pub unit: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

fn is_exact(qualifier: &Qualifier) -> bool {
    *qualifier == Qualifier::Exact
}

/// What is known of the city's own membership.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum MembershipStatus {
    #[serde(rename = "mitglied")]
    Member,
    /// The council has decided to join; that it did is not documented.
    #[serde(rename = "beschluss")]
    Decided,
    #[serde(rename = "nicht-belegt")]
    Undocumented,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    pub status: MembershipStatus,
    /// When the city joined or decided; unknown where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Founding {
    pub date: PartialDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// A forum, committee or programme within a network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Body {
    pub name: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
}

/// An institution that carries a network together with the others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    pub name: Text,
    /// Language of the name when it is not German (BCP 47).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Slug>,
    pub city: Text,
    pub country: Text,
    pub coordinates: Coordinates,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeyDate {
    pub date: PartialDate,
    pub event: Text,
}

/// Where a fact was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub title: Text,
    pub url: WebAddress,
    /// Date of the text itself, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// Last part of the address, and the name of the file.
    pub slug: Slug,
    /// The last part of its address, where that is another than the name of its file; only in further languages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Slug>,
    /// What the network is called in everyday use.
    pub name: Text,
    pub full_name: Text,
    /// Language of `full_name` when it is not German (BCP 47).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_name_lang: Option<Slug>,
    pub kind: Kind,
    pub scope: Scope,
    /// One sentence for the card.
    pub summary: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub founded: Option<Founding>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<Place>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<Members>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub countries: Option<Count>,
    pub membership: Membership,
    /// Identifiers from `topics.json`.
    pub topics: Vec<Slug>,
    /// What the network is, in paragraphs.
    pub about: Vec<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bodies: Vec<Body>,
    /// What the city does in the network, in paragraphs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub city_role: Vec<Text>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Partner>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<KeyDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<WebAddress>,
    pub sources: Vec<Source>,
    /// When the entry was last compared with its sources.
    pub checked: PartialDate,
}
