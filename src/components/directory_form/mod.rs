//! Search field, facets and order above a listing.

use leptos::html;
use leptos::prelude::*;

use super::Language;
use crate::content::{Facet, Listing};
use crate::directory::Query;

/// What a reader changed in the form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    Text(String),
    /// Key of the facet and name of the option; empty for all.
    Facet(String, String),
    Sort(String),
    /// Show more of the list.
    More,
    /// Back to all, in the first order.
    Reset,
    /// The search field was left; nothing changes, but nothing more is coming.
    Settled,
}

/// A field for search, one for each facet, one for the order.
///
/// The fields keep what was entered before the program came; from then on they follow `query`.
#[component]
pub fn DirectoryForm(
    #[prop(into)] query: Signal<Query>,
    listing: StoredValue<Listing>,
    /// Where the form leads without the program.
    action: String,
    on_change: Callback<Change>,
) -> impl IntoView {
    let language = Language::here();
    let texts = &language.directory;
    let text = NodeRef::<html::Input>::new();
    let facets = listing.with_value(|listing| listing.facets.clone());
    let selects = facets.iter().map(|facet| (facet.key.clone(), NodeRef::<html::Select>::new())).collect::<Vec<_>>();
    let sort = NodeRef::<html::Select>::new();
    let fields = StoredValue::new(selects.clone());
    Effect::new(move |is_later: Option<()>| {
        let Some(text) = text.get() else { return };
        let mut shown = query.get();
        let empty = listing.with_value(Query::new);
        if is_later.is_none() && shown == empty {
            // Entered while the page was still without its program.
            on_change.run(Change::Text(text.value()));
            for (key, select) in fields.get_value() {
                on_change
                    .run(Change::Facet(key, select.get_untracked().map(|select| select.value()).unwrap_or_default()));
            }
            if let Some(sort) = sort.get_untracked() {
                on_change.run(Change::Sort(sort.value()));
            }
            shown = query.get_untracked();
        }
        if text.value() != shown.text {
            text.set_value(&shown.text);
        }
        listing.with_value(|listing| {
            for (i, (_, select)) in fields.get_value().into_iter().enumerate() {
                if let Some(select) = select.get_untracked() {
                    select.set_value(shown.option(listing, i).map_or("", |(id, _)| id));
                }
            }
            if let Some(sort) = sort.get_untracked() {
                sort.set_value(listing.sorts.get(shown.sort).map_or("", |(id, _)| id));
            }
        });
    });
    let (form_label, search_hint, sorts) =
        listing.with_value(|listing| (listing.form_label.clone(), listing.search_hint.clone(), listing.sorts.clone()));
    let facet =
        move |(Facet { key, label, all, options, .. }, (_, node_ref)): (Facet, (String, NodeRef<html::Select>))| {
            let options = std::iter::once((String::new(), all)).chain(options).collect();
            let changed = key.clone();
            let on_select = Callback::new(move |id| on_change.run(Change::Facet(changed.clone(), id)));
            view! { <Select id=key label options node_ref on_select/> }
        };
    let sort_field = (!sorts.is_empty()).then(|| {
        let on_select = Callback::new(move |id| on_change.run(Change::Sort(id)));
        view! { <Select id="sort" label=texts.sort_label.clone() options=sorts node_ref=sort on_select/> }
    });
    view! {
        <form
            class="directory-form" role="search" method="get" action=action aria-label=form_label
            on:submit=move |event| {
                event.prevent_default();
                on_change.run(Change::Settled);
            }
        >
            <div class="field field--wide">
                <label class="field__label" for="suche">{texts.search_label.clone()}</label>
                <p class="field__hint" id="suche-hinweis">{search_hint}</p>
                <input
                    class="field__input" id="suche" name="q" type="search" autocomplete="off" spellcheck="false"
                    enterkeyhint="search" maxlength=Query::MAX_TEXT.to_string() aria-describedby="suche-hinweis"
                    node_ref=text
                    on:input=move |event| on_change.run(Change::Text(event_target_value(&event)))
                    on:change=move |_| on_change.run(Change::Settled)
                />
            </div>
            {facets.into_iter().zip(selects).map(facet).collect_view()}
            {sort_field}
        </form>
    }
}

/// A field of which one option is chosen.
#[component]
fn Select(
    /// Its name in the address too.
    #[prop(into)]
    id: String,
    label: String,
    options: Vec<(String, String)>,
    node_ref: NodeRef<html::Select>,
    on_select: Callback<String>,
) -> impl IntoView {
    let option = |(id, label)| view! { <option value=id>{label}</option> };
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>{label}</label>
            <select
                class="field__select" id=id.clone() name=id autocomplete="off" node_ref=node_ref
                on:change=move |event| on_select.run(event_target_value(&event))
            >
                {options.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}
