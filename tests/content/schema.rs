//! The schemas by which editors' programs complete and check what is written.

use std::fs;
use std::path::Path;

use serde_json::Value;
use stadtportal::content::schemas;

use crate::support::{files_below, is_of_search, shipped};

const RENEW: &str = "renew the schemas: \
     cargo run --no-default-features --features tools --bin portal-content -- schema public/content/schema";

/// Which schema holds for which files; `.vscode/settings.json` says the same to the editor.
const KINDS: &[(&str, &str)] = &[
    ("city", "*/cities/*.json"),
    ("collection", "*/collections/*.json"),
    ("directory", "*/directory.json"),
    ("exceptions", "*/exceptions.json"),
    ("fees", "*/fees.json"),
    ("kinds", "*/kinds.json"),
    ("language", "*/language.json"),
    ("menu", "*/menu.json"),
    ("network", "*/networks/*.json"),
    ("news", "*/news/*.json"),
    ("page", "*/pages/**/*.json"),
    ("service", "*/services/*.json"),
    ("site", "site.json"),
    ("texts", "*/texts.json"),
    ("topics", "*/topics.json"),
    ("words", "*/words.json"),
];

/// Whether `file` is one of those that `pattern` means; its first star stands for any language.
fn fits(pattern: &str, file: &str) -> bool {
    let Some(pattern) = pattern.strip_prefix("*/") else { return pattern == file };
    let Some((_, file)) = file.split_once('/') else { return false };
    let Some((folder, _)) = pattern.split_once('*') else { return pattern == file };
    let rest = file.strip_prefix(folder).filter(|rest| rest.ends_with(".json"));
    rest.is_some_and(|rest| pattern.contains("**") || !rest.contains('/'))
}

fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}; {RENEW}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_shipped_schemas_are_those_of_the_types() {
    let folder = shipped().join("schema");
    for (name, schema) in schemas() {
        let shipped = json(&folder.join(format!("{name}.schema.json")));
        assert!(shipped == schema.to_value(), "{name}.schema.json is old; {RENEW}");
    }
    let mut expected = schemas().iter().map(|(name, _)| format!("{name}.schema.json")).collect::<Vec<_>>();
    let names = fs::read_dir(&folder).expect("the schemas").flatten();
    let mut found = names.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect::<Vec<_>>();
    expected.sort();
    found.sort();
    assert_eq!(found, expected, "{RENEW}");
}

#[test]
fn every_shipped_file_holds_to_its_schema() {
    let schemas = schemas();
    let mut wrong = Vec::new();
    // The words that a language puts over those of `site.json` are parts of it; `tests/search.rs` holds what the search reads.
    let is_other = |file: &String| file.ends_with("/site.json") || is_of_search(file);
    for file in files_below(&shipped()).into_iter().filter(|file| !is_other(file)) {
        let (name, _) =
            KINDS.iter().find(|(_, pattern)| fits(pattern, &file)).unwrap_or_else(|| panic!("{file} has no schema"));
        let (_, schema) = schemas.iter().find(|(other, _)| other == name).expect("the schema");
        let validator = jsonschema::validator_for(schema.as_value()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let document = json(&shipped().join(&file));
        wrong.extend(
            validator.iter_errors(&document).map(|error| format!("{file}: {}: {error}", error.instance_path())),
        );
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_schema_refuses_what_the_portal_refuses() {
    for (name, from, to) in [
        ("page", "\"title\":", "\"titel\":"),
        ("page", "\"checked\":\"", "\"checked\":\"am "),
        ("page", "\"icon\":\"", "\"icon\":\"kein "),
        ("page", "\"opening_hours\"", "\"oeffnungszeiten\""),
    ] {
        let text = json(&shipped().join("de/pages/service.json")).to_string();
        assert!(text.contains(from), "{from}");
        let broken = serde_json::from_str::<Value>(&text.replacen(from, to, 1)).expect("JSON");
        let (_, schema) = schemas().into_iter().find(|(other, _)| *other == name).expect("the schema");
        let validator = jsonschema::validator_for(schema.as_value()).expect("a schema");
        assert!(!validator.is_valid(&broken), "{to}");
    }
}

#[test]
fn the_editor_s_program_knows_which_schema_is_whose() {
    let settings = json(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".vscode/settings.json"));
    let told = settings["json.schemas"].as_array().expect("a list").iter().map(|entry| {
        let files = entry["fileMatch"].as_array().expect("a list").iter();
        let files = files.map(|file| file.as_str().expect("a text").replace("/public/content/", ""));
        (entry["url"].as_str().expect("a text").to_owned(), files.collect::<Vec<_>>())
    });
    let url = |name: &str| format!("./public/content/schema/{name}.schema.json");
    let expected = KINDS.iter().map(|(name, pattern)| (url(name), vec![(*pattern).to_owned()]));
    assert_eq!(told.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}
