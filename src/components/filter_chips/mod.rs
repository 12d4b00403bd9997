//! What narrows a list, each to be taken off again.

use leptos::prelude::*;

use super::Language;

/// One thing that narrows the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Chip<T> {
    pub filter: T,
    /// What it says, as in "Art: Thematisch".
    pub label: String,
}

/// The chips and "reset all"; nothing where nothing narrows.
#[component]
pub fn FilterChips<T>(
    #[prop(into)] chips: Signal<Vec<Chip<T>>>,
    on_remove: Callback<T>,
    on_reset: Callback<()>,
) -> impl IntoView
where
    T: Clone + Eq + std::hash::Hash + Send + Sync + 'static,
{
    let language = Language::here();
    let texts = StoredValue::new(language.directory.clone());
    let is_empty = Memo::new(move |_| chips.with(Vec::is_empty));
    move || {
        (!is_empty.get()).then(|| {
            let texts = texts.get_value();
            let remove = texts.chip_remove.clone();
            view! {
                <div class="filter-chips">
                    <ul class="filter-chips__list" aria-label=texts.active_filters.clone()>
                        {move || chips.get().into_iter().map(|Chip { filter, label }| {
                            view! {
                                <li>
                                    <button class="chip" type="button" on:click=move |_| on_remove.run(filter.clone())>
                                        <span class="visually-hidden">{remove.clone()} " "</span>
                                        {label}
                                        <span class="chip__cross" aria-hidden="true">"×"</span>
                                    </button>
                                </li>
                            }.into_any()
                        }).collect::<Vec<_>>()}
                    </ul>
                    <button class="kern-btn kern-btn--tertiary" type="button" on:click=move |_| on_reset.run(())>
                        <span class="kern-label">{texts.reset.clone()}</span>
                    </button>
                </div>
            }
        })
    }
}
