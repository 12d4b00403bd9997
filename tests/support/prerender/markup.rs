//! The markup itself: what the content security policy forbids, and what screen readers need.

use std::collections::HashSet;

use scraper::ElementRef;

use super::dist::{PAGES, all, one, text};

#[test]
fn every_id_stands_once() {
    let mut wrong = Vec::new();
    for page in PAGES.iter() {
        let document = page.document();
        let mut seen = HashSet::new();
        for id in all(&document, "[id]").iter().filter_map(|element| element.attr("id")) {
            assert!(!id.is_empty() && !id.contains(char::is_whitespace), "{}: the id {id:?}", page.path);
            if !seen.insert(id) {
                wrong.push(format!("{}: the id {id:?} stands twice", page.path));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
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
                let is_there = picture.attr(name).is_some_and(|value| !value.trim().is_empty());
                assert!(is_there, "{}: {name} is missing: {}", page.path, picture.html());
            }
        }
    }
}

#[test]
fn every_field_has_a_label() {
    for page in PAGES.iter() {
        let document = page.document();
        for field in all(&document, "input:not([type=hidden]), select, textarea") {
            // Around the field, or pointing at it.
            let around =
                field.ancestors().filter_map(ElementRef::wrap).filter(|element| element.value().name() == "label");
            let id = field.attr("id").unwrap_or_default();
            let labels = around.chain(all(&document, &format!("label[for='{id}']"))).collect::<Vec<_>>();
            assert!(labels.len() == 1 && !text(labels[0]).is_empty(), "{}: {}", page.path, field.html());
        }
    }
}

#[test]
fn no_script_and_no_style_stands_in_a_page() {
    for page in PAGES.iter() {
        let document = page.document();
        for script in all(&document, "script") {
            let is_data = script.attr("type").is_some_and(|kind| kind.starts_with("application/"));
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
fn drawings_say_in_words_what_they_show() {
    for page in PAGES.iter() {
        let document = page.document();
        for drawing in all(&document, "svg:not([aria-hidden=true])") {
            let words = drawing.attr("aria-label").unwrap_or_default().trim();
            // A group has parts that can be reached, with words of their own.
            let is_named = matches!(drawing.attr("role"), Some("img" | "group"));
            assert!(is_named && !words.is_empty(), "{}: {}", page.path, drawing.html());
        }
    }
}

#[test]
fn every_chart_has_a_table_of_its_numbers() {
    let mut n_charts = 0;
    for page in PAGES.iter() {
        let document = page.document();
        for chart in all(&document, "figure.chart") {
            let count = |selector| chart.select(&scraper::Selector::parse(selector).expect("a selector")).count();
            assert_eq!(count("rect.chart__bar"), count("details table tbody tr"), "{}", page.path);
            n_charts += 1;
        }
    }
    assert!(n_charts > 3, "the portal has charts");
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
        for selector in [
            "body > #app",
            "#app > .site-top > header",
            "#app > main#inhalt",
            "#app > .site-end > footer",
            "body > #static-notice",
        ] {
            one(&document, selector);
        }
        let skip = one(&document, "#app > .site-top:first-child > a:first-child");
        assert_eq!(skip.attr("href"), Some("#inhalt"), "{}: the skip link comes first", page.path);
    }
}
