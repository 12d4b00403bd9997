//! Pins the page at hand to the reader's board.

use leptos::prelude::*;

use super::Language;
use super::icon::Icon;

/// What the button is about to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinState {
    Unpinned,
    /// The reader is asked whether the device may keep it.
    Asking,
    Pinned,
    /// The browser keeps nothing.
    Denied,
}

/// What the reader said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinAction {
    Toggle,
    Agree,
    Decline,
}

#[component]
pub fn PinButton(#[prop(into)] state: Signal<PinState>, on_action: Callback<PinAction>) -> impl IntoView {
    let language = Language::here();
    let texts = language.pinboard.clone();
    let is_pinned = move || state.get() == PinState::Pinned;
    let labels = (texts.pin.clone(), texts.unpin.clone());
    let question = move || {
        match state.get() {
        PinState::Asking => view! {
            <div class="pin__question" role="group" aria-labelledby="merken">
                <p class="pin__title" id="merken" tabindex="-1">{texts.ask_title.clone()}</p>
                <p>{texts.ask_text.clone()}</p>
                <p class="pin__answers">
                    <button class="kern-btn kern-btn--primary" type="button" on:click=move |_| on_action.run(PinAction::Agree)>
                        <span class="kern-label">{texts.ask_yes.clone()}</span>
                    </button>
                    <button class="kern-btn kern-btn--secondary" type="button" on:click=move |_| on_action.run(PinAction::Decline)>
                        <span class="kern-label">{texts.ask_no.clone()}</span>
                    </button>
                </p>
            </div>
        }
        .into_any(),
        PinState::Denied => view! { <p class="pin__denied" role="alert">{texts.denied.clone()}</p> }.into_any(),
        _ => ().into_any(),
    }
    };
    view! {
        <div class="pin needs-app">
            <button
                class="pin__button" type="button" aria-pressed=move || is_pinned().to_string()
                on:click=move |_| on_action.run(PinAction::Toggle)
            >
                <Icon symbol="pinnwand"/>
                <span>{move || if is_pinned() { labels.1.clone() } else { labels.0.clone() }}</span>
            </button>
            {question}
        </div>
    }
}
