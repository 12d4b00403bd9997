//! Search field, filter and order above a directory.

use leptos::html;
use leptos::prelude::*;

use super::Language;
use crate::content::Kind;
use crate::directory::{Query, Sort};

/// What a reader changed in the form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    Text(String),
    Kind(Option<Kind>),
    Sort(Sort),
    /// Back to all, in the order of names.
    Reset,
    /// The search field was left; nothing changes, but nothing more is coming.
    Settled,
}

/// Fields for search, kind and order.
///
/// The fields keep what was entered before the program came; from then on they follow `query`.
#[component]
pub fn DirectoryForm(
    #[prop(into)] query: Signal<Query>,
    /// The kinds with their labels.
    kinds: Vec<(Kind, String)>,
    /// Where the form leads without the program.
    action: String,
    on_change: Callback<Change>,
) -> impl IntoView {
    let language = Language::here();
    let texts = &language.directory;
    let (text, kind, sort) =
        (NodeRef::<html::Input>::new(), NodeRef::<html::Select>::new(), NodeRef::<html::Select>::new());
    let read_kind = |id: &str| Kind::ALL.into_iter().find(|kind| kind.id() == id);
    Effect::new(move |is_later: Option<()>| {
        let (Some(text), Some(kind), Some(sort)) = (text.get(), kind.get(), sort.get()) else { return };
        let mut shown = query.get();
        if is_later.is_none() && shown == Query::default() {
            // Entered while the page was still without its program.
            for change in [
                Change::Text(text.value()),
                Change::Kind(read_kind(&kind.value())),
                Change::Sort(Sort::from_id(&sort.value()).unwrap_or_default()),
            ] {
                on_change.run(change);
            }
            shown = query.get_untracked();
        }
        if text.value() != shown.text {
            text.set_value(&shown.text);
        }
        kind.set_value(shown.kind.map_or("", Kind::id));
        sort.set_value(shown.sort.id());
    });
    let sorts = [
        (Sort::Name, texts.sort_name.clone()),
        (Sort::Founded, texts.sort_founded.clone()),
        (Sort::Members, texts.sort_members.clone()),
        (Sort::Joined, texts.sort_joined.clone()),
    ];
    view! {
        <form
            class="directory-form" role="search" method="get" action=action aria-label=texts.form_label.clone()
            on:submit=move |event| {
                event.prevent_default();
                on_change.run(Change::Settled);
            }
        >
            <div class="field field--wide">
                <label class="field__label" for="suche">{texts.search_label.clone()}</label>
                <p class="field__hint" id="suche-hinweis">{texts.search_hint.clone()}</p>
                <input
                    class="field__input kern-form-input__input" id="suche" name="q" type="search" autocomplete="off" spellcheck="false"
                    enterkeyhint="search" maxlength=Query::MAX_TEXT.to_string() aria-describedby="suche-hinweis"
                    node_ref=text
                    on:input=move |event| on_change.run(Change::Text(event_target_value(&event)))
                    on:change=move |_| on_change.run(Change::Settled)
                />
            </div>
            <div class="field">
                <label class="field__label" for="art">{texts.kind_label.clone()}</label>
                <select
                    class="field__select" id="art" name="art" autocomplete="off" node_ref=kind
                    on:change=move |event| on_change.run(Change::Kind(read_kind(&event_target_value(&event))))
                >
                    <option value="">{texts.all_kinds.clone()}</option>
                    {kinds.into_iter().map(|(kind, label)| view! { <option value=kind.id()>{label}</option> }).collect_view()}
                </select>
            </div>
            <div class="field">
                <label class="field__label" for="sort">{texts.sort_label.clone()}</label>
                <select
                    class="field__select" id="sort" name="sort" autocomplete="off" node_ref=sort
                    on:change=move |event| {
                        on_change.run(Change::Sort(Sort::from_id(&event_target_value(&event)).unwrap_or_default()));
                    }
                >
                    {sorts.into_iter().map(|(sort, label)| view! { <option value=sort.id()>{label}</option> }).collect_view()}
                </select>
            </div>
        </form>
    }
}
