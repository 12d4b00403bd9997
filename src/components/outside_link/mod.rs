//! A link out of the portal.

use leptos::prelude::*;

#[component]
pub fn OutsideLink(
    url: String,
    text: String,
    /// Says to who does not see the mark that the link leads out.
    note: String,
) -> impl IntoView {
    view! {
        <a class="outside-link" href=url rel="external noopener">{text}<span class="visually-hidden">" " {note}</span></a>
    }
}
