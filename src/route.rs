//! Every address of the portal: parse and print.
//!
//! Which pages there are is content; how an address is made of a page's name is decided here and nowhere else.

use crate::content::PageId;
use crate::i18n::Locale;

/// Reads a path as the browser gives it, with or without its last slash or `index.html`.
///
/// `None` is an address that no page can have: a file, an odd encoding, `//host`.
pub fn parse(path: &str) -> Option<(Locale, PageId)> {
    let inner = path.strip_prefix('/')?;
    if inner.is_empty() {
        return Some((Locale::German, PageId::start()));
    }
    let inner = inner.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/')).unwrap_or(inner);
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    if inner.is_empty() && path != "/index.html" {
        return None;
    }
    PageId::parse(inner).map(|id| (Locale::German, id))
}

/// The path of a page, with a slash at its end, as hosts serve folders.
///
/// The page that says "not found" has none of its own; it gets the name of its file.
pub fn path(locale: Locale, page: &PageId) -> String {
    let Locale::German = locale;
    match page {
        page if page.is_start() => "/".to_owned(),
        page if page.is_not_found() => "/404.html".to_owned(),
        page => format!("/{}/", page.as_str()),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn page(name: &str) -> PageId {
        PageId::parse(name).expect("a name of a page")
    }

    #[test]
    fn every_page_is_read_back_from_its_path() {
        for name in
            ["", "internationales", "internationales/netzwerke/unic", "a-z", "internationales/europawochen/2025"]
        {
            let path = path(Locale::German, &page(name));
            assert_eq!(parse(&path), Some((Locale::German, page(name))), "{path}");
        }
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
            assert_eq!(parse(path).map(|(_, page)| page), Some(page(name)), "{path}");
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
            assert_eq!(parse(path), None, "{path}");
        }
    }
}
