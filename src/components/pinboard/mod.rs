//! The reader's own board.

use leptos::prelude::*;

use super::Language;
use super::icon::Icon;
use crate::pinboard::Pin;

/// What is known of a pinned page by now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Freshness {
    Checking,
    Unchanged,
    /// In these sections.
    Changed(Vec<String>),
    Gone,
    Unknown,
}

/// What the reader does with the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BoardAction {
    Unpin(String),
    /// The change of this page is seen.
    Seen(String),
    Export,
    Wipe,
}

#[component]
pub fn Pinboard(
    #[prop(into)] pins: Signal<Vec<Pin>>,
    /// What is known of a page, by its path.
    freshness: Callback<Pin, Freshness>,
    /// A date as a reader writes it.
    date: Callback<String, String>,
    on_action: Callback<BoardAction>,
    /// A file was chosen.
    on_file: Callback<leptos::ev::Event>,
    /// What came of the last action.
    #[prop(into)]
    message: Signal<String>,
) -> impl IntoView {
    let language = Language::here();
    let texts = StoredValue::new(language.pinboard.clone());
    let count = {
        let language = language.clone();
        move || language.formats().plural(&language.pinboard.count, pins.with(Vec::len))
    };
    let card = move |pin: Pin| view! { <PinCard pin freshness date on_action/> }.into_any();
    let is_empty = Memo::new(move |_| pins.with(Vec::is_empty));
    let text = |pick: fn(&crate::i18n::PinboardTexts) -> &String| texts.with_value(|texts| pick(texts).clone());
    let (export, import, wipe) = (text(|t| &t.export), text(|t| &t.import), text(|t| &t.wipe));
    let (empty_title, empty_text, without) =
        (text(|t| &t.empty_title), text(|t| &t.empty_text), text(|t| &t.without_script));
    view! {
        <p class="without-app">{without}</p>
        <div class="board needs-app">
            <p role="status">
                {move || Some(message.get()).filter(|text| !text.is_empty()).map(|text| view! { <span class="board__message">{text}</span> })}
            </p>
            <div class="board__empty" hidden=move || !is_empty.get()>
                <h2 class="board__empty-title">{empty_title}</h2>
                <p>{empty_text}</p>
            </div>
            <p class="board__count" hidden=is_empty>{count}</p>
            <ul class="board__pins">{move || pins.get().into_iter().map(card).collect::<Vec<_>>()}</ul>
            <div class="board__actions">
                <button class="kern-btn kern-btn--secondary" type="button" hidden=is_empty on:click=move |_| on_action.run(BoardAction::Export)>
                    <Icon symbol="ui-download"/> <span class="kern-label">{export}</span>
                </button>
                <label class="kern-btn kern-btn--secondary board__file">
                    <Icon symbol="ui-upload"/> <span class="kern-label">{import}</span>
                    <input class="visually-hidden" type="file" accept=".json,application/json" on:change=move |event| on_file.run(event)/>
                </label>
                <button class="kern-btn kern-btn--secondary" type="button" hidden=is_empty on:click=move |_| on_action.run(BoardAction::Wipe)>
                    <Icon symbol="logout"/> <span class="kern-label">{wipe}</span>
                </button>
            </div>
        </div>
    }
}

#[component]
fn PinCard(
    pin: Pin,
    freshness: Callback<Pin, Freshness>,
    date: Callback<String, String>,
    on_action: Callback<BoardAction>,
) -> impl IntoView {
    let texts = Language::here().pinboard.clone();
    let since = texts.since.fill(&[("date", &date.run(pin.date.clone()))]);
    let state = {
        let pin = pin.clone();
        Memo::new(move |_| freshness.run(pin.clone()))
    };
    let (unpin, seen) = (texts.unpin.clone(), texts.seen.clone());
    let words = move || match state.get() {
        Freshness::Checking => texts.checking.clone(),
        Freshness::Unchanged => texts.unchanged.clone(),
        Freshness::Changed(sections) => texts.changed.fill(&[("sections", &sections.join(", "))]),
        Freshness::Gone => texts.gone.clone(),
        Freshness::Unknown => texts.unknown.clone(),
    };
    let is_changed = move || matches!(state.get(), Freshness::Changed(_));
    let (path, seen_path, title) = (pin.path.clone(), pin.path.clone(), pin.title.clone());
    view! {
        <li class="pinned" class:pinned--changed=is_changed>
            <h2 class="pinned__title"><a href=pin.path>{pin.title}</a></h2>
            <p class="pinned__since">{since}</p>
            <p>{words}</p>
            <p class="pinned__actions">
                <button class="pin__button" type="button" hidden=move || !is_changed() on:click=move |_| on_action.run(BoardAction::Seen(seen_path.clone()))>
                    <Icon symbol="ui-check"/> <span>{seen}</span>
                </button>
                <button class="pin__button" type="button" on:click=move |_| on_action.run(BoardAction::Unpin(path.clone()))>
                    <Icon symbol="ui-trash"/> <span>{unpin}<span class="visually-hidden">" " {title}</span></span>
                </button>
            </p>
        </li>
    }
}
