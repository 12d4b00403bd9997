//! The title of a page.

use leptos::prelude::*;

use super::kind_badge::KindBadge;
use crate::content::Kind;

/// The one `<h1>`, which takes focus after a move within the portal, and the sentence under it.
#[component]
pub fn PageHeading(
    /// The kind of thing that the page shows, with its label.
    kind: Option<(Kind, String)>,
    title: String,
    /// What the page is about, in one or two sentences.
    lead: String,
) -> impl IntoView {
    let kind = kind.map(|(kind, label)| view! { <p class="page-heading__kicker"><KindBadge kind label/></p> });
    view! {
        <div class="page-heading">
            {kind}
            <h1 class="page-heading__title" tabindex="-1">{title}</h1>
            <p class="page-heading__lead">{lead}</p>
        </div>
    }
}
