//! The kind of a network, as a word and a colour.

use leptos::prelude::*;

use crate::content::Kind;

#[component]
pub fn KindBadge(kind: Kind, label: String) -> impl IntoView {
    view! { <span class=format!("kind-badge kind-badge--{}", kind.id())>{label}</span> }
}
