//! What is stored on the reader's device: the table of the privacy page.

use leptos::prelude::*;

use super::{Context, table};
use crate::content::{Rich, TableText, Text};

/// One row for each thing that the program can store; it can store nothing else.
pub fn storage(context: &Context) -> AnyView {
    let words = &context.catalogue.words.storage;
    let rows = words
        .entries
        .iter()
        .map(|entry| [&entry.key, &entry.purpose, &entry.when, &entry.lifetime].map(|text| Rich::plain(text)).to_vec());
    let head = [&words.key, &words.purpose, &words.when, &words.lifetime].map(|text| Text::of(text));
    let rows =
        TableText { caption: Text::of(&words.caption), head: head.to_vec(), rows: rows.collect(), sortable: false };
    view! { {table(context, &rows)} <p>{words.none.clone()}</p> }.into_any()
}
