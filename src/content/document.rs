//! What the browser loads: one document for a page, one for the frame around all pages.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{
    HubPage, Kind, Members, Membership, Network, NetworksText, PartialDate, Scope, Site, Slug, StartPage, Text, Topic,
};
use crate::i18n::{Locale, Texts};

/// Which document a page needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DocumentId {
    Start,
    International,
    Networks,
    Network(Slug),
}

impl DocumentId {
    /// Reads what editors write to name a page: `netzwerke`, `netzwerke/unic`. The start page is `start`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "start" => Some(Self::Start),
            "internationales" => Some(Self::International),
            "netzwerke" => Some(Self::Networks),
            _ => text.strip_prefix("netzwerke/").and_then(|slug| Slug::new(slug).ok()).map(Self::Network),
        }
    }

    /// Where the document lies below the content folder.
    pub fn path(&self, locale: Locale) -> String {
        let locale = locale.id();
        match self {
            Self::Start => format!("{locale}/start.json"),
            Self::International => format!("{locale}/internationales.json"),
            Self::Networks => format!("{locale}/netzwerke.json"),
            Self::Network(slug) => format!("{locale}/netzwerke/{slug}.json"),
        }
    }
}

/// A page's document, ready to draw.
#[derive(Clone, Debug)]
pub enum PageDocument {
    Start(Arc<StartPage>),
    International(Arc<HubPage>),
    Networks(Arc<NetworksPage>),
    Network(Arc<NetworkPage>),
}

impl PageDocument {
    /// # Errors
    /// When the JSON is not a document of this kind.
    pub fn decode(id: &DocumentId, json: &str) -> serde_json::Result<Self> {
        Ok(match id {
            DocumentId::Start => Self::Start(serde_json::from_str(json)?),
            DocumentId::International => Self::International(serde_json::from_str(json)?),
            DocumentId::Networks => Self::Networks(serde_json::from_str(json)?),
            DocumentId::Network(_) => Self::Network(serde_json::from_str(json)?),
        })
    }

    /// # Errors
    /// None in practice: every document is made of plain data.
    pub fn encode(&self) -> serde_json::Result<String> {
        match self {
            Self::Start(page) => serde_json::to_string(page),
            Self::International(page) => serde_json::to_string(page),
            Self::Networks(page) => serde_json::to_string(page),
            Self::Network(page) => serde_json::to_string(page),
        }
    }
}

/// What the frame around every page needs, in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Portal {
    pub site: Site,
    #[serde(with = "crate::i18n::packed")]
    pub texts: Texts,
    /// Folder from which further documents are loaded, with a slash at its end.
    pub content_base: String,
}

/// The directory of networks: its texts, and what the cards and filters need of each entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworksPage {
    pub text: NetworksText,
    pub topics: Vec<Topic>,
    pub networks: Vec<NetworkSummary>,
}

/// A network as its card shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworkSummary {
    pub slug: Slug,
    pub name: Text,
    pub full_name: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_name_lang: Option<Slug>,
    pub kind: Kind,
    pub scope: Scope,
    pub summary: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub founded: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<Members>,
    /// Town and country of the seat; searched, not shown on the card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<String>,
    pub membership: Membership,
    pub topics: Vec<Slug>,
}

/// One network with its neighbours in the directory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworkPage {
    pub network: Network,
    /// The label of the network's kind.
    pub kind_label: Text,
    /// The topics of this network, with their labels.
    pub topics: Vec<Topic>,
    /// The one before in the order of names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<NetworkLink>,
    /// The one after in the order of names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NetworkLink>,
    /// Networks with topics in common, most in common first.
    pub related: Vec<NetworkLink>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworkLink {
    pub slug: Slug,
    pub name: Text,
    /// Topics in common with the page it stands on; empty for previous and next.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared_topics: Vec<Text>,
}
