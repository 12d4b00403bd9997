//! An entry of a listing.

use leptos::prelude::*;

use super::Language;
use crate::content::Entry;

/// A card whose heading holds its one link; the whole area follows it.
#[component]
pub fn EntryCard(
    entry: Entry,
    /// What the values of [`Entry::facts`] are.
    terms: Vec<String>,
    /// Labels of the entry's options, of the facets that are shown.
    tags: Vec<String>,
) -> impl IntoView {
    let language = Language::here();
    let Entry { name, path, badge, summary, facts, .. } = entry;
    let look = badge.as_ref().map_or_else(String::new, |(look, _)| format!("entry-card--{look}"));
    let badge = badge.map(|(look, label)| {
        view! { <p class="entry-card__kind"><span class=format!("badge badge--{look}")>{label}</span></p> }
    });
    let is_outside = path.starts_with("http");
    let name = match path.is_empty() {
        true => name.into_any(),
        false => {
            let note = is_outside.then(|| {
                view! { <span class="visually-hidden">" " {language.frame.external.clone()}</span> }
            });
            let rel = is_outside.then_some("external noopener");
            view! { <a class="entry-card__link" class:outside-link=is_outside href=path rel=rel>{name}{note}</a> }
                .into_any()
        }
    };
    let fact = |(term, text): (String, String)| view! { <div class="entry-card__fact"><dt>{term}</dt> " " <dd>{text}</dd></div> };
    let facts = terms.into_iter().zip(facts).filter(|(_, fact)| !fact.is_empty()).map(fact).collect::<Vec<_>>();
    let facts = (!facts.is_empty()).then(|| view! { <dl class="entry-card__facts">{facts}</dl> });
    let tags = (!tags.is_empty()).then(|| {
        let tag = |tag| view! { <li class="tag-list__tag">{tag}</li> };
        view! {
            <ul class="tag-list" aria-label=language.directory.topics.clone()>{tags.into_iter().map(tag).collect_view()}</ul>
        }
    });
    view! {
        <article class=format!("entry-card {look}")>
            {badge} <h3 class="entry-card__name">{name}</h3> <p class="entry-card__summary">{summary}</p> {facts} {tags}
        </article>
    }
}
