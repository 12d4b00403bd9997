//! Leichte Sprache: what the linter finds, and what it leaves alone.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use stadtportal::content::easy::{Exceptions, Place, Rule, lint, lint_document, lint_terms};

/// The content in Leichte Sprache; `EASY_CONTENT` names another folder.
fn folder() -> PathBuf {
    let shipped = || Path::new(env!("CARGO_MANIFEST_DIR")).join("public/content/leicht");
    std::env::var_os("EASY_CONTENT").map_or_else(shipped, PathBuf::from)
}

fn exceptions() -> Exceptions {
    let Ok(text) = fs::read_to_string(folder().join("exceptions.json")) else { return own_exceptions() };
    serde_json::from_str(&text).expect("exceptions.json is one of names, words and acronyms")
}

/// What the sentences of these tests need.
fn own_exceptions() -> Exceptions {
    let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    Exceptions {
        names: list(&[
            "Christi Himmelfahrt",
            "Freudenbergstraße",
            "Freunde Sheffields",
            "Heinrichstraße",
            "Tag der Deutschen Einheit",
            "Wattenscheid",
        ]),
        words: list(&["Informationen", "Netzwerk"]),
        acronyms: list(&["PDF", "UNIC"]),
    }
}

fn documents() -> Vec<(String, Value)> {
    fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        for path in entries.map(|entry| entry.path()) {
            if path.is_dir() {
                collect(&path, files);
            } else if path.extension().is_some_and(|end| end == "json") && !path.ends_with("exceptions.json") {
                files.push(path);
            }
        }
    }
    let mut files = Vec::new();
    collect(&folder(), &mut files);
    files.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a file of the content");
        let name = path.strip_prefix(folder()).unwrap_or(&path).display().to_string();
        (name, serde_json::from_str(&text).expect("JSON"))
    };
    files.into_iter().map(read).collect()
}

#[test]
fn no_shipped_text_raises_an_alarm() {
    let (documents, exceptions) = (documents(), exceptions());
    let breaches = |(file, document): &(String, Value)| {
        let found = lint_document(document, &exceptions);
        found.into_iter().map(|(path, breach)| format!("{file}: {path}: {breach}")).collect::<Vec<_>>()
    };
    let found = documents.iter().flat_map(breaches).collect::<Vec<_>>();
    assert!(found.is_empty(), "{} Alarme\n{}", found.len(), found.join("\n"));
}

#[test]
fn each_shipped_word_has_one_spelling() {
    let documents = documents();
    let pairs = documents.iter().map(|(file, document)| (file.as_str(), document));
    let found = lint_terms(pairs, &exceptions());
    let found = found.iter().map(|(place, breach)| format!("{place}: {breach}")).collect::<Vec<_>>();
    assert!(found.is_empty(), "{} Alarme\n{}", found.len(), found.join("\n"));
}
