//! The data for the program lies in each page, beside what is drawn, and fits it.

use scraper::Html;
use stadtportal::build::{compile_frame, render};
use stadtportal::content::{Document, Frame, Page as PageDocument};
use stadtportal::packed;
use stadtportal::page_data::PageData;
use stadtportal::route;

use super::dist::{PAGES, Page, all, attribute, each, file_of, one, read};

/// The row of texts that the page carries.
fn script(page: &Page) -> String {
    let document = page.document();
    let script = one(&document, "script#page-data");
    assert_eq!(attribute(script, "type"), "application/json");
    script.text().collect()
}

/// What the content makes of the page and the frame around it.
fn expected(page: &Page, content_base: &str) -> (Frame, PageDocument) {
    (compile_frame(page.catalogue, content_base, &page.id), page.compiled.page.clone())
}

/// All HTML of both, in its order on the page.
fn drawn(frame: &Frame, page: &PageDocument) -> Vec<String> {
    let mut drawn = vec![frame.header.clone()];
    page.clone().each_html(&mut |html| drawn.push(html.clone()));
    drawn.push(frame.footer.clone());
    drawn
}

/// Folder of the documents, as the first page names it.
fn content_base() -> String {
    let data = PageData::read(&script(&PAGES[0]), Vec::new()).expect("the data is of this version");
    data.frame.content_base
}

#[test]
fn every_page_carries_the_documents_that_the_content_makes() {
    let base = content_base();
    each(|page| {
        let (frame, document) = expected(page, &base);
        let data = PageData::read(&script(page), drawn(&frame, &document));
        let data = data.unwrap_or_else(|| panic!("{}: dist is of another version", page.path));
        assert_eq!(data.path, (!page.is_not_found()).then(|| page.path.clone()));
        assert!(data.frame == frame, "{}: dist is older than the content", page.path);
        assert!(data.page == document, "{}: dist is older than the content", page.path);
    });
}

#[test]
fn the_data_of_a_page_holds_no_html_a_second_time() {
    each(|page| {
        let script = script(page);
        assert!(!script.contains('<'), "{}: the data could end its element", page.path);
        let row = serde_json::from_str::<Vec<String>>(&script).expect("a row of texts");
        let html = row.iter().find(|text| text.contains("</") || text.contains("/>"));
        assert_eq!(html, None, "{}", page.path);
    });
}

#[test]
fn every_piece_of_html_stands_on_its_page_in_its_order() {
    let base = content_base();
    each(|page| {
        let (frame, page_document) = expected(page, &base);
        let document = page.document();
        let found = all(&document, "[data-html]").iter().map(|element| element.inner_html()).collect::<Vec<_>>();
        // Both as a browser would print them.
        let printed = |html: &String| Html::parse_fragment(html).root_element().inner_html();
        let drawn = drawn(&frame, &page_document).iter().map(printed).collect::<Vec<_>>();
        assert_eq!(found.len(), drawn.len(), "{}", page.path);
        for (found, drawn) in found.iter().zip(&drawn) {
            assert_eq!(found, drawn, "{}", page.path);
        }
    });
}

#[test]
fn every_page_is_byte_for_byte_what_hydration_will_look_for() {
    let base = content_base();
    for page in PAGES.iter() {
        let (frame, document) = expected(page, &base);
        let draw = || render(page.catalogue.locale, &frame, &page.address(), &document);
        let rendered = draw();
        assert_eq!(rendered, draw(), "{}: rendered twice", page.path);
        let (_, rest) = page.html.split_once("<div id=\"app\">").expect("an #app");
        let is_same = rest.strip_prefix(&rendered).is_some_and(|rest| rest.starts_with("</div>"));
        let place = rendered.bytes().zip(rest.bytes()).position(|(a, b)| a != b).unwrap_or(rendered.len());
        let end = rest.floor_char_boundary(place + 80);
        assert!(is_same, "{}: differs from {:?} on", page.path, &rest[rest.floor_char_boundary(place)..end]);
    }
}

#[test]
fn the_document_of_every_page_is_there_to_be_loaded() {
    let base = content_base();
    for page in PAGES.iter() {
        let file = file_of(&format!("{base}{}", route::document(page.catalogue.locale, &page.address())));
        let loaded = packed::parse::<PageDocument>(&read(&file));
        assert!(loaded.as_ref() == Some(&page.compiled.page), "{} is old", file.display());
    }
    for not_found in PAGES.iter().filter(|page| page.is_not_found()) {
        let file = file_of(&format!("{base}{}", route::frame_document(not_found.catalogue.locale)));
        let frame = packed::parse::<Frame>(&read(&file));
        assert!(frame == Some(expected(not_found, &base).0), "{} is old", file.display());
    }
}
