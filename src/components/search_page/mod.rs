//! The search over all pages: field, kinds, the short answer, hits.

mod asked;
mod results;

use leptos::html;
use leptos::prelude::*;

pub use self::asked::{Asked, Outcome, SearchChange};
use self::results::Results;
use super::Language;
use crate::content::Search;

#[component]
pub fn SearchPage(
    search: Search,
    #[prop(into)] asked: Signal<Asked>,
    #[prop(into)] outcome: Signal<Outcome>,
    /// How many hits are added by "more".
    page_size: usize,
    /// Where the form leads without the program.
    action: String,
    on_change: Callback<SearchChange>,
) -> impl IntoView {
    let language = Language::here();
    let texts = language.search.clone();
    let field = NodeRef::<html::Input>::new();
    // What was typed before the program came stays; from then on the field follows the address.
    Effect::new(move |is_later: Option<()>| {
        let Some(field) = field.get() else { return };
        let asked = asked.get();
        if is_later.is_none() && asked.text.is_empty() && !field.value().is_empty() {
            return on_change.run(SearchChange::Text(field.value()));
        }
        if field.value() != asked.text {
            field.set_value(&asked.text);
        }
    });
    let without_script = texts.without_script.clone();
    view! {
        <p class="without-app">{without_script}</p>
        <form
            class="search-form" role="search" method="get" action=action aria-label=search.form_label.clone()
            on:submit=move |event| {
                event.prevent_default();
                on_change.run(SearchChange::Settled);
            }
        >
            <div class="field field--wide">
                <label class="field__label" for="suche">{language.search.label.clone()}</label>
                <p class="field__hint" id="suche-hinweis">{search.hint.clone()}</p>
                <input
                    class="field__input" id="suche" name="q" type="search" autocomplete="off" spellcheck="false"
                    enterkeyhint="search" maxlength="200" aria-describedby="suche-hinweis" node_ref=field
                    on:input=move |event| on_change.run(SearchChange::Text(event_target_value(&event)))
                    on:change=move |_| on_change.run(SearchChange::Settled)
                />
            </div>
        </form>
        <Results search asked outcome page_size on_change/>
    }
}
