//! Local time in two places.

use leptos::prelude::*;

/// The sentence that says it; empty until there is a clock.
#[component]
pub fn Clock(label: String, #[prop(into)] line: Signal<String>) -> impl IntoView {
    view! { <p class="clock" data-live><span class="visually-hidden">{label} ": "</span> {line}</p> }
}
