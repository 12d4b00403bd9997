//! Which page is meant, in no language.

use super::Slug;
use crate::i18n::Locale;

/// A page of the portal; also the name of its document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PageId {
    Start,
    International,
    Networks,
    Network(Slug),
    /// What a host shows where there is no page.
    NotFound,
}

impl PageId {
    /// Reads what editors write to name a page: `netzwerke`, `netzwerke/unic`. The start page is `start`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "start" => Some(Self::Start),
            "internationales" => Some(Self::International),
            "netzwerke" => Some(Self::Networks),
            _ => text.strip_prefix("netzwerke/").and_then(|slug| Slug::new(slug).ok()).map(Self::Network),
        }
    }

    /// Where the page's document lies below the content folder.
    pub fn document_path(&self, locale: Locale) -> String {
        let locale = locale.id();
        match self {
            Self::Start => format!("{locale}/start.json"),
            Self::International => format!("{locale}/internationales.json"),
            Self::Networks => format!("{locale}/netzwerke.json"),
            Self::Network(slug) => format!("{locale}/netzwerke/{slug}.json"),
            Self::NotFound => format!("{locale}/404.json"),
        }
    }
}
