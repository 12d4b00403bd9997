//! Entries of collections: names of files, facets, dates.

use std::collections::HashSet;

use super::faults::{check_description, check_past, twice};
use crate::content::Slug;
use crate::content::source::draft::Draft;
use crate::content::source::reader::Reader;
use crate::content::source::{FacetText, KindText, PartialDate};

pub(super) fn check(reader: &mut Reader, draft: &Draft, today: PartialDate) {
    let slugs = (draft.networks.iter().map(|(file, entry)| (file, &entry.slug)))
        .chain(draft.cities.iter().map(|(file, entry)| (file, &entry.slug)))
        .chain(draft.news.iter().map(|(file, entry)| (file, &entry.slug)))
        .chain(draft.services.iter().map(|(file, entry)| (file, &entry.slug)));
    for (file, slug) in slugs {
        check_slug(reader, file, slug);
    }
    for (file, city) in &draft.cities {
        check_description(reader, file, "description", &city.description);
        check_past(reader, file, "checked", city.checked, today);
        check_past(reader, file, "since", city.since, today);
    }
    for (file, network) in &draft.networks {
        check_description(reader, file, "summary", &network.summary);
    }
    for (file, service) in &draft.services {
        check_description(reader, file, "description", &service.description);
        check_past(reader, file, "checked", service.checked, today);
    }
    let news_file = format!("{}/collections/news.json", draft.folder);
    let news = draft.catalogue.collections.get("news");
    if news.is_none() && !draft.news.is_empty() && !reader.is_unread(&news_file) {
        reader.refuse(&news_file, "", "erwartet: diese Datei, gefunden: sie fehlt".to_owned());
    }
    let topics = news.and_then(|news| news.facets.iter().find(|facet| facet.key.as_str() == "thema"));
    for (file, item) in &draft.news {
        check_description(reader, file, "summary", &item.summary);
        check_past(reader, file, "date", item.date, today);
        if let Some(until) = item.until.filter(|until| *until < item.date) {
            reader.refuse(file, "until", format!("erwartet: ein Datum ab {}, gefunden: {until}", item.date));
        }
        for (i, topic) in item.topics.iter().enumerate() {
            check_option(reader, file, &format!("topics[{i}]"), topics, topic);
        }
    }
    check_kinds(reader, draft);
    check_collections(reader, draft);
}

fn check_slug(reader: &mut Reader, file: &str, slug: &Slug) {
    let stem = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".json");
    if slug.as_str() != stem {
        reader.refuse(file, "slug", format!("erwartet: der Name der Datei „{stem}“, gefunden: „{slug}“"));
    }
}

fn check_option(reader: &mut Reader, file: &str, path: &str, facet: Option<&FacetText>, id: &Slug) {
    let Some(facet) = facet else { return };
    if !facet.options.iter().any(|option| option.id == *id) {
        let known = facet.options.iter().map(|option| option.id.as_str()).collect::<Vec<_>>().join(", ");
        reader.refuse(file, path, format!("erwartet: eine Kennung aus der Liste ({known}), gefunden: „{id}“"));
    }
}

fn check_collections(reader: &mut Reader, draft: &Draft) {
    for (id, collection) in &draft.catalogue.collections {
        let file = format!("{}/collections/{id}.json", draft.folder);
        for (f, facet) in collection.facets.iter().enumerate() {
            let mut seen = HashSet::new();
            for (i, option) in facet.options.iter().enumerate().filter(|(_, option)| !seen.insert(&option.id)) {
                reader.refuse(&file, &format!("facets[{f}].options[{i}].id"), twice(option.id.as_str()));
            }
        }
        for (i, entry) in collection.entries.iter().enumerate() {
            for (key, values) in &entry.facets {
                let facet = collection.facets.iter().find(|facet| facet.key.as_str() == key);
                if facet.is_none() {
                    let expected = format!("erwartet: der Schlüssel einer Facette, gefunden: „{key}“");
                    reader.refuse(&file, &format!("entries[{i}].facets.{key}"), expected);
                }
                for (v, value) in values.iter().enumerate() {
                    check_option(reader, &file, &format!("entries[{i}].facets.{key}[{v}]"), facet, value);
                }
            }
        }
    }
}

fn check_kinds(reader: &mut Reader, draft: &Draft) {
    let file = format!("{}/kinds.json", draft.folder);
    let kinds = &draft.catalogue.kinds;
    for kind in crate::content::Kind::ALL {
        let count = kinds.iter().filter(|text| text.id == kind).count();
        if count != 1 {
            let expected = format!("erwartet: die Art „{}“ genau einmal, gefunden: {count}-mal", kind.id());
            reader.refuse(&file, "kinds", expected);
        }
    }
    for (i, KindText { id, example, .. }) in kinds.iter().enumerate() {
        let network = draft.networks.iter().find(|(_, network)| network.slug == *example);
        let is_unread = reader.is_unread(&format!("{}/networks/{example}.json", draft.folder));
        if network.map_or(!is_unread, |(_, network)| network.kind != *id) {
            let expected = format!("erwartet: ein Netzwerk der Art „{}“, gefunden: „{example}“", id.id());
            reader.refuse(&file, &format!("kinds[{i}].example"), expected);
        }
    }
}
