//! Every address of the portal: opened, it comes to life as it was built; followed, it arrives as it was built.

use serde_json::{Value, json};

use crate::layout::too_wide_when_large;
use crate::privacy::kept;
use crate::support::server::page;
use crate::support::site::written_paths;
use crate::support::site::{KINDS, MISSING, START};
use crate::support::{Engine, Stage, Tab, paths};
use crate::tests;

tests![every_page_comes_to_life_without_a_change_or_a_complaint, every_kind_of_page_arrives_as_it_was_built,];

/// What a page is, beside what it was built to be.
const COMPARE: &str = "
    document.getElementById('dorthin')?.remove();
    const built = new DOMParser().parseFromString(arguments[0], 'text/html');
    const marks = (page) => [...page.querySelectorAll('[aria-current]')].map((link) =>
        `${link.getAttribute('href')} ${link.getAttribute('aria-current')}`);
    const look = (page) => ({ title: page.title, text: lasting(page), marks: marks(page) });
    const elsewhere = performance.getEntriesByType('resource').map(({ name }) => name);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const ways = [...document.querySelectorAll('a[href^=\"#\"]')].map((link) => decodeURIComponent(link.getAttribute('href').slice(1)));
    return {
        twice: ids.filter((id, i) => ids.indexOf(id) < i), nowhere: ways.filter((id) => !document.getElementById(id)?.checkVisibility()),
        ...look(document), built: look(built), problems: window.__problems, headings: document.querySelectorAll('h1').length,
        elsewhere: elsewhere.filter((name) => !name.startsWith(location.origin + '/')),
    };";

fn every_page_comes_to_life_without_a_change_or_a_complaint(Stage { tab, server, engine }: &Stage) {
    let mut faults = Vec::new();
    // Pages that a language lacks differ in a title; one engine sees them all.
    let paths = if *engine == Engine::Chromium { paths() } else { written_paths() };
    for path in paths.into_iter().chain([MISSING.into()]) {
        tab.open_live(&path);
        faults.extend(compare(tab, &path));
        faults.extend(too_wide_when_large(tab, &path));
    }
    let failed = server.requests().into_iter().filter(|request| request.status != 200 && request.target != MISSING);
    faults.extend(failed.map(|request| format!("{request:?}")));
    faults.extend(kept(tab));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn every_kind_of_page_arrives_as_it_was_built(Stage { tab, .. }: &Stage) {
    let mut faults = Vec::new();
    tab.open_live("/sitemap/");
    tab.mark();
    for path in KINDS.into_iter().filter(|path| *path != "/sitemap/") {
        let add = "const link = document.createElement('a'); link.href = arguments[0]; link.id = 'dorthin'; link.textContent = 'Dorthin';
            document.querySelector('main').prepend(link)";
        tab.js_with(add, vec![json!(path)]);
        tab.click_link("Dorthin");
        tab.wait_until(path, |tab| tab.address() == path && tab.focused() == format!("h1 {}", tab.heading()));
        faults.extend(compare(tab, path));
    }
    assert!(tab.is_marked(), "no page was loaded anew");
    tab.click_at("header a[href='/']");
    tab.wait_until("the start page is there", |tab| tab.address() == START);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Where the page at hand differs from what was built for `path`, and what it complains about.
fn compare(tab: &Tab, path: &str) -> Vec<String> {
    let found = tab.js_with(COMPARE, vec![json!(page(path))]);
    let mut faults = Vec::new();
    for name in ["title", "text", "marks"] {
        if found[name] != found["built"][name] {
            faults.push(format!("{path}: {name} {}", differ(&found[name], &found["built"][name])));
        }
    }
    if found["headings"] != 1 {
        faults.push(format!("{path} has {} first headings", found["headings"]));
    }
    for name in ["problems", "elsewhere", "twice", "nowhere"] {
        if found[name] != json!([]) {
            faults.push(format!("{path}: {name} {}", found[name]));
        }
    }
    faults
}

/// Both from where they differ.
fn differ(found: &Value, built: &Value) -> String {
    let (found, built) = (found.to_string(), built.to_string());
    let same = found.chars().zip(built.chars()).take_while(|(a, b)| a == b).count();
    let from = |text: &str| text.chars().skip(same.saturating_sub(20)).take(120).collect::<String>();
    format!("is …{}…\n  built as …{}…", from(&found), from(&built))
}
