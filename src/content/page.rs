//! The texts around the collections: start page, hub, directory introduction.

use serde::{Deserialize, Serialize};

use super::{Kind, Slug, Text, WebAddress};

/// A subject that entries share, as in `klima` → "Klima und Energie".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    pub id: Slug,
    pub label: Text,
}

/// What one kind of network is, and an example of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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

/// A picture that carries meaning, with the text that says it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PictureText {
    /// Alternative text for who does not see the picture.
    pub alt: Text,
}

/// A link out of the portal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutsideLink {
    pub text: Text,
    pub url: WebAddress,
    /// What is found there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
}

/// A way into another page of the portal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeaserText {
    pub title: Text,
    pub text: Text,
    /// Identifier of the page: `internationales`, `netzwerke`, `netzwerke/unic`.
    pub page: Text,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartPage {
    pub title: Text,
    /// For search engines and shared links; 50 to 160 characters.
    pub description: Text,
    pub lead: Text,
    pub teasers: Vec<TeaserText>,
    /// What this portal is and is not, in paragraphs.
    pub about_title: Text,
    pub about: Vec<Text>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HubPage {
    pub title: Text,
    /// For search engines and shared links; 50 to 160 characters.
    pub description: Text,
    pub lead: Text,
    pub paragraphs: Vec<Text>,
    pub teasers: Vec<TeaserText>,
    pub links_title: Text,
    pub links: Vec<OutsideLink>,
}

/// What stands around the card view of the networks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworksText {
    pub title: Text,
    /// For search engines and shared links; 50 to 160 characters.
    pub description: Text,
    pub lead: Text,
    pub picture: PictureText,
    pub intro_title: Text,
    pub intro: Vec<Text>,
    pub kinds_title: Text,
    pub kinds_lead: Text,
    pub kinds: Vec<KindText>,
    pub list_title: Text,
    /// What is and what is not in the list.
    pub list_lead: Text,
    pub links_title: Text,
    pub links: Vec<OutsideLink>,
}
