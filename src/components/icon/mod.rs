//! A symbol out of the sprite.

use leptos::prelude::*;

/// Decoration beside words that say the same; never alone.
#[component]
pub fn Icon(
    /// Its name in `public/images/icons.svg`.
    #[prop(into)]
    symbol: String,
) -> impl IntoView {
    view! {
        <svg class="icon" width="24" height="24" aria-hidden="true" focusable="false">
            <use href=format!("/images/icons.svg#{symbol}")/>
        </svg>
    }
}
