//! The reader's board, each pin compared with its page as it is now.

use leptos::prelude::*;

use super::around::{Around, focus_soon};
use crate::browser;
use crate::components::Language;
use crate::components::pinboard::{BoardAction, Freshness, Pinboard};
use crate::pinboard::{Pin, changes};
use crate::store::{Load, Pins, Store};

/// Name of the exported file.
const FILE: &str = "pinnwand.json";

#[component]
pub fn PinboardView(around: Around) -> impl IntoView {
    let Around { store, pins } = around;
    let language = Language::here();
    let texts = language.pinboard.clone();
    let message = RwSignal::new(String::new());
    let pinned = Signal::derive(move || pins.board().with(|board| board.pins.clone()));
    let freshness = Callback::new(move |pin: Pin| freshness(store, &pin));
    let written = Callback::new(move |iso: String| {
        let day = crate::calendar::Date::parse(&iso);
        day.map_or(iso, |day| language.formats().date(day.year, Some(day.month), Some(day.day)))
    });
    let wiped = texts.wiped.clone();
    let on_action = Callback::new(move |action| match action {
        BoardAction::Unpin(path) => {
            pins.unpin(&path);
            focus_soon("h1".to_owned());
        }
        BoardAction::Seen(path) => {
            see(store, pins, &path);
            focus_soon(format!(".pinned a[href=\"{path}\"]"));
        }
        BoardAction::Export => {
            let _ =
                browser::save(FILE, "application/json", &pins.board().with_untracked(crate::pinboard::Board::print));
        }
        BoardAction::Wipe => {
            pins.wipe();
            message.set(wiped.clone());
            focus_soon("h1".to_owned());
        }
    });
    let on_file = Callback::new(move |event: leptos::ev::Event| {
        let (imported, wrong) = (texts.imported.clone(), texts.import_wrong.clone());
        leptos::task::spawn_local(async move {
            let text = browser::chosen_file(event).await.unwrap_or_default();
            message.set(if pins.import(&text) { imported } else { wrong });
        });
    });
    view! { <Pinboard pins=pinned freshness date=written on_action on_file message/> }
}

/// Compares a pin with its page, which is loaded for it.
fn freshness(store: Store, pin: &Pin) -> Freshness {
    let Some(address) = store.parse(&pin.path) else { return Freshness::Gone };
    match store.page(&address).get() {
        Load::Loading => Freshness::Checking,
        Load::Missing => Freshness::Gone,
        Load::Failed => Freshness::Unknown,
        Load::Ready(page) => match changes(pin, &page.title, &page.stamps) {
            sections if sections.is_empty() => Freshness::Unchanged,
            sections => Freshness::Changed(sections),
        },
    }
}

/// Pins the page anew, as it is now.
fn see(store: Store, pins: Pins, path: &str) {
    let page = store.parse(path).map(|address| store.page(&address).get_untracked());
    if let Some(Load::Ready(page)) = page {
        let (path, title, stamps) = (path.to_owned(), page.title.clone(), page.stamps.clone());
        pins.pin(Pin { path, title, date: browser::today(), stamps });
    }
}
