//! The program in the browser: takes over the prerendered page, or draws it where there is none.

// The whole page is one type to the compiler.
#![recursion_limit = "512"]

use leptos::mount::{hydrate_from, mount_to};
use leptos::prelude::*;
use stadtportal::app::App;
use stadtportal::browser;
use stadtportal::content::{PageId, Portal};
use stadtportal::i18n::Locale;
use stadtportal::page_data::PageData;
use stadtportal::route::Route;
use stadtportal::store::Store;

/// Where the frame's document lies while the portal is developed.
const PORTAL_DOCUMENT: &str = "/content/de/portal.json";

fn main() {
    browser::report_panics();
    browser::watch_visits(|path| Route::parse(path).is_some());
    match browser::page_data() {
        Some(text) => hydrate(&text),
        None => browser::spawn(mount()),
    }
}

/// Takes over a prerendered page.
fn hydrate(text: &str) {
    let PageData { path, portal, page } =
        PageData::read(text).expect("the page carries the data that was written for this program");
    let first = page_at(path.as_deref());
    let root = browser::app_root().expect("a prerendered page has its #app");
    let handle = hydrate_from(root, move || {
        view! { <App store=Store::new(Locale::German, portal, Some((first.clone(), page))) first/> }
    });
    handle.forget();
    browser::announce_live();
}

/// Draws the page into the bare document of `trunk serve`.
async fn mount() {
    let text = browser::fetch_text(PORTAL_DOCUMENT, browser::Source::Nearest)
        .await
        .expect("`trunk serve` has compiled the content");
    let portal: Portal = serde_json::from_str(&text).expect("the content was compiled for this program");
    let root = browser::app_root().expect("index.html has its #app");
    root.set_text_content(None);
    let first = page_at(Some(&browser::path()));
    let handle = mount_to(root, move || view! { <App store=Store::new(Locale::German, portal, None) first/> });
    handle.forget();
    browser::announce_live();
}

fn page_at(path: Option<&str>) -> PageId {
    path.and_then(Route::parse).map_or(PageId::NotFound, |(_, route)| route.page())
}
