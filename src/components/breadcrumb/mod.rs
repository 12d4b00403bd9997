//! The way from the start to the page at hand.

use leptos::prelude::*;

use super::Language;
use crate::content::PageLink;

/// Links to the pages above, then the page itself.
#[component]
pub fn Breadcrumb(
    /// The pages above, from the top down.
    above: Vec<PageLink>,
    /// Name of the page itself.
    here: String,
) -> impl IntoView {
    let language = Language::here();
    view! {
        <nav class="breadcrumb" aria-label=language.frame.breadcrumb.clone()>
            <ol class="breadcrumb__steps">
                {above
                    .into_iter()
                    .map(|link| view! { <li class="breadcrumb__step"><a href=link.path>{link.text}</a></li> })
                    .collect_view()}
                <li class="breadcrumb__step" aria-current="page">{here}</li>
            </ol>
        </nav>
    }
}
