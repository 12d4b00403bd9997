//! The markup itself: what the content security policy forbids, and what screen readers need.

use std::collections::HashSet;

use super::dist::{PAGES, all, one};

#[test]
fn every_id_stands_once() {
    for page in PAGES.iter() {
        let document = page.document();
        let mut seen = HashSet::new();
        for id in all(&document, "[id]").iter().filter_map(|element| element.attr("id")) {
            assert!(!id.is_empty() && !id.contains(char::is_whitespace), "{}: the id {id:?}", page.path);
            assert!(seen.insert(id), "{}: the id {id:?} stands twice", page.path);
        }
    }
}

#[test]
fn every_reference_to_an_id_finds_it() {
    for page in PAGES.iter() {
        let document = page.document();
        let ids = all(&document, "[id]").iter().filter_map(|element| element.attr("id")).collect::<HashSet<_>>();
        for name in ["for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list"] {
            for element in all(&document, &format!("[{name}]")) {
                for id in element.attr(name).unwrap_or("").split_whitespace() {
                    assert!(ids.contains(id), "{}: nothing has the id of {}", page.path, element.html());
                }
            }
        }
    }
}

#[test]
fn every_picture_has_its_text_and_its_size() {
    for page in PAGES.iter() {
        let document = page.document();
        for picture in all(&document, "img") {
            for name in ["alt", "src", "width", "height"] {
                assert!(picture.attr(name).is_some(), "{}: {name} is missing: {}", page.path, picture.html());
            }
        }
    }
}

#[test]
fn every_field_has_a_label() {
    for page in PAGES.iter() {
        let document = page.document();
        for field in all(&document, "input, select, textarea") {
            let id = field.attr("id").unwrap_or_default();
            let labels = all(&document, &format!("label[for='{id}']"));
            assert_eq!(labels.len(), 1, "{}: {}", page.path, field.html());
        }
    }
}

#[test]
fn no_script_and_no_style_stands_in_a_page() {
    for page in PAGES.iter() {
        let document = page.document();
        for script in all(&document, "script") {
            let is_data = script.attr("type") == Some("application/json");
            let is_empty = script.text().all(|text| text.trim().is_empty());
            assert!(is_data || (is_empty && script.attr("src").is_some()), "{}: {}", page.path, script.html());
        }
        assert!(all(&document, "style, [style]").is_empty(), "{}", page.path);
        for element in all(&document, "*") {
            let handler = element.value().attrs().find(|(name, _)| name.starts_with("on"));
            assert_eq!(handler, None, "{}: {}", page.path, element.html());
        }
    }
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    for page in PAGES.iter() {
        let document = page.document();
        for (selector, name) in [
            ("script[src]", "src"),
            ("script[data-glue]", "data-glue"),
            ("script[data-wasm]", "data-wasm"),
            ("link:not([rel=canonical]):not([rel=alternate])[href]", "href"),
            ("img[src]", "src"),
            ("source[srcset]", "srcset"),
            ("iframe, object, embed, video, audio, base", "src"),
        ] {
            for element in all(&document, selector) {
                let address = element.attr(name).unwrap_or_default();
                let is_own = address.starts_with('/') && !address.starts_with("//");
                assert!(is_own, "{}: {}", page.path, element.html());
            }
        }
    }
}

#[test]
fn tables_have_heads() {
    for page in PAGES.iter() {
        let document = page.document();
        for table in all(&document, "table") {
            let heads = table.select(&scraper::Selector::parse("th[scope=col]").expect("a selector")).count();
            let rows = table.select(&scraper::Selector::parse("tbody tr").expect("a selector")).count();
            let row_heads = table.select(&scraper::Selector::parse("tbody th[scope=row]").expect("a selector")).count();
            assert!(heads > 1 && rows > 0 && rows == row_heads, "{}: {}", page.path, table.html());
        }
    }
}

#[test]
fn the_frame_stands_around_every_page() {
    for page in PAGES.iter() {
        let document = page.document();
        for selector in ["body > #app", "#app > header", "#app > main#inhalt", "#app > footer", "body > #static-notice"]
        {
            one(&document, selector);
        }
        assert_eq!(one(&document, "#app > a").attr("href"), Some("#inhalt"), "the skip link comes first");
    }
}
