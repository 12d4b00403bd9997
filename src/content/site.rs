//! Who runs the portal; the part that another city replaces first.

use serde::{Deserialize, Serialize};

use super::{Text, WebAddress};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Name of the portal, last part of every title.
    pub name: Text,
    pub city: Text,
    /// Where the portal is reached, without a slash at its end; for canonical addresses.
    pub address: WebAddress,
    /// Shown on every page while it is there; an adopting city removes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub demonstration: Option<DemonstrationText>,
    pub contact: ContactText,
}

/// Says that the portal is a demonstration, and where the official site is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemonstrationText {
    pub text: Text,
    pub link_text: Text,
    pub url: WebAddress,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
