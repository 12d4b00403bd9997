//! Which file answers a path, and how: folders by their `index.html`, what is missing by `404.html`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use super::http::Answer;

/// The script that notes what goes wrong in a page.
pub const PROBE: &str = "/__probe.js";

/// An empty page with a narrow window in it, for browsers whose own window cannot be narrow.
const NARROW: &str = "/__narrow.html";

/// As a host of the portal should send it; only the probe adds nothing of its own to it.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

/// What a path leads to.
pub struct Found {
    /// Path of the file below the folder, with a slash before it.
    pub path: String,
    status: u16,
}

pub fn find(path: &str) -> Found {
    let is_file = |path: &str| !path.contains("..") && path != "/" && folder().join(&path[1..]).is_file();
    let found = |path: String, status| Found { path, status };
    if path == NARROW || is_file(path) && !path.ends_with('/') {
        found(path.to_owned(), 200)
    } else if path.ends_with('/') && is_file(&format!("{path}index.html")) {
        found(format!("{path}index.html"), 200)
    } else if is_file(&format!("{path}/index.html")) {
        found(path.to_owned(), 301)
    } else {
        found("/404.html".into(), 404)
    }
}

pub fn answer(file: &Found, target: &str) -> Answer {
    let Found { path, status } = file;
    let mut answer = Answer { status: *status, headers: Vec::new(), body: Vec::new(), promised: None };
    answer.set("Cache-Control", if path.contains("index.html") { "no-cache" } else { "max-age=600" });
    if *status == 301 {
        let query = target.strip_prefix(path.as_str()).unwrap_or_default();
        answer.set("Location", format!("{path}/{query}"));
        return answer;
    }
    answer.set("Content-Type", kind(path));
    answer.set("X-Content-Type-Options", "nosniff");
    if path == NARROW {
        let page =
            "<!doctype html><html lang=de><title>Schmal</title><iframe width=320 height=800 frameborder=0></iframe>";
        answer.body = page.into();
        return answer;
    }
    answer.body = fs::read(folder().join(&path[1..])).expect("a file that was found can be read");
    if path.ends_with(".html") {
        answer.set("Content-Security-Policy", POLICY);
        let text = String::from_utf8(answer.body).expect("a page is UTF-8");
        answer.body = text.replacen("<head>", &format!("<head><script src=\"{PROBE}\"></script>"), 1).into();
    }
    answer
}

pub fn probe(script: &str) -> Answer {
    let body = format!("{}\n{script}", include_str!("probe.js"));
    let mut answer = Answer { status: 200, headers: Vec::new(), body: body.into(), promised: None };
    answer.set("Content-Type", "text/javascript; charset=utf-8");
    answer.set("Cache-Control", "no-store");
    answer
}

/// The file of a page as it was built.
pub fn page(path: &str) -> String {
    let file = folder().join(&find(path).path[1..]);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{} is a page, but: {error}", file.display()))
}

/// The path that stands in the attribute `name` of the element that starts the program.
pub fn asset(name: &str) -> String {
    let html = page("/");
    let (_, rest) = html.split_once(&format!("{name}=\"")).unwrap_or_else(|| panic!("the page has {name}"));
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// The path of the portal's program.
pub fn program() -> String {
    let names = std::fs::read_dir(folder()).expect("the built portal").flatten();
    let mut names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let name = names.find(|name| name.starts_with("stadtportal-") && name.ends_with(".wasm"));
    format!("/{}", name.expect("a program"))
}

/// The path of every page in the folder, from the top down.
pub fn paths() -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec!["/".to_owned()];
    while let Some(path) = folders.pop() {
        let entries = fs::read_dir(folder().join(&path[1..])).expect("a folder can be read").flatten();
        let inner = entries.filter(|entry| entry.path().is_dir());
        folders.extend(inner.map(|entry| format!("{path}{}/", entry.file_name().to_string_lossy())));
        if folder().join(&path[1..]).join("index.html").is_file() {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The status with which the host answers `path`.
pub fn status(path: &str) -> u16 {
    find(path).status
}

/// The built portal: `STADTPORTAL_DIST`, or `dist` where Cargo.toml is.
pub fn folder() -> PathBuf {
    env::var_os("STADTPORTAL_DIST").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("dist"), PathBuf::from)
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        Some("xml") => "application/xml",
        Some("png") => "image/png",
        Some("webp") => "image/webp",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
