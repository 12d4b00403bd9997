//! What the portal ships.

use stadtportal::build::{compile_pages, compile_portal};
use stadtportal::content::{Page, Portal};

use crate::support::{ContentCopy, catalogue, lines};

#[test]
fn the_shipped_content_loads_without_a_fault() {
    let catalogue = catalogue();
    assert!(!catalogue.networks.is_empty());
    assert!(catalogue.networks.is_sorted_by_key(|network| network.name.to_lowercase()));
}

#[test]
fn every_file_of_the_content_folder_is_read() {
    for file in ContentCopy::new().files() {
        let content = ContentCopy::new();
        content.write(&file, "?");
        let errors = content.faults();
        assert!(errors.iter().any(|error| error.file.ends_with(&file)), "{file} is never read:\n{}", lines(&errors));
    }
}

#[test]
fn every_document_comes_back_from_its_json() {
    let catalogue = catalogue();
    let portal = compile_portal(&catalogue, "/content/");
    let json = serde_json::to_string(&portal).expect("plain data");
    assert_eq!(serde_json::from_str::<Portal>(&json).ok(), Some(portal));
    for (id, page) in compile_pages(&catalogue) {
        let json = serde_json::to_string(&page).expect("plain data");
        assert_eq!(serde_json::from_str::<Page>(&json).ok(), Some(page), "{id:?}");
    }
}
