//! Which page is meant, in no language.

use std::fmt;

use super::Slug;

/// A page of the portal: the parts of its German address, as in `service/reisepass`. The start page has none.
///
/// ```
/// use stadtportal::content::PageId;
/// assert!(PageId::parse("service/reisepass").is_some());
/// assert!(PageId::parse("Service//Reisepass").is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(String);

impl PageId {
    /// Where the entries of each collection have their pages.
    pub const NETWORKS: &str = "internationales/netzwerke";
    pub const CITIES: &str = "internationales/staedtepartnerschaften";
    pub const NEWS: &str = "aktuelles";
    pub const SERVICES: &str = "service";
    /// Pages that the program itself leads to.
    pub const SEARCH: &str = "suche";
    pub const PINBOARD: &str = "pinnwand";
    pub const CONTACT: &str = "kontakt";

    /// Deepest address that the portal has, in parts.
    const MAX_DEPTH: usize = 5;

    /// The page at the root.
    pub fn start() -> Self {
        Self(String::new())
    }

    /// What a host shows where there is no page; its name is no part of any address.
    pub fn not_found() -> Self {
        Self("404".to_owned())
    }

    /// Reads the parts of an address, without slashes at its ends; an empty text is the start page.
    pub fn parse(text: &str) -> Option<Self> {
        let is_page = text.split('/').count() <= Self::MAX_DEPTH && text.split('/').all(|part| Slug::new(part).is_ok());
        (text.is_empty() || is_page && text != "404").then(|| Self(text.to_owned()))
    }

    /// The page of an entry of a collection.
    pub fn entry(collection: &str, slug: &Slug) -> Self {
        Self(format!("{collection}/{slug}"))
    }

    pub fn is_start(&self) -> bool {
        self.0.is_empty()
    }

    pub fn is_not_found(&self) -> bool {
        self.0 == "404"
    }

    /// The parts of the address, joined by slashes.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The page above this one; `None` at the top.
    pub fn parent(&self) -> Option<Self> {
        if self.0.is_empty() || self.is_not_found() {
            return None;
        }
        Some(Self(self.0.rsplit_once('/').map_or("", |(parent, _)| parent).to_owned()))
    }

    /// The last part of the address; empty at the top.
    pub fn last(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }

    /// The page called `slug` below this one.
    pub fn child(&self, slug: &Slug) -> Self {
        if self.0.is_empty() { Self(slug.to_string()) } else { Self(format!("{}/{slug}", self.0)) }
    }
}

impl fmt::Display for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "start" } else { &self.0 })
    }
}
