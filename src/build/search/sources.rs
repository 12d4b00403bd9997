//! What editors teach the search: synonyms, short answers, former addresses.

use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

use super::super::BuildError;
use crate::content::{Catalogue, ContentError, parse};
use crate::search::build::{AnswerSource, AnswerText, Former, Lexicon};

/// The three files of a language, with fees put in and pages as addresses.
#[derive(Clone, Debug, Default)]
pub struct SearchSources {
    pub lexicon: Lexicon,
    pub answers: Vec<AnswerText>,
    pub former: Former,
}

/// Reads `synonyms.json`, `answers.json` and `former.json` of a language; each may be missing.
///
/// # Errors
/// All faults found: what cannot be read, pages and fees that are not there.
pub fn read_sources(root: &Path, catalogue: &Catalogue) -> Result<SearchSources, BuildError> {
    let mut faults = Vec::new();
    let folder = root.join(catalogue.locale.id());
    let lexicon = read(&folder.join("synonyms.json"), &mut faults).unwrap_or_default();
    let answers_file = folder.join("answers.json");
    let AnswerSource { mut answers } = read(&answers_file, &mut faults).unwrap_or_default();
    for (i, answer) in answers.iter_mut().enumerate() {
        let amount = |id: &str| {
            let fee = catalogue.fees.iter().find(|fee| fee.id.as_str() == id)?;
            Some(catalogue.formats.euros(fee.cents))
        };
        match answer.with_fees(amount) {
            Ok(filled) => *answer = filled,
            Err(id) => {
                faults.push(fault(&answers_file, &format!("answers[{i}].text"), "eine Gebühr aus fees.json", &id))
            }
        }
        match address(catalogue, &answer.page) {
            Some(address) => answer.page = address,
            None => faults.push(fault(&answers_file, &format!("answers[{i}].page"), PAGE, &answer.page)),
        }
    }
    let former_file = folder.join("former.json");
    let mut former = read::<Former>(&former_file, &mut faults).unwrap_or_default();
    for (old, page) in &mut former.former {
        match address(catalogue, page) {
            Some(address) => *page = address,
            None => faults.push(fault(&former_file, &format!("former.{old}"), PAGE, page)),
        }
    }
    if faults.is_empty() { Ok(SearchSources { lexicon, answers, former }) } else { Err(BuildError::Content(faults)) }
}

const PAGE: &str = "eine Seite dieser Sprache";

/// The address of a page without slashes at its ends, as the index has it.
fn address(catalogue: &Catalogue, name: &str) -> Option<String> {
    let id = catalogue.resolve(name).filter(|id| !catalogue.lacks(id))?;
    Some(catalogue.path(id).trim_matches('/').to_owned())
}

fn read<T: DeserializeOwned>(path: &Path, faults: &mut Vec<ContentError>) -> Option<T> {
    let text = fs::read_to_string(path).ok()?;
    parse(&path.display().to_string(), &text).map_err(|fault| faults.push(fault)).ok()
}

fn fault(file: &Path, path: &str, expected: &str, found: &str) -> ContentError {
    let text = fs::read_to_string(file).unwrap_or_default();
    let (line, column) = crate::content::locate(&text, path).unwrap_or((0, 0));
    let expected = format!("erwartet: {expected}, gefunden: „{found}“");
    ContentError { file: file.display().to_string(), line, column, path: path.to_owned(), expected }
}
