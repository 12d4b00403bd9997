//! Tables.

use leptos::prelude::*;

use super::Context;
use crate::components::icon::Icon;
use crate::content::{Rich, TableText};
use crate::i18n::{Formats, fold};

/// A table whose first column names the rows; it scrolls inside itself where the screen is narrow.
///
/// The heads of a sortable one are buttons once the program is there.
pub fn table(context: &Context, table: &TableText) -> AnyView {
    let sortable = table.sortable;
    let head = |text: &String| {
        match sortable {
        true => view! {
            <th scope="col">
                <button class="table__sort" type="button" disabled>{text.clone()} <Icon symbol="ui-chevron-down"/></button>
            </th>
        }
        .into_any(),
        false => view! { <th scope="col">{text.clone()}</th> }.into_any(),
    }
    };
    let heads = table.head.iter().map(ToString::to_string).collect::<Vec<_>>();
    let row = |cells: &Vec<Rich>| {
        let first = cells.first();
        let name = first.map(|cell| context.rich(cell));
        let key = |cell: &Rich| sortable.then(|| sort_key(&context.catalogue.formats, &cell.plain_text()));
        let cells = cells.iter().skip(1).map(|cell| view! { <td data-key=key(cell)>{context.rich(cell)}</td> });
        let cells = cells.collect_view();
        view! { <tr><th scope="row" data-key=first.and_then(&key)>{name}</th>{cells}</tr> }
    };
    view! {
        <div class="table-scroll" role="group" tabindex="0" aria-label=table.caption.to_string()>
            <table class="table">
                <caption class="table__caption">{table.caption.to_string()}</caption>
                <thead><tr>{heads.iter().map(head).collect_view()}</tr></thead>
                <tbody>{table.rows.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What a cell is sorted by, as text: numbers and dates by their value, words as they fold, the unknown last.
fn sort_key(formats: &Formats, text: &str) -> String {
    if let Some((year, month, day)) = formats.read_date(text) {
        return format!("{year:04}-{month:02}-{day:02}");
    }
    if let Some(number) = formats.read_number(text) {
        return format!("{number:015.2}");
    }
    let folded = fold(text);
    if folded.is_empty() { "~".to_owned() } else { folded }
}

#[cfg(test)]
mod tests {
    use super::sort_key;
    use crate::i18n::Language;

    #[test]
    fn cells_sort_by_what_they_mean() {
        let json = r#"{ "name": "Deutsch", "lang": "de", "dir": "ltr", "order": 1, "euros": "{n} €" }"#;
        let formats = serde_json::from_str::<Language>(json).expect("a language").formats().expect("German");
        for (lower, higher) in [
            ("5,00 €", "37,50 €"),
            ("70,00 €", "1.000,00 €"),
            ("7. Februar 2026", "1. März 2026"),
            ("31. Dezember 2025", "7. Februar 2026"),
            ("Ämter", "Bauen"),
            ("Zoo", "–"),
        ] {
            assert!(sort_key(&formats, lower) < sort_key(&formats, higher), "{lower} before {higher}");
        }
    }
}
