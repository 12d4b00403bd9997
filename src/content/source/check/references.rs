//! Links between pages: each leads somewhere, and something leads to each page.

use std::collections::HashSet;

use serde_json::Value;

use crate::content::PageId;
use crate::content::source::draft::Draft;
use crate::content::source::reader::Reader;
use crate::content::source::references::references;
use crate::content::source::{Block, Catalogue, SectionText};

pub(super) fn check(reader: &mut Reader, draft: &Draft) {
    let infos = &draft.catalogue.infos;
    let mut reached: HashSet<PageId> = HashSet::from([PageId::start()]);
    let words = ["texts", "words"].map(|name| format!("{}/{name}.json", draft.folder));
    for (file, text) in reader.files().into_iter().filter(|(file, _)| !words.contains(file)) {
        let document = serde_json::from_str::<Value>(&text).unwrap_or_default();
        for reference in references(&document) {
            let name = reference.page.split('#').next().unwrap_or_default();
            match draft.catalogue.resolve(name) {
                Some(page) if infos.get(page).is_some_and(|info| info.file != file) => {
                    reached.insert(page.clone());
                }
                Some(_) => {}
                None if reader.is_unread_page(&reference.page) => {}
                None => {
                    let page = &reference.page;
                    let expected =
                        format!("erwartet: eine Seite des Portals wie „service/reisepass“, gefunden: „{page}“");
                    reader.refuse(&file, &reference.path, expected);
                }
            }
        }
    }
    reach_listed(&draft.catalogue, &mut reached);
    for (id, info) in infos.iter().filter(|(id, _)| !reached.contains(id)) {
        let expected = format!("erwartet: eine Seite, die hierher führt, gefunden: keine („{id}“ ist verwaist)");
        reader.refuse(&info.file, "", expected);
    }
}

/// The pages that blocks lead to without naming them.
fn reach_listed(catalogue: &Catalogue, reached: &mut HashSet<PageId>) {
    for (id, page) in &catalogue.pages {
        let blocks = page.sections.iter().flat_map(|section: &SectionText| &section.blocks);
        for block in blocks {
            match block {
                Block::Children => reached.extend(catalogue.children(id)),
                Block::Listing(name) => {
                    let parent = match name.as_str() {
                        "networks" => PageId::NETWORKS,
                        "news" => PageId::NEWS,
                        _ => continue,
                    };
                    reached.extend(PageId::parse(parent).iter().flat_map(|parent| catalogue.children(parent)));
                }
                _ => {}
            }
        }
    }
}
