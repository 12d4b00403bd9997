//! `portal-content` and `portal-prerender`, as editors and the build call them.

use std::process::{Command, Output};

use crate::support::{ContentCopy, shipped};

/// Cargo tells the compiler; where that is started through `sh`, a name with a hyphen is lost (Dash drops it),
/// and Cargo from 1.94 on tells the test as well.
macro_rules! program {
    ($name:literal) => {{
        let at_compile_time = option_env!(concat!("CARGO_BIN_EXE_", $name)).map(ToOwned::to_owned);
        at_compile_time
            .or_else(|| std::env::var(concat!("CARGO_BIN_EXE_", $name)).ok())
            .expect("Cargo builds the program and says where it lies")
    }};
}

fn portal_content(args: &[&str]) -> Output {
    Command::new(program!("portal-content")).args(args).output().expect("the program runs")
}

fn portal_prerender(args: &[&str]) -> Output {
    Command::new(program!("portal-prerender")).args(args).output().expect("the program runs")
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
    let output =
        portal_prerender(&["serve", &content.root().display().to_string(), &dist.path().display().to_string()]);
    assert_eq!(output.status.code(), Some(0), "the server goes on");
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(told.contains("unic.json:2:3: slug: erwartet: "), "{told}");
    let html = std::fs::read_to_string(&index).expect("the page");
    assert!(html.contains("unic.json:2:3: slug: erwartet: "), "{html}");
    assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
    assert!(!dist.path().join("content").exists(), "no document is written");
}

#[test]
fn broken_content_is_not_published() {
    let content = ContentCopy::new();
    let dist = tempfile::TempDir::new().expect("a temporary folder");
    content.replace("de/menu.json", "\"service\"", "\"servus\"");
    let folders = [content.root(), dist.path()].map(|path| path.display().to_string());
    let output = portal_prerender(&["publish", &folders[0], &folders[1]]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(told.contains("menu.json:3:5: bar[0]: erwartet: eine Seite des Portals"), "{told}");
    assert_eq!(std::fs::read_dir(dist.path()).expect("a folder").count(), 0, "nothing is written");
}

#[test]
fn the_day_of_the_build_can_be_set_to_make_it_again() {
    let check = |epoch: &str| {
        let content = shipped().display().to_string();
        let mut command = Command::new(program!("portal-content"));
        command.args(["check", &content]).env("SOURCE_DATE_EPOCH", epoch).output().expect("the program runs")
    };
    // 1 January 2000: whatever was checked lies ahead.
    let output = check("946684800");
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains("erwartet: ein Datum bis heute (2000-01-01), gefunden: "), "{told}");
}

#[test]
fn schemas_are_written_where_they_are_asked_for() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let schema = folder.path().join("new/schema");
    let output = portal_content(&["schema", &schema.display().to_string()]);
    assert_eq!(output.status.code(), Some(0));
    for (name, _) in stadtportal::content::schemas() {
        assert!(schema.join(format!("{name}.schema.json")).is_file(), "{name}");
    }
}

#[test]
fn a_call_without_sense_shows_how_to_call() {
    for args in [&[][..], &["check"], &["pruefe", "x"], &["schema"]] {
        let output = portal_content(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("portal-content check"), "{args:?}");
    }
    for args in [&[][..], &["serve", "x"], &["publish"], &["check", "x"]] {
        let output = portal_prerender(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("portal-prerender publish"), "{args:?}");
    }
}
