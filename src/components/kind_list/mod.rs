//! The kinds of entry, each explained and with an example.

use leptos::prelude::*;

use super::kind_badge::KindBadge;
use crate::content::KindBox;

#[component]
pub fn KindList(kinds: Vec<KindBox>) -> impl IntoView {
    let row = |KindBox { kind, name, label, description, example }| {
        view! {
            <li class=format!("kind kind--{}", kind.id())>
                <h3 class="kind__name">{name}</h3>
                <p class="kind__description">{description}</p>
                <p class="kind__example"><KindBadge kind label/> " " <a href=example.path>{example.text}</a></p>
            </li>
        }
    };
    view! { <ul class="kind-list">{kinds.into_iter().map(row).collect_view()}</ul> }
}
