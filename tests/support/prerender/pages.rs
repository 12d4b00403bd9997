//! What each page says of itself, to readers and to search engines.

use std::collections::{BTreeMap, HashMap};

use super::dist::{CATALOGUE, PAGES, all, attribute, files, one, text};

#[test]
fn every_route_is_a_file_and_every_html_file_is_a_route() {
    let mut expected = PAGES.iter().map(|page| page.path.clone()).collect::<Vec<_>>();
    let index = |path: String| if path.ends_with('/') { format!("{path}index.html") } else { path };
    expected = expected.into_iter().map(index).collect();
    expected.sort();
    let found = files().into_iter().filter(|file| file.ends_with(".html")).collect::<Vec<_>>();
    assert_eq!(found, expected);
}

#[test]
fn every_page_has_one_first_heading() {
    for page in PAGES.iter() {
        let document = page.document();
        assert_eq!(all(&document, "h1").len(), 1, "{}", page.path);
        assert_eq!(all(&document, "main h1").len(), 1, "{}", page.path);
    }
}

#[test]
fn no_heading_level_is_skipped() {
    let mut wrong = BTreeMap::<String, String>::new();
    for page in PAGES.iter() {
        let document = page.document();
        let mut last = 0;
        for heading in all(&document, "h1, h2, h3, h4, h5, h6") {
            let level = heading.value().name().bytes().last().map_or(0, |digit| digit - b'0');
            if level > last + 1 {
                // Once for each heading; those of the frame are on every page.
                let message = format!("{level} follows {last}: {}", heading.html());
                wrong.entry(message).or_insert_with(|| page.path.clone());
            }
            last = level;
        }
    }
    let wrong = wrong.iter().map(|(message, path)| format!("{path}: {message}")).collect::<Vec<_>>();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_title_is_its_own_and_ends_with_the_name_of_the_portal() {
    let end = format!(" – {}", &*CATALOGUE.site.name);
    let mut seen = HashMap::new();
    for page in PAGES.iter() {
        let document = page.document();
        let title = text(one(&document, "head > title"));
        let heading = text(one(&document, "h1"));
        assert!(title.starts_with(&heading), "{}: {title:?} does not begin with {heading:?}", page.path);
        assert!(title.ends_with(&end), "{}: {title:?}", page.path);
        assert_eq!(seen.insert(title.clone(), &page.path), None, "{title:?} stands twice");
    }
}

#[test]
fn every_description_is_its_own_and_of_a_length_that_is_shown() {
    let mut seen = HashMap::new();
    for page in PAGES.iter() {
        let document = page.document();
        let description = attribute(one(&document, "meta[name=description]"), "content");
        let length = description.chars().count();
        assert!((50..=200).contains(&length), "{}: {length} characters: {description}", page.path);
        assert_eq!(seen.insert(description.to_owned(), &page.path), None, "{description:?} stands twice");
    }
}

#[test]
fn every_page_names_its_own_address() {
    for page in PAGES.iter().filter(|page| !page.is_not_found()) {
        let document = page.document();
        let address = format!("{}{}", CATALOGUE.site.address.as_str(), page.path);
        assert_eq!(attribute(one(&document, "link[rel=canonical]"), "href"), address);
        assert_eq!(attribute(one(&document, "meta[property='og:url']"), "content"), address);
        assert!(all(&document, "meta[name=robots]").is_empty(), "{} shall be found", page.path);
    }
}

#[test]
fn the_page_that_says_not_found_is_not_indexed() {
    let page = PAGES.iter().find(|page| page.is_not_found()).expect("it is there");
    let document = page.document();
    assert!(all(&document, "link[rel=canonical], meta[property='og:url']").is_empty());
    assert_eq!(attribute(one(&document, "meta[name=robots]"), "content"), "noindex");
}

#[test]
fn every_page_says_its_language() {
    for page in PAGES.iter() {
        let document = page.document();
        assert_eq!(document.root_element().attr("lang"), Some("de"), "{}", page.path);
    }
}

#[test]
fn every_page_says_that_it_is_a_demonstration_and_where_the_city_is() {
    let notice = CATALOGUE.site.demonstration.as_ref().expect("the shipped portal is one");
    for page in PAGES.iter() {
        let document = page.document();
        assert!(text(one(&document, "body")).contains(&*notice.text), "{}", page.path);
        assert!(!all(&document, "a[href^='https://www.bochum.de']").is_empty(), "{}", page.path);
    }
}
