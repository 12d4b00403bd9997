//! A table of facts.

use leptos::prelude::*;

use crate::content::Table;

/// A table whose first column names the rows; it scrolls inside itself where the screen is narrow.
#[component]
pub fn DataTable(table: Table) -> impl IntoView {
    let Table { label, head, rows, langs } = table;
    let langs = langs.into_iter().map(|lang| Some(lang).filter(|lang| !lang.is_empty()));
    let row = |(cells, lang): (Vec<String>, Option<String>)| {
        let mut cells = cells.into_iter();
        let name = cells.next();
        let cells = cells.map(|cell| view! { <td>{cell}</td> }).collect_view();
        view! { <tr><th scope="row" lang=lang>{name}</th>{cells}</tr> }
    };
    view! {
        <div class="table-scroll" role="group" tabindex="0" aria-label=label>
            <table class="table">
                <thead><tr>{head.into_iter().map(|cell| view! { <th scope="col">{cell}</th> }).collect_view()}</tr></thead>
                <tbody>{rows.into_iter().zip(langs.chain(std::iter::repeat(None))).map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
