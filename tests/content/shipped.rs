//! What the portal ships.

use stadtportal::build::{compile_frame, compile_pages};
use stadtportal::content::{Document, Frame, Page, PageId};
use stadtportal::i18n::fold;
use stadtportal::packed;
use stadtportal::page_data::PageData;

use crate::support::{ContentCopy, catalogue, is_of_search, lines};

#[test]
fn the_shipped_content_loads_without_a_fault() {
    let catalogue = catalogue();
    assert!(!catalogue.networks.is_empty());
    assert!(catalogue.networks.is_sorted_by_key(|network| fold(&network.name)));
    assert!(catalogue.services.is_sorted_by_key(|service| fold(&service.title)));
    assert!(catalogue.cities.is_sorted_by_key(|city| city.since));
    assert!(catalogue.news.is_sorted_by(|a, b| a.date >= b.date), "the newest comes first");
}

#[test]
fn every_file_of_the_content_folder_is_read() {
    let content = ContentCopy::new();
    // What only the search reads, `tests/search.rs` holds.
    for file in content.files().into_iter().filter(|file| !is_of_search(file)) {
        let text = content.read(&file);
        content.write(&file, "?");
        let errors = content.faults();
        assert!(errors.iter().any(|error| error.file.ends_with(&file)), "{file} is never read:\n{}", lines(&errors));
        content.write(&file, text);
    }
}

#[test]
fn every_file_of_the_content_folder_is_written_as_editors_indent_it() {
    let content = ContentCopy::new();
    for file in content.files() {
        let text = content.read(&file);
        assert!(text.starts_with("{\n  \"") && text.ends_with("}\n"), "{file}");
        assert!(!text.contains('\t') && !text.contains('\r'), "{file}");
    }
}

#[test]
fn every_document_comes_back_from_its_row() {
    let catalogue = catalogue();
    for page in compile_pages(&catalogue) {
        let text = packed::print(&page.page);
        assert_eq!(packed::parse::<Page>(&text), Some(page.page), "{:?}", page.id);
        let frame = compile_frame(&catalogue, "/content/", &page.id);
        assert_eq!(packed::parse::<Frame>(&packed::print(&frame)), Some(frame), "{:?}", page.id);
    }
}

#[test]
fn every_page_is_put_together_from_its_data_and_what_is_drawn() {
    let catalogue = catalogue();
    for compiled in compile_pages(&catalogue) {
        let frame = compile_frame(&catalogue, "/content/", &compiled.id);
        let mut drawn = vec![frame.header.clone()];
        compiled.page.clone().each_html(&mut |html| drawn.push(html.clone()));
        drawn.push(frame.footer.clone());
        let data = PageData { locale: "de".to_owned(), path: None, frame, page: compiled.page };
        let script = data.to_script();
        assert!(!script.contains('<'), "{:?} could end its element", compiled.id);
        let read = PageData::read(&script, drawn).expect("it is of this version");
        assert_eq!((read.frame, read.page), (data.frame, data.page), "{:?}", compiled.id);
    }
}

#[test]
fn a_document_of_another_version_is_refused() {
    let catalogue = catalogue();
    let frame = packed::print(&compile_frame(&catalogue, "/content/", &PageId::start()));
    assert_eq!(packed::parse::<Page>(&frame), None);
    for text in ["", "{}", "[]", "null", "[\"\"]", &frame.replacen("[", "[\"\",", 1)] {
        assert!(packed::parse::<Frame>(text).is_none(), "{}", &text[..text.len().min(80)]);
        assert!(PageData::read(text, Vec::new()).is_none());
    }
}
