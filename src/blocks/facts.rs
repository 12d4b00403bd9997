//! Terms with their values.

use leptos::prelude::*;

use super::Context;
use crate::content::{Fact, Rich};

/// A term with its value; some values lead out of the portal.
#[derive(Clone, Debug)]
pub struct Row {
    pub term: String,
    pub value: Rich,
    pub note: Option<Rich>,
    pub url: Option<String>,
}

impl Row {
    pub fn new(term: &str, value: Rich) -> Self {
        Self { term: term.to_owned(), value, note: None, url: None }
    }

    #[must_use]
    pub fn with_note(self, note: Option<Rich>) -> Self {
        Self { note, ..self }
    }
}

impl From<&Fact> for Row {
    fn from(fact: &Fact) -> Self {
        Self { term: fact.term.to_string(), value: fact.value.clone(), note: fact.note.clone(), url: None }
    }
}

pub fn facts(context: &Context, rows: &[Row]) -> AnyView {
    let row = |Row { term, value, note, url }: &Row| {
        let value = match url {
            Some(url) => context.outside(url, &value.plain_text()),
            None => context.rich(value),
        };
        let note = note.as_ref().map(|note| view! { <span class="fact-list__note">{context.rich(note)}</span> });
        view! {
            <div class="fact-list__row">
                <dt class="fact-list__term">{term.clone()}</dt>
                <dd class="fact-list__value">{value} " " {note}</dd>
            </div>
        }
    };
    view! { <dl class="fact-list">{rows.iter().map(row).collect_view()}</dl> }.into_any()
}
