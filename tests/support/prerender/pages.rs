//! What each page says of itself, to readers and to search engines.

use std::collections::{BTreeMap, HashMap};

use stadtportal::build::aliases;

use super::dist::{CATALOGUE, CATALOGUES, PAGES, all, attribute, file_of, files, one, read, text};

#[test]
fn every_route_is_a_file_and_every_html_file_is_a_route() {
    let mut expected = PAGES.iter().map(|page| page.path.clone()).collect::<Vec<_>>();
    expected.extend(CATALOGUES.iter().flat_map(aliases).map(|(alias, _)| alias));
    let index = |path: String| if path.ends_with('/') { format!("{path}index.html") } else { path };
    expected = expected.into_iter().map(index).collect();
    expected.sort();
    let found = files().into_iter().filter(|file| file.ends_with(".html")).collect::<Vec<_>>();
    assert_eq!(found, expected);
}

#[test]
fn a_page_is_there_by_its_first_name_too() {
    let redirects = read(&file_of("/_redirects"));
    let aliases = CATALOGUES.iter().flat_map(aliases).collect::<Vec<_>>();
    assert!(aliases.len() > 50, "further languages have addresses of their own");
    for (alias, path) in aliases {
        assert_eq!(read(&file_of(&alias)), read(&file_of(&path)), "{alias}");
        assert!(redirects.contains(&format!("{alias} {path} 301\n")), "{alias}");
    }
    assert!(redirects.contains("/maengelmelder /buergerecho/ 301\n"), "{redirects}");
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
    let mut seen = HashMap::new();
    for page in PAGES.iter() {
        let document = page.document();
        let title = text(one(&document, "head > title"));
        let heading = text(one(&document, "h1"));
        let end = format!(" – {}", &*page.catalogue.site.name);
        assert!(title.starts_with(&heading), "{}: {title:?} does not begin with {heading:?}", page.path);
        assert!(title.ends_with(&end), "{}: {title:?}", page.path);
        assert_eq!(seen.insert((page.catalogue.locale, title.clone()), &page.path), None, "{title:?} stands twice");
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
        assert_eq!(
            seen.insert((page.catalogue.locale, description.to_owned()), &page.path),
            None,
            "{description:?} stands twice"
        );
    }
}

#[test]
fn every_page_names_its_own_address() {
    for page in PAGES.iter().filter(|page| !page.is_not_found() && !page.compiled.is_missing) {
        let document = page.document();
        // A part of a list is that list to search engines.
        let own = page.compiled.canonical.as_ref().map(|list| page.catalogue.path(list));
        let address = format!("{}{}", CATALOGUE.site.address.as_str(), own.as_ref().unwrap_or(&page.path));
        assert_eq!(attribute(one(&document, "link[rel=canonical]"), "href"), address);
        assert_eq!(attribute(one(&document, "meta[property='og:url']"), "content"), address);
        assert!(all(&document, "meta[name=robots]").is_empty(), "{} shall be found", page.path);
    }
}

#[test]
fn the_page_that_says_not_found_is_not_indexed() {
    for page in PAGES.iter().filter(|page| page.is_not_found()) {
        let document = page.document();
        assert!(all(&document, "link[rel=canonical], meta[property='og:url'], link[hreflang]").is_empty());
        assert_eq!(attribute(one(&document, "meta[name=robots]"), "content"), "noindex");
    }
}

#[test]
fn a_page_that_its_language_lacks_says_so_and_leads_to_where_it_is() {
    let mut n_missing = 0;
    for page in PAGES.iter().filter(|page| page.compiled.is_missing) {
        let document = page.document();
        let first = CATALOGUE.path(&page.id);
        let canonical = format!("{}{first}", CATALOGUE.site.address.as_str());
        assert_eq!(attribute(one(&document, "link[rel=canonical]"), "href"), canonical);
        assert_eq!(attribute(one(&document, "meta[name=robots]"), "content"), "noindex");
        assert!(all(&document, "link[hreflang]").is_empty(), "{}", page.path);
        assert!(text(one(&document, "main")).contains(&page.catalogue.words.language.missing_lead), "{}", page.path);
        one(&document, &format!("main a[href='{first}'][hreflang=de]"));
        n_missing += 1;
    }
    assert!(n_missing > 100, "further languages lack pages");
}

#[test]
fn every_page_names_the_same_page_in_other_languages_and_they_name_it_back() {
    let mut alternates = HashMap::new();
    for page in PAGES.iter().filter(|page| page.compiled.is_listed) {
        let document = page.document();
        let host = CATALOGUE.site.address.as_str();
        let path = |link| attribute(link, "href").strip_prefix(host).expect("an own address").to_owned();
        let links = all(&document, "link[rel=alternate][hreflang]");
        let links = links.into_iter().map(|link| (attribute(link, "hreflang").to_owned(), path(link)));
        let links = links.collect::<Vec<_>>();
        if let Some((_, first)) = links.first() {
            assert_eq!(links.last(), Some(&("x-default".to_owned(), first.clone())), "{}", page.path);
            assert!(links.iter().any(|(_, path)| *path == page.path), "{} names itself", page.path);
        }
        alternates.insert(page.path.as_str(), links);
    }
    for (path, links) in &alternates {
        for (_, other) in links {
            assert_eq!(alternates.get(other.as_str()), Some(links), "{path} and {other} name each other");
        }
    }
    assert!(alternates.values().filter(|links| links.len() > 5).count() > 10, "networks are there in five languages");
}

#[test]
fn every_page_says_its_language() {
    for page in PAGES.iter() {
        let document = page.document();
        let root = document.root_element();
        assert_eq!(root.attr("lang"), Some(&*page.catalogue.language.lang), "{}", page.path);
        assert_eq!(root.attr("dir").unwrap_or("ltr"), page.catalogue.language.dir.id(), "{}", page.path);
    }
}

#[test]
fn every_page_says_that_it_is_a_demonstration_and_where_the_city_is() {
    for page in PAGES.iter() {
        let notice = page.catalogue.site.demonstration.as_ref().expect("the shipped portal is one");
        let document = page.document();
        assert!(text(one(&document, "body")).contains(&*notice.text), "{}", page.path);
        assert!(!all(&document, "a[href^='https://www.bochum.de']").is_empty(), "{}", page.path);
    }
}
