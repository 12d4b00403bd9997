//! The frame around every page: what is marked in it, and what leads where.

use stadtportal::content::PageId;

use super::dist::{CATALOGUE, PAGES, all, attribute, first_pages, page};

/// Links of the frame that lead to pages: menu, bar, tools, footer.
const ENTRIES: &str = "header nav a[href], header .site-header__tools a[href]:not([data-language]), footer nav a[href]";

#[test]
fn the_page_at_hand_and_those_above_it_are_marked_in_header_and_footer() {
    for page in PAGES.iter() {
        let document = page.document();
        let entries = all(&document, ENTRIES);
        assert!(entries.len() >= page.catalogue.menu.bar.len() + page.catalogue.menu.footer.len(), "{}", page.path);
        for entry in entries {
            let href = attribute(entry, "href");
            let is_above = href != page.catalogue.path(&PageId::start()) && page.path.starts_with(href);
            let expected = if href == page.path { Some("page") } else { is_above.then_some("true") };
            assert_eq!(entry.attr("aria-current"), expected, "{}: {}", page.path, entry.html());
        }
    }
}

#[test]
fn nothing_else_of_the_frame_is_marked() {
    for page in PAGES.iter() {
        let document = page.document();
        let marked = all(&document, "header [aria-current]:not([data-language]), footer [aria-current]").len();
        let entries = all(&document, ENTRIES).into_iter().filter(|entry| entry.attr("aria-current").is_some()).count();
        assert_eq!(marked, entries, "{}", page.path);
    }
}

#[test]
fn every_listed_page_is_in_the_sitemap_of_readers_but_reports() {
    let document = page("sitemap").document();
    let links = all(&document, "main ul.sitemap a[href]");
    let mut links = links.iter().map(|link| attribute(*link, "href").to_owned()).collect::<Vec<_>>();
    let is_shown = |id: &str| !id.is_empty() && !id.starts_with("aktuelles/");
    let pages = first_pages().filter(|page| page.compiled.is_listed && is_shown(page.id.as_str()));
    let mut expected = pages.map(|page| page.path.clone()).collect::<Vec<_>>();
    links.sort();
    expected.sort();
    assert_eq!(links, expected);
}

#[test]
fn every_listed_page_is_in_the_index_by_its_title_but_reports() {
    let document = page("a-z").document();
    let entries = all(&document, "main .index__entries a[href]");
    let entries = entries.iter().map(|link| (attribute(*link, "href"), super::dist::text(*link))).collect::<Vec<_>>();
    for (id, info) in &CATALOGUE.infos {
        let path = stadtportal::route::path(CATALOGUE.locale, id);
        let is_there = |text: &str| entries.iter().any(|(href, words)| *href == path && words == text);
        if id.as_str().starts_with("aktuelles/") {
            assert!(!entries.iter().any(|(href, _)| *href == path), "{path} is a report");
            continue;
        }
        for words in std::iter::once(&info.title).chain(&info.keywords) {
            let folds_alike = stadtportal::i18n::fold(words) == stadtportal::i18n::fold(&info.title);
            assert!(is_there(words) || folds_alike && is_there(&info.title), "{path} is not under {:?}", &**words);
        }
    }
}

#[test]
fn the_letters_of_the_index_lead_to_their_entries() {
    let document = page("a-z").document();
    let letters = all(&document, "main .index__letters a[href]");
    let sections = all(&document, "main .index__letter > h2[id]");
    let letters = letters.iter().map(|link| attribute(*link, "href").trim_start_matches('#')).collect::<Vec<_>>();
    let sections = sections.iter().map(|heading| attribute(*heading, "id")).collect::<Vec<_>>();
    assert!(letters.len() > 15 && letters == sections, "{letters:?} and {sections:?}");
}
