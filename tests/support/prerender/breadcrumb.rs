//! The way to a page, for readers and for search engines.

use std::collections::HashSet;

use serde_json::Value;
use stadtportal::content::PageId;

use super::dist::{CATALOGUE, PAGES, Page, all, attribute, one, text};

/// Names and addresses of the visible way; the last step is the page itself and has no link.
fn visible(page: &Page) -> Vec<(String, String)> {
    let document = page.document();
    let link = scraper::Selector::parse("a[href]").expect("a selector");
    let step = |step: &scraper::ElementRef| {
        let href = step.select(&link).next().map(|link| attribute(link, "href").to_owned());
        (text(*step), href.unwrap_or_else(|| page.path.clone()))
    };
    all(&document, "main nav.breadcrumb li").iter().map(step).collect()
}

/// Names and addresses of the way that search engines read.
fn told(page: &Page) -> Option<Vec<(String, String)>> {
    let document = page.document();
    let scripts = all(&document, "script[type='application/ld+json']");
    assert!(scripts.len() <= 1, "{}", page.path);
    let script = scripts.first()?.text().collect::<String>();
    assert!(!script.contains('<'), "{}: the data could end its element", page.path);
    let json = serde_json::from_str::<Value>(&script).unwrap_or_else(|error| panic!("{}: {error}", page.path));
    assert_eq!((&json["@context"], &json["@type"]), (&"https://schema.org".into(), &"BreadcrumbList".into()));
    let items = json["itemListElement"].as_array().expect("a list");
    let host = CATALOGUE.site.address.as_str();
    let item = |(i, item): (usize, &Value)| {
        assert_eq!((&item["@type"], &item["position"]), (&"ListItem".into(), &(i + 1).into()), "{}", page.path);
        let address = item["item"].as_str().and_then(|address| address.strip_prefix(host)).expect("an own address");
        (item["name"].as_str().expect("a name").to_owned(), address.to_owned())
    };
    Some(items.iter().enumerate().map(item).collect())
}

#[test]
fn search_engines_are_told_the_way_that_readers_see() {
    for page in PAGES.iter().filter(|page| !page.is_not_found() && !page.id.is_start()) {
        // Where a word may be broken is for the eye alone.
        let unbroken = |(name, path): (String, String)| (name.replace('\u{ad}', ""), path);
        let visible = visible(page).into_iter().map(unbroken).collect::<Vec<_>>();
        assert_eq!(told(page), Some(visible), "{}", page.path);
    }
}

#[test]
fn the_start_page_and_that_of_no_page_have_no_way_to_them() {
    for page in PAGES.iter().filter(|page| page.is_not_found() || page.id.is_start()) {
        assert_eq!((told(page), visible(page).len()), (None, 0), "{}", page.path);
    }
}

#[test]
fn the_way_leads_through_every_page_above_and_ends_with_the_page_itself() {
    let paths = PAGES.iter().map(|page| page.path.as_str()).collect::<HashSet<_>>();
    for page in PAGES.iter().filter(|page| !page.is_not_found() && !page.id.is_start()) {
        let way = visible(page);
        let start = page.catalogue.path(&PageId::start());
        let mut above = vec![start.clone()];
        // Between a list and its parts are addresses without a page.
        let steps = page.path.match_indices('/').filter(|(i, _)| *i >= start.len()).map(|(i, _)| &page.path[..=i]);
        above.extend(steps.filter(|path| paths.contains(path)).map(ToOwned::to_owned));
        assert_eq!(way.iter().map(|(_, path)| path.clone()).collect::<Vec<_>>(), above, "{}", page.path);
        let document = page.document();
        let last = one(&document, "main nav.breadcrumb li[aria-current]");
        assert_eq!(
            (last.attr("aria-current"), text(last)),
            (Some("page"), text(one(&document, "h1"))),
            "{}",
            page.path
        );
    }
}
