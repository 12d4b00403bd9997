//! The words of the content are in the pages, and the data for the program beside them.

use stadtportal::build::{compile_pages, compile_portal, render};
use stadtportal::content::{Page as Document, PageId, Portal};
use stadtportal::page_data::PageData;

use super::dist::{CATALOGUE, LOCALE, PAGES, Page, attribute, file_of, one, read, text};

fn data(page: &Page) -> PageData {
    let document = page.document();
    let script = one(&document, "script#page-data");
    assert_eq!(attribute(script, "type"), "application/json");
    let json = script.text().collect::<String>();
    assert!(!json.contains('<'), "{}: the data could end its element", page.path);
    PageData::read(&json).unwrap_or_else(|error| panic!("{}: {error}", page.path))
}

fn compiled(id: &PageId) -> Document {
    let pages = compile_pages(&CATALOGUE);
    pages.into_iter().find(|(other, _)| other == id).map(|(_, page)| page).expect("the content has this page")
}

#[test]
fn every_page_carries_the_documents_that_the_content_makes() {
    for page in PAGES.iter() {
        let PageData { path, portal, page: document } = data(page);
        assert_eq!(path, (!page.is_not_found()).then(|| page.path.clone()));
        assert_eq!(
            portal,
            compile_portal(&CATALOGUE, &portal.content_base),
            "{}: dist is older than content",
            page.path
        );
        assert_eq!(document, compiled(&page.id), "{}: dist is older than the content", page.path);
    }
}

#[test]
fn every_page_is_byte_for_byte_what_hydration_will_look_for() {
    for page in PAGES.iter() {
        let PageData { portal, page: document, .. } = data(page);
        let rendered = render(LOCALE, &portal, &page.id, &document);
        assert_eq!(rendered, render(LOCALE, &portal, &page.id, &document), "{}: rendered twice", page.path);
        let (_, rest) = page.html.split_once("<div id=\"app\">").expect("an #app");
        let is_same = rest.strip_prefix(&rendered).is_some_and(|rest| rest.starts_with("</div>"));
        let place = rendered.bytes().zip(rest.bytes()).position(|(a, b)| a != b).unwrap_or(rendered.len());
        let end = rest.floor_char_boundary(place + 80);
        assert!(is_same, "{}: differs from {:?} on", page.path, &rest[rest.floor_char_boundary(place)..end]);
    }
}

#[test]
fn every_word_of_a_network_is_in_its_page() {
    for network in &CATALOGUE.networks {
        let id = PageId::Network(network.slug.clone());
        let page = PAGES.iter().find(|page| page.id == id).expect("a page");
        let document = page.document();
        let shown = text(one(&document, "main"));
        let mut texts = vec![&network.name, &network.full_name, &network.summary];
        texts.extend(network.about.iter().chain(&network.city_role));
        texts.extend(network.bodies.iter().flat_map(|body| std::iter::once(&body.name).chain(&body.description)));
        texts.extend(network.partners.iter().flat_map(|partner| [&partner.name, &partner.city, &partner.country]));
        texts.extend(network.dates.iter().map(|date| &date.event));
        texts.extend(network.sources.iter().map(|source| &source.title));
        texts.extend(network.membership.note.iter());
        texts.extend(network.members.iter().flat_map(|members| std::iter::once(&members.unit).chain(&members.note)));
        texts.extend(network.founded.iter().flat_map(|founded| founded.place.iter().chain(&founded.note)));
        for text in texts {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(shown.contains(&text), "{} lacks {text:?}", page.path);
        }
        for source in &network.sources {
            let link = one(&document, &format!("main ol a[href='{}']", source.url.as_str()));
            assert!(text(link).contains(&*source.title), "{}", page.path);
        }
    }
}

#[test]
fn the_directory_shows_every_network() {
    let page = PAGES.iter().find(|page| page.id == PageId::Networks).expect("a page");
    let shown = text(one(&page.document(), "main"));
    for network in &CATALOGUE.networks {
        assert!(shown.contains(&*network.name) && shown.contains(&*network.summary), "{}", network.slug);
    }
}

#[test]
fn the_document_of_every_page_is_there_to_be_loaded() {
    for page in PAGES.iter() {
        let PageData { portal, page: document, .. } = data(page);
        let file = file_of(&format!("{}{}", portal.content_base, page.id.document_path(LOCALE)));
        let loaded = serde_json::from_str::<Document>(&read(&file));
        assert_eq!(loaded.ok(), Some(document), "{}", file.display());
    }
    let first = data(&PAGES[0]).portal;
    let file = file_of(&format!("{}{}/portal.json", first.content_base, LOCALE.id()));
    assert_eq!(serde_json::from_str::<Portal>(&read(&file)).ok(), Some(first));
}
