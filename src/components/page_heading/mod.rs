//! The title of a page.

use leptos::prelude::*;

/// The one `<h1>`, which takes focus after a move within the portal, and the sentence under it.
#[component]
pub fn PageHeading(
    title: String,
    /// What the page is about, in one or two sentences.
    lead: String,
    /// Small line above the title.
    #[prop(optional_no_strip)]
    kicker: Option<AnyView>,
) -> impl IntoView {
    view! {
        <div class="page-heading">
            {kicker}
            <h1 class="page-heading__title" tabindex="-1">{title}</h1>
            <p class="page-heading__lead">{lead}</p>
        </div>
    }
}
