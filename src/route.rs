//! Every address of the portal: parse and print.
//!
//! Which pages there are is content; how an address is made of a page's name is decided here and nowhere else.

use crate::content::PageId;
#[cfg(feature = "tools")]
use crate::content::{Catalogue, Edition};
use crate::i18n::Locale;

/// Reads a path as the browser gives it, with or without its last slash or `index.html`.
///
/// The page is named as its language names it. `None` is an address that no page can have: a file, an odd
/// encoding, `//host`.
pub fn parse(path: &str, locales: &[Locale]) -> Option<(Locale, PageId)> {
    let inner = path.strip_prefix('/')?;
    if inner.is_empty() {
        return Some((Locale::DEFAULT, PageId::start()));
    }
    let inner = inner.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/')).unwrap_or(inner);
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    if inner.is_empty() && path != "/index.html" {
        return None;
    }
    let (first, rest) = inner.split_once('/').unwrap_or((inner, ""));
    match locales.iter().find(|locale| locale.id() == first && **locale != Locale::DEFAULT) {
        Some(locale) => PageId::parse(rest).map(|id| (*locale, id)),
        None => PageId::parse(inner).map(|id| (Locale::DEFAULT, id)),
    }
}

/// Whether a page can be at `path`, whichever languages there are.
pub fn is_page(path: &str) -> bool {
    parse(path, &[]).is_some()
}

/// The path of a page, with a slash at its end, as hosts serve folders.
///
/// The page that says "not found" has none of its own; it gets the name of its file.
pub fn path(locale: Locale, page: &PageId) -> String {
    let prefix = locale.prefix();
    match page {
        page if page.is_start() => format!("/{prefix}"),
        page if page.is_not_found() => format!("/{prefix}404.html"),
        page => format!("/{prefix}{}/", page.as_str()),
    }
}

#[cfg(feature = "tools")]
impl Catalogue {
    /// The path of a page, as its editors named it.
    pub fn path(&self, id: &PageId) -> String {
        path(self.locale, &self.address(id))
    }

    /// The path of the page called `name`, which the program itself leads to.
    pub fn path_of(&self, name: &str) -> String {
        PageId::parse(name).map(|id| self.path(&id)).unwrap_or_default()
    }
}

#[cfg(feature = "tools")]
impl Edition {
    /// The path of a page in this language.
    pub fn path(&self, id: &PageId) -> String {
        path(self.locale, &self.address(id))
    }
}

/// Where a page's document lies below the content folder.
pub fn document(locale: Locale, page: &PageId) -> String {
    format!("{}/{}.json", locale.id(), if page.is_start() { "start" } else { page.as_str() })
}

/// Where the frame's document lies below the content folder.
pub fn frame_document(locale: Locale) -> String {
    format!("{}.json", locale.id())
}

/// Where the search index of a language lies, below the content folder `base`.
pub fn search_index(base: &str, locale: Locale) -> String {
    format!("{base}search/{}", locale.id())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(name: &str) -> PageId {
        PageId::parse(name).expect("a name of a page")
    }

    fn others() -> [Locale; 2] {
        ["en", "leicht"].map(|id| Locale::new(id).expect("a name of a language"))
    }

    #[test]
    fn every_page_is_read_back_from_its_path() {
        for name in
            ["", "internationales", "internationales/netzwerke/unic", "a-z", "internationales/europawochen/2025"]
        {
            for locale in std::iter::once(Locale::DEFAULT).chain(others()) {
                let path = path(locale, &page(name));
                assert_eq!(parse(&path, &others()), Some((locale, page(name))), "{path}");
            }
        }
    }

    #[test]
    fn a_language_is_one_only_where_the_portal_has_it() {
        for (path, locale, name) in [
            ("/en", "en", ""),
            ("/en/", "en", ""),
            ("/en/index.html", "en", ""),
            ("/en/contact/", "en", "contact"),
            ("/leicht/kontakt/", "leicht", "kontakt"),
            ("/fr/kontakt/", "de", "fr/kontakt"),
            ("/de/kontakt/", "de", "de/kontakt"),
        ] {
            let locale = Locale::new(locale).expect("a name of a language");
            assert_eq!(parse(path, &others()), Some((locale, page(name))), "{path}");
        }
        assert_eq!(path(others()[0], &PageId::not_found()), "/en/404.html");
    }

    #[test]
    fn a_path_is_read_with_and_without_its_last_slash() {
        for (path, name) in [
            ("/", ""),
            ("/index.html", ""),
            ("/internationales", "internationales"),
            ("/internationales/index.html", "internationales"),
            ("/internationales/netzwerke/", "internationales/netzwerke"),
            ("/internationales/netzwerke/unic", "internationales/netzwerke/unic"),
            ("/internationales/netzwerke/unic/index.html", "internationales/netzwerke/unic"),
        ] {
            assert_eq!(parse(path, &others()).map(|(_, page)| page), Some(page(name)), "{path}");
        }
    }

    #[test]
    fn what_cannot_be_a_page_is_not_read_as_one() {
        for path in [
            "",
            "//",
            "///",
            "//evil.example/x",
            "/internationales//",
            "//internationales/",
            "/Internationales/",
            "/internationales/netzwerke/UNIC/",
            "/a/b/c/d/e/f/",
            "/%C0%AE",
            "/%E0%A4%A",
            "/internationales/netzwerke/%75nic/",
            "/licences.txt",
            "/aktuelles/feed.xml",
            "/404.html",
            "/404/",
            "/.",
            "/..",
        ] {
            assert_eq!(parse(path, &others()), None, "{path}");
        }
    }
}
