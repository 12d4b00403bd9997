//! What the portal ships.

use stadtportal::content::{PageDocument, compile};

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
        let errors = content.load().expect_err("a file that is no JSON is refused");
        assert!(errors.iter().any(|error| error.file.ends_with(&file)), "{file} is never read:\n{}", lines(&errors));
    }
}

#[test]
fn every_document_comes_back_from_its_json() {
    let (portal, documents) = compile(&catalogue(), "/content/");
    let json = serde_json::to_string(&portal).expect("plain data");
    assert_eq!(serde_json::from_str::<stadtportal::content::Portal>(&json).ok(), Some(portal));
    for (id, document) in documents {
        let json = document.encode().expect("plain data");
        let read = PageDocument::decode(&id, &json).unwrap_or_else(|error| panic!("{id:?}: {error}"));
        assert_eq!(format!("{read:?}"), format!("{document:?}"));
        assert_eq!(read.encode().ok(), Some(json));
    }
}
