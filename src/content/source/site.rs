//! Who runs the portal; the part that another city replaces first.
//!
//! What the law asks for is no `Option`: a build without it fails.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Icon, Text, WebAddress};
use crate::calendar::OpeningHoursText;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Name of the portal, last part of every title.
    pub name: Text,
    pub city: Text,
    /// Where the portal is reached, without a slash at its end; for canonical addresses.
    pub address: WebAddress,
    /// Whose law holds: "Nordrhein-Westfalen".
    pub land: Text,
    /// Shown on every page while it is there; an adopting city removes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub demonstration: Option<DemonstrationText>,
    pub contact: ContactText,
    /// The number that is easiest to keep in mind: "115".
    pub phone_short: Text,
    pub opening_hours: OpeningHoursText,
    /// Impressum: § 5 DDG, § 18 MStV.
    pub operator: Operator,
    /// Feedback on accessibility: § 10b BGG NRW.
    pub accessibility_contact: Agency,
    /// Where to turn when feedback was in vain: § 10d BGG NRW.
    pub enforcement: Agency,
    /// Who watches over accessibility in the Land.
    pub supervision: Agency,
    /// Article 13 GDPR.
    pub data_protection: DataProtection,
    pub social: Vec<SocialAccount>,
}

/// Says that the portal is a demonstration, and where the official site is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DemonstrationText {
    pub text: Text,
    pub link_text: Text,
    pub url: WebAddress,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactText {
    pub organisation: Text,
    /// Lines of the postal address.
    pub address: Vec<Text>,
    /// As written for people: "0234 910-0".
    pub phone: Text,
    pub email: Text,
    pub hours: Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Operator {
    pub name: Text,
    pub legal_form: Text,
    pub represented_by: Text,
    pub lines: Vec<Text>,
    /// Only a demonstration may be without; for a site that somebody runs the law asks for both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vat_id: Option<Text>,
    pub responsible_for_content: Text,
}

/// An office outside the portal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Agency {
    pub name: Text,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WebAddress>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataProtection {
    pub officer: Agency,
    /// Where to complain: Article 77 GDPR.
    pub authority: Agency,
}

/// An account elsewhere; shown as a link once its address is set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SocialAccount {
    pub name: Text,
    pub icon: Icon,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WebAddress>,
}
