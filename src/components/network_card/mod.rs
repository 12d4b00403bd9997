//! A network in the directory.

use leptos::prelude::*;

use super::kind_badge::KindBadge;
use super::{Language, Wording};
use crate::content::{NetworkSummary, Topic};
use crate::route::Route;

/// A card whose heading holds its one link; the whole area follows it.
#[component]
pub fn NetworkCard(
    network: NetworkSummary,
    /// Label of the network's kind.
    kind_label: String,
    /// The network's topics with their labels.
    topics: Vec<Topic>,
) -> impl IntoView {
    let language = Language::here();
    let texts = &language.directory;
    let href = Route::Network(network.slug.clone()).path(language.locale);
    let members = network.members.as_ref().map(|members| language.members(members));
    view! {
        <article class=format!("network-card network-card--{}", network.kind.id())>
            <p class="network-card__kind"><KindBadge kind=network.kind label=kind_label/></p>
            <h3 class="network-card__name"><a class="network-card__link" href=href>{network.name.to_string()}</a></h3>
            <p class="network-card__summary">{network.summary.to_string()}</p>
            <dl class="network-card__facts">
                <Fact term=texts.members.clone() text=members.unwrap_or_else(|| language.network.unknown.clone())/>
                <Fact term=texts.joined.clone() text=language.membership(&network.membership)/>
                <Fact term=texts.scope.clone() text=language.scope(network.scope)/>
            </dl>
            <ul class="topic-list" aria-label=texts.topics.clone()>
                {topics.into_iter().map(|topic| view! { <li class="topic-list__topic">{topic.label.to_string()}</li> }).collect_view()}
            </ul>
        </article>
    }
}

#[component]
fn Fact(term: String, text: String) -> impl IntoView {
    view! { <div class="network-card__fact"><dt>{term}</dt> " " <dd>{text}</dd></div> }
}
