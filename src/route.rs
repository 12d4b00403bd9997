//! Every address of the portal, as one type that parses and prints.
//!
//! No other place holds a path as text. Knows nothing of views.

use crate::content::{PageId, Slug};
use crate::i18n::Locale;

/// A page of the portal, in whichever language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    Start,
    International,
    Networks,
    Network(Slug),
}

impl Route {
    /// Reads a path as the browser gives it, with or without its last slash or `index.html`.
    ///
    /// `None` is an address the portal does not have; the host answers it with 404.
    pub fn parse(path: &str) -> Option<(Locale, Self)> {
        let inner = path.strip_prefix('/')?;
        let inner =
            inner.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/')).unwrap_or(inner);
        let inner = inner.strip_suffix('/').unwrap_or(inner);
        let parts = if inner.is_empty() { Vec::new() } else { inner.split('/').collect() };
        let route = match parts.as_slice() {
            [] if path == "/" || path == "/index.html" => Self::Start,
            ["internationales"] => Self::International,
            ["internationales", "netzwerke"] => Self::Networks,
            ["internationales", "netzwerke", slug] => Self::Network(Slug::new(slug).ok()?),
            _ => return None,
        };
        Some((Locale::German, route))
    }

    /// The path of this page, with a slash at its end, as hosts serve folders.
    pub fn path(&self, locale: Locale) -> String {
        let Locale::German = locale;
        match self {
            Self::Start => "/".into(),
            Self::International => "/internationales/".into(),
            Self::Networks => "/internationales/netzwerke/".into(),
            Self::Network(slug) => format!("/internationales/netzwerke/{slug}/"),
        }
    }

    /// Every page, for prerendering, site map and tests; `networks` are the entries that there are.
    pub fn all<'a>(networks: impl IntoIterator<Item = &'a Slug>) -> Vec<Self> {
        let mut routes = vec![Self::Start, Self::International, Self::Networks];
        routes.extend(networks.into_iter().cloned().map(Self::Network));
        routes
    }

    /// The page above this one; `None` at the top.
    pub fn parent(&self) -> Option<Self> {
        match self {
            Self::Start => None,
            Self::International => Some(Self::Start),
            Self::Networks => Some(Self::International),
            Self::Network(_) => Some(Self::Networks),
        }
    }

    /// The page at this address, in no language; its document is named by it.
    pub fn page(&self) -> PageId {
        match self {
            Self::Start => PageId::Start,
            Self::International => PageId::International,
            Self::Networks => PageId::Networks,
            Self::Network(slug) => PageId::Network(slug.clone()),
        }
    }

    /// The address of a page; `None` for the page that stands where there is none.
    pub fn from_page(page: PageId) -> Option<Self> {
        match page {
            PageId::Start => Some(Self::Start),
            PageId::International => Some(Self::International),
            PageId::Networks => Some(Self::Networks),
            PageId::Network(slug) => Some(Self::Network(slug)),
            PageId::NotFound => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unic() -> Slug {
        Slug::new("unic").expect("a slug")
    }

    #[test]
    fn every_route_is_read_back_from_its_path() {
        for route in Route::all(&[unic()]) {
            let path = route.path(Locale::German);
            assert_eq!(Route::parse(&path), Some((Locale::German, route.clone())), "{path}");
            assert_eq!(Route::from_page(route.page()), Some(route));
        }
    }

    #[test]
    fn a_path_is_read_with_and_without_its_last_slash() {
        for (path, route) in [
            ("/", Route::Start),
            ("/index.html", Route::Start),
            ("/internationales", Route::International),
            ("/internationales/index.html", Route::International),
            ("/internationales/netzwerke/", Route::Networks),
            ("/internationales/netzwerke/unic", Route::Network(unic())),
            ("/internationales/netzwerke/unic/index.html", Route::Network(unic())),
        ] {
            assert_eq!(Route::parse(path).map(|(_, route)| route), Some(route), "{path}");
        }
    }

    #[test]
    fn what_is_no_page_is_not_read_as_one() {
        for path in [
            "",
            "//",
            "///",
            "//evil.example/x",
            "/internationales//",
            "//internationales/",
            "/Internationales/",
            "/internationales/netzwerke/UNIC/",
            "/internationales/netzwerke/unic/mehr/",
            "/%C0%AE",
            "/%E0%A4%A",
            "/internationales/netzwerke/%75nic/",
            "/internationalesindex.html",
            "/gibt-es-nicht/",
            "/.",
            "/..",
        ] {
            assert_eq!(Route::parse(path), None, "{path}");
        }
    }
}
