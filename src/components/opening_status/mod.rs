//! Whether somebody can be reached now.

use leptos::prelude::*;

/// What is true at this moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningNow {
    pub is_open: bool,
    pub text: String,
}

/// The words for it; nothing until there is a clock.
#[component]
pub fn OpeningStatus(#[prop(into)] now: Signal<Option<OpeningNow>>) -> impl IntoView {
    let look = move || match now.get() {
        Some(OpeningNow { is_open: true, .. }) => "opening-status opening-status--open",
        Some(_) => "opening-status opening-status--closed",
        None => "opening-status",
    };
    view! { <p class=look data-live>{move || now.get().map(|now| now.text)}</p> }
}
