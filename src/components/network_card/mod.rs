//! A network in the directory.

use leptos::prelude::*;

use super::Language;
use super::kind_badge::KindBadge;
use crate::content::Entry;

/// A card whose heading holds its one link; the whole area follows it.
#[component]
pub fn NetworkCard(
    entry: Entry,
    /// Label of the network's kind.
    kind_label: String,
    /// Labels of the network's topics.
    topics: Vec<String>,
) -> impl IntoView {
    let language = Language::here();
    let texts = &language.directory;
    let Entry { link, kind, summary, facts, .. } = entry;
    let terms = [&texts.members, &texts.joined, &texts.scope];
    let fact = |(term, text): (&String, String)| {
        view! { <div class="network-card__fact"><dt>{term.clone()}</dt> " " <dd>{text}</dd></div> }
    };
    view! {
        <article class=format!("network-card network-card--{}", kind.id())>
            <p class="network-card__kind"><KindBadge kind label=kind_label/></p>
            <h3 class="network-card__name"><a class="network-card__link" href=link.path>{link.text}</a></h3>
            <p class="network-card__summary">{summary}</p>
            <dl class="network-card__facts">{terms.into_iter().zip(facts).map(fact).collect_view()}</dl>
            <ul class="topic-list" aria-label=texts.topics.clone()>
                {topics.into_iter().map(|topic| view! { <li class="topic-list__topic">{topic}</li> }).collect_view()}
            </ul>
        </article>
    }
}
