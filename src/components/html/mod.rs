//! What the build has drawn. The only place where text becomes HTML.

use leptos::prelude::*;

/// HTML as a document holds it; on a prerendered page it is there already, and stays untouched.
///
/// Documents are made by the build of this portal and lie on its own host; no word of a reader is ever in one.
#[component]
pub fn Html(class: &'static str, html: String) -> impl IntoView {
    view! { <div class=class data-html inner_html=html></div> }
}
