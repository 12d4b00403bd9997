//! Texts in Leichte Sprache hold to its rules.

use serde_json::Value;

use crate::content::source::draft::Draft;
use crate::content::source::easy::{Exceptions, lint_document, lint_terms};
use crate::content::source::reader::Reader;

/// Names and words that the rules do not mean; an editor adds to them.
const EXCEPTIONS: &str = "exceptions.json";

pub(super) fn check(reader: &mut Reader, draft: &Draft) {
    if !draft.catalogue.language.is_easy {
        return;
    }
    let own = format!("{}/", draft.folder);
    let exceptions_file = format!("{own}{EXCEPTIONS}");
    let Some(exceptions) = reader.read::<Exceptions>(&exceptions_file) else { return };
    let texts = reader.files().into_iter().filter(|(file, _)| file.starts_with(&own) && *file != exceptions_file);
    let documents = texts.map(|(file, text)| (file, serde_json::from_str::<Value>(&text).unwrap_or_default()));
    let documents = documents.collect::<Vec<_>>();
    for (file, document) in &documents {
        for (path, breach) in lint_document(document, &exceptions) {
            reader.refuse(file, &path, breach.to_string());
        }
    }
    for (place, breach) in lint_terms(documents.iter().map(|(file, document)| (file.as_str(), document)), &exceptions) {
        let (file, path) = place.split_once(": ").unwrap_or((&place, ""));
        reader.refuse(file, path, breach.to_string());
    }
}
