//! A link that leaves the portal.

use leptos::prelude::*;

use super::Language;

/// A link to another site; says so to the eye by a sign and to the ear in words.
#[component]
pub fn OutsideLink(url: String, text: String) -> impl IntoView {
    let says_so = Language::here().frame.external.clone();
    view! {
        <a class="outside-link" href=url rel="external noopener">
            {text} <span class="visually-hidden">" " {says_so}</span>
        </a>
    }
}
