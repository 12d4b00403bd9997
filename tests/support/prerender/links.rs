//! Every link leads somewhere.

use std::collections::{BTreeSet, HashMap};

use super::dist::{PAGES, all, attribute, file_of};

#[test]
fn every_link_within_the_portal_finds_its_page_and_its_place() {
    let mut ids: HashMap<&str, Vec<String>> = HashMap::new();
    for page in PAGES.iter() {
        let document = page.document();
        let found =
            all(&document, "[id]").iter().filter_map(|element| element.attr("id").map(ToOwned::to_owned)).collect();
        ids.insert(&page.path, found);
    }
    let mut broken = Vec::new();
    for page in PAGES.iter() {
        let document = page.document();
        for link in all(&document, "a[href]") {
            let href = attribute(link, "href");
            let (path, hash) = href.split_once('#').map_or((href, None), |(path, hash)| (path, Some(hash)));
            let path = path.split('?').next().unwrap_or(path);
            let target = if path.is_empty() { page.path.as_str() } else { path };
            if !target.starts_with('/') {
                continue;
            }
            let is_there = !target.starts_with("//") && file_of(target).is_file();
            let is_place = hash.is_none_or(|hash| ids.get(target).is_some_and(|ids| ids.iter().any(|id| id == hash)));
            if !is_there || !is_place {
                broken.push(format!("{}: {href}", page.path));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn every_other_link_is_of_a_kind_that_is_safe() {
    for page in PAGES.iter() {
        let document = page.document();
        for link in all(&document, "a[href]") {
            let href = attribute(link, "href");
            let kinds = ["https://", "http://", "mailto:", "tel:", "/", "#"];
            assert!(kinds.iter().any(|kind| href.starts_with(kind)), "{}: {href}", page.path);
            if href.starts_with("http") {
                assert!(attribute(link, "rel").contains("noopener"), "{}: {href}", page.path);
            }
        }
    }
}

#[test]
fn every_link_has_words_and_leads_somewhere() {
    let mut wrong = Vec::new();
    for page in PAGES.iter() {
        let document = page.document();
        for link in all(&document, "a") {
            if link.attr("href").is_none() || !link.text().any(|text| !text.trim().is_empty()) {
                wrong.push(format!("{}: {}", page.path, link.html()));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_page_is_reached_by_links_from_the_start() {
    let mut reached = BTreeSet::from(["/".to_owned()]);
    let mut queue = vec!["/".to_owned()];
    while let Some(path) = queue.pop() {
        let Some(page) = PAGES.iter().find(|page| page.path == path) else { continue };
        for link in all(&page.document(), "a[href^='/']") {
            let href = attribute(link, "href").split(['#', '?']).next().unwrap_or_default().to_owned();
            if reached.insert(href.clone()) {
                queue.push(href);
            }
        }
    }
    for page in PAGES.iter().filter(|page| !page.is_not_found()) {
        assert!(reached.contains(&page.path), "no link leads to {}", page.path);
    }
}

#[test]
fn every_file_that_a_page_names_is_there() {
    for page in PAGES.iter() {
        let document = page.document();
        for name in ["src", "data-glue", "data-wasm", "srcset", "action", "href"] {
            for element in all(&document, &format!(":not(a)[{name}^='/']")) {
                let address = attribute(element, name).split('#').next().unwrap_or_default();
                assert!(file_of(address).is_file(), "{}: {address} is missing", page.path);
            }
        }
    }
}
