//! `portal-content`, as editors and the build call it.

use std::process::{Command, Output};

use crate::support::{ContentCopy, shipped};

fn portal_content(args: &[&str]) -> Output {
    Command::new(program()).args(args).output().expect("the program runs")
}

/// Cargo tells the compiler; where that is started through `sh`, a name with a hyphen is lost (Dash drops it),
/// and Cargo from 1.94 on tells the test as well.
fn program() -> String {
    let at_compile_time = option_env!("CARGO_BIN_EXE_portal-content").map(ToOwned::to_owned);
    at_compile_time
        .or_else(|| std::env::var("CARGO_BIN_EXE_portal-content").ok())
        .expect("Cargo builds portal-content and says where it lies")
}

#[test]
fn sound_content_is_let_through_without_a_word() {
    let output = portal_content(&["check", &shipped().display().to_string()]);
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stdout.is_empty() && output.stderr.is_empty());
}

#[test]
fn broken_content_stops_the_build_with_file_line_and_column() {
    let content = ContentCopy::new();
    content.replace("de/networks/unic.json", r#""latitude": 51.9225"#, r#""latitude": "Nord""#);
    content.replace("de/networks/rgre.json", r#""slug""#, r#""schlug""#);
    let output = portal_content(&["check", &content.root().display().to_string()]);
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(output.stdout.is_empty());
    let unic = content.path("de/networks/unic.json");
    let line =
        content.read("de/networks/unic.json").lines().position(|line| line.contains("Nord")).expect("the line") + 1;
    let message = "seat.coordinates.latitude: erwartet: eine Zahl mit Punkt als Komma, gefunden: der Text \"Nord\"";
    assert!(told.contains(&format!("{}:{line}:7: {message}\n", unic.display())), "{told}");
    assert!(told.contains("rgre.json:2:3: schlug: erwartet: einer der Schlüssel"), "{told}");
    assert!(told.ends_with("2 Fehler im Inhalt\n"), "{told}");
}

#[test]
fn broken_content_is_shown_in_the_page_that_is_being_developed() {
    let content = ContentCopy::new();
    let dist = tempfile::TempDir::new().expect("a temporary folder");
    let index = dist.path().join("index.html");
    let script = r#"<script type="module" src="/boot.js"></script>"#;
    std::fs::write(&index, format!("<head>{script}</head><div id=\"app\"><!--app--></div>"))
        .expect("a writable folder");
    content.replace("de/networks/unic.json", r#""slug": "unic""#, r#""slug": "<img src=x>""#);
    let output = portal_content(&["serve", &content.root().display().to_string(), &dist.path().display().to_string()]);
    assert_eq!(output.status.code(), Some(0), "the server goes on");
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(told.contains("unic.json:2:3: slug: erwartet: "), "{told}");
    let html = std::fs::read_to_string(&index).expect("the page");
    assert!(html.contains("unic.json:2:3: slug: erwartet: "), "{html}");
    assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
    assert!(!dist.path().join("content").exists(), "no document is written");
}

#[test]
fn a_call_without_sense_shows_how_to_call() {
    for args in [&[][..], &["check"], &["pruefe", "x"], &["serve", "x"]] {
        let output = portal_content(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("portal-content check"), "{args:?}");
    }
}
