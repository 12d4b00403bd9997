//! Finds where content names pages, in any document.

use serde_json::Value;

use super::rich::Rich;

/// Keys whose texts are names of pages, wherever they stand.
const KEYS: [&str; 7] = ["page", "pages", "tiles", "life_events", "bar", "footer", "readings"];

/// A page's name, and where it stands.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Reference {
    /// The way to it, as in `sections[0].blocks[1].cards[2].page`.
    pub path: String,
    pub page: String,
}

/// All names of pages in a document.
pub(super) fn references(document: &Value) -> Vec<Reference> {
    let mut found = Vec::new();
    walk(document, "", "", &mut found);
    found
}

fn walk(value: &Value, key: &str, path: &str, found: &mut Vec<Reference>) {
    match value {
        Value::String(text) if KEYS.contains(&key) => {
            found.push(Reference { path: path.to_owned(), page: text.clone() });
        }
        Value::String(text) if text.contains("[[") => {
            if let Ok(rich) = Rich::try_from(text.clone()) {
                found.extend(rich.links().map(|page| Reference { path: path.to_owned(), page: page.to_owned() }));
            }
        }
        Value::Array(values) => {
            for (i, value) in values.iter().enumerate() {
                walk(value, key, &format!("{path}[{i}]"), found);
            }
        }
        Value::Object(values) => {
            for (key, value) in values {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                walk(value, key, &path, found);
            }
        }
        _ => {}
    }
}
