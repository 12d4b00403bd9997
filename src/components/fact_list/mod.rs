//! Facts as terms and what is known of them.

use leptos::prelude::*;

/// One row: the term, what is known, and a remark to it.
pub struct Fact {
    pub term: String,
    pub value: AnyView,
    pub note: Option<String>,
}

impl Fact {
    pub fn text(term: &str, value: String, note: Option<String>) -> Self {
        Self { term: term.to_owned(), value: value.into_any(), note: note.filter(|note| !note.is_empty()) }
    }
}

#[component]
pub fn FactList(facts: Vec<Fact>) -> impl IntoView {
    let row = |Fact { term, value, note }| {
        view! {
            <div class="fact-list__row">
                <dt class="fact-list__term">{term}</dt>
                <dd class="fact-list__value">
                    {value} {note.map(|note| view! { <span class="fact-list__note">{note}</span> })}
                </dd>
            </div>
        }
    };
    view! { <dl class="fact-list">{facts.into_iter().map(row).collect_view()}</dl> }
}
