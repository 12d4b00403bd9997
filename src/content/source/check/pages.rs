//! Pages: titles that tell them apart, pages above them, what is in their sections.

use std::collections::HashMap;

use super::faults::{check_description, check_past};
use super::sections::Sections;
use crate::content::PageId;
use crate::content::source::PartialDate;
use crate::content::source::draft::Draft;
use crate::content::source::reader::Reader;

pub(super) fn check(reader: &mut Reader, draft: &Draft, today: PartialDate) {
    let catalogue = &draft.catalogue;
    for (id, page) in &catalogue.pages {
        let file = &catalogue.infos[id].file;
        check_description(reader, file, "description", &page.description);
        if let Some(checked) = page.checked {
            check_past(reader, file, "checked", checked, today);
        }
        if let Some(picture) = &page.picture {
            super::sections::check_picture(reader, file, "picture.file", &picture.file);
        }
        Sections { reader, draft, today, file }.check("sections", &page.sections);
    }
    for (file, city) in &draft.cities {
        Sections { reader, draft, today, file }.check("sections", &city.sections);
    }
    for (file, service) in &draft.services {
        Sections { reader, draft, today, file }.check("sections", &service.sections);
    }
    check_parents(reader, draft);
    for key in ["title", "description"] {
        check_unique(reader, draft, key);
    }
}

fn check_parents(reader: &mut Reader, draft: &Draft) {
    let infos = &draft.catalogue.infos;
    for (id, info) in infos {
        if let Some(parent) = id.parent().filter(|parent| draft.catalogue.info(parent).is_none())
            && !reader.is_unread_page(parent.as_str())
        {
            let expected = format!("erwartet: eine Seite „{parent}“ über dieser, gefunden: keine");
            reader.refuse(&info.file, "", expected);
        }
    }
    // Pages that every page, or the program, leads to.
    let fixed = [PageId::SERVICES, PageId::NEWS, PageId::SEARCH, PageId::PINBOARD, PageId::CONTACT];
    let fixed = fixed.into_iter().filter_map(PageId::parse).chain([PageId::start()]);
    for page in fixed.filter(|page| draft.catalogue.info(page).is_none()) {
        let file = format!("{}/pages/{page}.json", draft.folder);
        if !reader.is_unread(&file) {
            reader.refuse(&file, "", "erwartet: diese Datei, gefunden: sie fehlt".into());
        }
    }
}

/// Two pages with one name cannot be told apart in a list, a tab or a search result.
fn check_unique(reader: &mut Reader, draft: &Draft, key: &str) {
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for info in draft.catalogue.infos.values() {
        let text: &str = if key == "title" { &info.title } else { &info.description };
        if let Some(other) = seen.insert(text, &info.file) {
            let value = serde_json::from_str::<serde_json::Value>(reader.text(&info.file)).unwrap_or_default();
            let path = [key, "name", "summary"].into_iter().find(|path| value[*path] == text).unwrap_or(key);
            let expected =
                format!("erwartet: ein Text, den keine andere Seite hat, gefunden: „{text}“ auch in {other}");
            reader.refuse(&info.file, path, expected);
        }
    }
}
