//! What html-validate says of all pages.
//!
//! `tests/support/html-validate.json` switches off, and why:
//! - `void-style`: trunk closes the `<link>` that it writes, as XML would; HTML allows both.
//! - `tel-non-breaking`: the number is an editor's text, to be found and copied with ordinary characters; its link
//!   is an inline block, which is kept on one line.
//! - `form-dup-name` shares names among boxes, as it does among radio buttons: several of one name are a choice.
//! - `wcag/h32`: the directory filters as one types; a button to send the form would do nothing more.
//!
//! Leptos marks places in a text by `<!>`, which browsers read as an empty comment and html-validate does not
//! read at all; it gets `<!---->` instead, which every browser takes for the same.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use super::dist::{PAGES, Page};

#[test]
fn every_page_is_valid() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let program = root.join("node_modules/.bin/html-validate");
    assert!(program.exists(), "{} is missing: run `make setup` first", program.display());
    let folder = TempDir::new().expect("a temporary folder");
    for page in PAGES.iter() {
        let html = page.html.replace("<!>", "<!---->");
        fs::write(folder.path().join(name(&page.path)), html).expect("a writable folder");
    }
    // Into a file: what goes through a pipe ends where Node does.
    let output = Command::new(program)
        .current_dir(folder.path())
        .args(["--formatter", "json=told.json", "--max-warnings", "0", "--config"])
        .arg(root.join("tests/support/html-validate.json"))
        .arg("*.html")
        .output()
        .expect("Node runs it");
    let told = fs::read_to_string(folder.path().join("told.json")).unwrap_or_default();
    let told = serde_json::from_str::<Value>(&told).unwrap_or_default();
    // What search engines do not list may have a long title: that of the page that is missing, or a part of a list.
    let is_unlisted = |page: &&Page| page.compiled.is_missing || page.compiled.canonical.is_some();
    let unlisted = PAGES.iter().filter(is_unlisted).map(|page| name(&page.path)).collect::<HashSet<_>>();
    let wrong = summary(&told, &unlisted);
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(told.is_array(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Of the file that stands for a page.
fn name(path: &str) -> String {
    format!("{}-.html", path.trim_matches('/').trim_end_matches(".html").replace('/', "-"))
}

/// Each fault once: rule, words, how often, and the first place of it.
fn summary(told: &Value, unlisted: &HashSet<String>) -> Vec<String> {
    let mut faults = BTreeMap::<(String, String), (usize, String)>::new();
    for file in told.as_array().into_iter().flatten() {
        let name = file["filePath"].as_str().unwrap_or_default().rsplit('/').next().unwrap_or_default();
        for message in file["messages"].as_array().into_iter().flatten() {
            let word = |key: &str| message[key].as_str().unwrap_or_default().to_owned();
            if word("ruleId") == "long-title" && unlisted.contains(name) {
                continue;
            }
            let place = format!("{name}:{}:{} {}", message["line"], message["column"], word("selector"));
            faults.entry((word("ruleId"), word("message"))).or_insert((0, place)).0 += 1;
        }
    }
    let line = |((rule, message), (n, place))| format!("{rule}: {message} ({n} times, first {place})");
    faults.into_iter().map(line).collect()
}
