//! What html-validate says of all pages.
//!
//! `tests/support/html-validate.json` switches off, and why:
//! - `void-style`: trunk closes the `<link>` that it writes, as XML would; HTML allows both.
//! - `tel-non-breaking`: the number is an editor's text, to be found and copied with ordinary characters; its link
//!   is an inline block, which is kept on one line.
//! - `wcag/h32`: the directory filters as one types; a button to send the form would do nothing more.
//!
//! Leptos marks places in a text by `<!>`, which browsers read as an empty comment and html-validate does not
//! read at all; it gets `<!---->` instead, which every browser takes for the same.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use super::dist::PAGES;

#[test]
fn every_page_is_valid() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let program = root.join("node_modules/.bin/html-validate");
    assert!(program.exists(), "{} is missing: run `make setup` first", program.display());
    let folder = TempDir::new().expect("a temporary folder");
    for page in PAGES.iter() {
        let name = page.path.trim_matches('/').trim_end_matches(".html").replace('/', "-");
        let html = page.html.replace("<!>", "<!---->");
        fs::write(folder.path().join(format!("{name}-.html")), html).expect("a writable folder");
    }
    let output = Command::new(program)
        .current_dir(folder.path())
        .args(["--formatter", "text", "--max-warnings", "0", "--config"])
        .arg(root.join("tests/support/html-validate.json"))
        .arg("*.html")
        .output()
        .expect("Node runs it");
    let told = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "\n{told}");
}
