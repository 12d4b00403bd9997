//! What languages owe each other: addresses that tell pages apart, plural forms, the same facts.

use std::collections::HashMap;

use serde_json::Value;

use crate::content::PageId;
use crate::content::source::Catalogue;
use crate::content::source::draft::Draft;
use crate::content::source::reader::Reader;
use crate::i18n::{Locale, Plural};

pub(super) fn check(reader: &mut Reader, draft: &Draft, first: Option<&Catalogue>) {
    check_addresses(reader, draft);
    check_plurals(reader, draft);
    if let Some(first) = first {
        check_facts(reader, draft, first);
    }
}

/// Each address leads to one page, and none looks like another language.
fn check_addresses(reader: &mut Reader, draft: &Draft) {
    let catalogue = &draft.catalogue;
    let mut seen: HashMap<PageId, &PageId> = HashMap::new();
    for id in catalogue.infos.keys().chain(catalogue.missing.keys()) {
        let address = catalogue.address(id);
        let info = catalogue.infos.get(id);
        if let Some(other) = seen.insert(address.clone(), id)
            && let Some(info) = info.or_else(|| catalogue.infos.get(other))
        {
            let expected =
                format!("erwartet: eine Adresse, die keine andere Seite hat, gefunden: „{address}“ auch bei „{other}“");
            reader.refuse(&info.file, "address", expected);
        }
        let Some(info) = info else { continue };
        let is_first = catalogue.locale == Locale::DEFAULT;
        if is_first && info.address.is_some() {
            let expected = "erwartet: kein Schlüssel „address“, denn hier ist der Name der Datei die Adresse";
            reader.refuse(&info.file, "address", expected.to_owned());
        }
        let top = id.as_str().split('/').next().unwrap_or_default();
        if is_first && reader.has_folder(top) && Locale::new(top).is_some() {
            let expected = format!("erwartet: eine Adresse, die keine Sprache ist, gefunden: „{top}“");
            reader.refuse(&info.file, "", expected);
        }
    }
}

/// Every phrase that is counted has the forms of its language.
fn check_plurals(reader: &mut Reader, draft: &Draft) {
    let Ok(wanted) = draft.catalogue.language.plural_categories() else { return };
    for (file, text) in reader.files() {
        let mut found = Vec::new();
        find_plurals(&serde_json::from_str::<Value>(&text).unwrap_or_default(), "", &mut found);
        for (path, forms) in found {
            let lacks = wanted.iter().filter(|form| !forms.iter().any(|own| own == *form)).collect::<Vec<_>>();
            if let Some(form) = lacks.first() {
                let expected = format!("erwartet: die Formen {}, gefunden: „{form}“ fehlt", wanted.join(", "));
                reader.refuse(&file, &path, expected);
            }
        }
    }
}

/// Objects whose keys are plural categories.
fn find_plurals(value: &Value, path: &str, found: &mut Vec<(String, Vec<String>)>) {
    match value {
        Value::Object(values) => {
            if values.contains_key("other") && values.keys().all(|key| Plural::CATEGORIES.contains(&key.as_str())) {
                found.push((path.to_owned(), values.keys().cloned().collect()));
            }
            for (key, value) in values {
                find_plurals(value, &if path.is_empty() { key.clone() } else { format!("{path}.{key}") }, found);
            }
        }
        Value::Array(values) => {
            for (i, value) in values.iter().enumerate() {
                find_plurals(value, &format!("{path}[{i}]"), found);
            }
        }
        _ => {}
    }
}

/// Folders whose entries say the same in every language, but for their words.
const FACTS: [&str; 3] = ["networks/", "cities/", "fees.json"];

/// Numbers, dates and web addresses of an entry are those of the first language.
fn check_facts(reader: &mut Reader, draft: &Draft, first: &Catalogue) {
    for (file, text) in reader.files() {
        let Some(name) = file.strip_prefix(&format!("{}/", draft.folder)) else { continue };
        if !FACTS.iter().any(|facts| name.starts_with(facts)) {
            continue;
        }
        let original = reader.text_below(first.locale.id(), name);
        let json = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
        let mut found = Vec::new();
        differ(&json(&original), &json(&text), "", &mut found);
        for (path, original) in found {
            let expected = format!("erwartet: {original} wie in {}/{name}, gefunden: etwas anderes", first.locale.id());
            reader.refuse(&file, &path, expected);
        }
    }
}

/// Places where a fact is another than in the first language; lists of other lengths are left alone.
fn differ(original: &Value, own: &Value, path: &str, found: &mut Vec<(String, String)>) {
    match (original, own) {
        (Value::Object(original), Value::Object(own)) => {
            for (key, original) in original {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                match own.get(key) {
                    Some(own) => differ(original, own, &path, found),
                    None if is_fact(original) => found.push((path, original.to_string())),
                    None => {}
                }
            }
        }
        (Value::Array(original), Value::Array(own)) if original.len() == own.len() => {
            for (i, (original, own)) in original.iter().zip(own).enumerate() {
                differ(original, own, &format!("{path}[{i}]"), found);
            }
        }
        _ if is_fact(original) && original != own => found.push((path.to_owned(), original.to_string())),
        _ => {}
    }
}

/// A number, a date, a web address: what no translation changes.
fn is_fact(value: &Value) -> bool {
    let is_date = |text: &str| text.len() >= 4 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    match value {
        Value::Number(_) => true,
        Value::String(text) => is_date(text) || text.starts_with("https://") || text.starts_with("http://"),
        _ => false,
    }
}
