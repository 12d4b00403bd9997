//! A link that leaves the portal.

use leptos::prelude::*;

use super::Language;
use crate::content::WebAddress;

/// A link to another site; says so to the eye by a sign and to the ear in words.
#[component]
pub fn OutsideLink(url: WebAddress, text: String) -> impl IntoView {
    let says_so = Language::here().frame.external.clone();
    view! {
        <a class="outside-link" href=url.as_str().to_owned() rel="external noopener">
            {text} <span class="visually-hidden">" " {says_so}</span>
        </a>
    }
}
