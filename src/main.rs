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
use stadtportal::store::{Address, Store};

/// Where the documents lie while the portal is developed.
const CONTENT: &str = "/content/";

fn main() {
    browser::report_panics();
    browser::watch_visits(route::is_page);
    match browser::page_data() {
        Some(text) => hydrate(&text),
        None => browser::spawn(mount()),
    }
}

/// Takes over a prerendered page.
fn hydrate(text: &str) {
    let PageData { locale, path, frame, page } = PageData::read(text, browser::drawn_html())
        .expect("the page carries the data that was written for this program");
    let locale = Locale::new(&locale).unwrap_or_default();
    let id = path.and_then(|path| address_at(&frame, &path)).map_or_else(PageId::not_found, |(_, id)| id);
    let root = browser::app_root().expect("a prerendered page has its #app");
    let first = (locale, id.clone());
    let handle = hydrate_from(root, move || view! { <App store=Store::new(locale, frame, Some((id, page))) first/> });
    handle.forget();
    browser::announce_live();
}

/// Draws the page into the bare document of `trunk serve`.
async fn mount() {
    let locale = Locale::DEFAULT;
    let text = browser::fetch_text(&format!("{CONTENT}{}", route::frame_document(locale)), browser::Source::Nearest)
        .await
        .expect("`trunk serve` has compiled the content");
    let frame: Frame = packed::parse(&text).expect("the content was compiled for this program");
    let root = browser::app_root().expect("index.html has its #app");
    root.set_text_content(None);
    let first = address_at(&frame, &browser::path()).unwrap_or((locale, PageId::not_found()));
    let handle = mount_to(root, move || view! { <App store=Store::new(locale, frame, None) first/> });
    handle.forget();
    browser::announce_live();
}

fn address_at(frame: &Frame, path: &str) -> Option<Address> {
    let locales = frame.languages.iter().filter_map(|spoken| Locale::new(&spoken.id)).collect::<Vec<_>>();
    route::parse(path, &locales)
}
