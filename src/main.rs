//! The program in the browser: takes over the prerendered page, or draws it where there is none.

// The whole page is one type to the compiler.
#![recursion_limit = "512"]

use leptos::mount::{hydrate_from, mount_to};
use leptos::prelude::*;
use stadtportal::app::App;
use stadtportal::browser;
use stadtportal::content::{Frame, PageId};
use stadtportal::i18n::Locale;
use stadtportal::packed;
use stadtportal::page_data::PageData;
use stadtportal::route;
use stadtportal::store::Store;

/// Where the frame's document lies while the portal is developed.
const FRAME_DOCUMENT: &str = "/content/de.json";

fn main() {
    browser::report_panics();
    browser::watch_visits(|path| route::parse(path).is_some());
    match browser::page_data() {
        Some(text) => hydrate(&text),
        None => browser::spawn(mount()),
    }
}

/// Takes over a prerendered page.
fn hydrate(text: &str) {
    let PageData { path, frame, page } = PageData::read(text, browser::drawn_html())
        .expect("the page carries the data that was written for this program");
    let first = page_at(path.as_deref());
    let root = browser::app_root().expect("a prerendered page has its #app");
    let handle = hydrate_from(root, move || {
        view! { <App store=Store::new(Locale::German, frame, Some((first.clone(), page))) first/> }
    });
    handle.forget();
    browser::announce_live();
}

/// Draws the page into the bare document of `trunk serve`.
async fn mount() {
    let text = browser::fetch_text(FRAME_DOCUMENT, browser::Source::Nearest)
        .await
        .expect("`trunk serve` has compiled the content");
    let frame: Frame = packed::parse(&text).expect("the content was compiled for this program");
    let root = browser::app_root().expect("index.html has its #app");
    root.set_text_content(None);
    let first = page_at(Some(&browser::path()));
    let handle = mount_to(root, move || view! { <App store=Store::new(Locale::German, frame, None) first/> });
    handle.forget();
    browser::announce_live();
}

fn page_at(path: Option<&str>) -> PageId {
    path.and_then(route::parse).map_or_else(PageId::not_found, |(_, page)| page)
}
