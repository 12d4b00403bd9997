//! Texts that show nothing, and lists without entries, in whichever document.

use serde_json::Value;

use crate::content::source::reader::Reader;

/// Keys under which an empty list is a mistake rather than "none".
const FILLED: [&str; 26] = [
    "text",
    "list",
    "steps",
    "checklist",
    "items",
    "rows",
    "head",
    "cards",
    "tiles",
    "links",
    "dates",
    "values",
    "blocks",
    "topics",
    "about",
    "sources",
    "who",
    "bring",
    "where",
    "legal",
    "keywords",
    "pages",
    "bar",
    "groups",
    "footer",
    "quick_terms",
];

pub(super) fn check(reader: &mut Reader, folder: &str) {
    let is_wording = |name: &str| ["texts", "words"].iter().any(|file| name == format!("{folder}/{file}.json"));
    for (name, text) in reader.files() {
        let value = serde_json::from_str::<Value>(&text).unwrap_or_default();
        let mut found = Vec::new();
        find_empty(&value, "", "", is_wording(&name), &mut found);
        for (path, expected) in found {
            reader.refuse(&name, &path, expected.to_owned());
        }
    }
}

/// Paths of all empty texts (where they are looked for) and of all empty lists that must not be.
fn find_empty(value: &Value, key: &str, path: &str, texts: bool, found: &mut Vec<(String, &'static str)>) {
    match value {
        Value::String(text) if texts && text.trim().is_empty() => {
            found.push((path.to_owned(), "erwartet: ein Text, gefunden: keiner"));
        }
        Value::Array(values) if values.is_empty() && FILLED.contains(&key) => {
            found.push((path.to_owned(), "erwartet: mindestens ein Eintrag, gefunden: eine leere Liste"));
        }
        Value::Array(values) => {
            for (i, value) in values.iter().enumerate() {
                find_empty(value, "", &format!("{path}[{i}]"), texts, found);
            }
        }
        Value::Object(values) => {
            for (key, value) in values {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                find_empty(value, key, &path, texts, found);
            }
        }
        _ => {}
    }
}
