//! The set as a table: an entry a row, sorted by the column that the reader chose.
//!
//! Which rows it gets, and in which order, is for the caller: see [`sorted`].

mod order;
#[cfg(all(test, feature = "tools"))]
mod tests;

pub use order::{Column, Sort, columns, sorted};

use super::cell::{self, Said};
use super::{Facet, Html, List};
use crate::i18n::{Formats, Phrase, Plural};
use crate::packed;

packed! {
    /// What the table says.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[cfg_attr(feature = "tools", derive(serde::Deserialize, schemars::JsonSchema), serde(deny_unknown_fields))]
    TableWords {
        /// Head of the column of names.
        name: String,
        /// Head of the column of boxes.
        choice: String,
        /// Says of a box what it does: `{name}`.
        choose: Phrase,
        /// How many rows there are.
        rows: Plural,
        /// The order, with `{column}`: smallest first, or largest first.
        ascending: Phrase,
        descending: Phrase,
        /// What the heads do.
        hint: String,
        unknown: String,
        external: String,
    }
}

/// A table of the entries of `set`, in that order.
///
/// `href` gives the address at which the table is sorted in another way; `chosen` are the entries whose boxes are
/// ticked. The boxes are named `auswahl`: put the table into a form, or listen to them.
pub fn table(
    list: &List,
    set: &[usize],
    sort: Sort,
    href: &dyn Fn(Sort) -> String,
    chosen: &[usize],
    words: &TableWords,
    formats: &Formats,
) -> Html {
    // Each with its class, which takes a look at all entries.
    let columns = columns(list).into_iter().map(|column| (column, look(list, column))).collect::<Vec<_>>();
    let said = Said { unknown: &words.unknown, external: &words.external };
    let mut html = Html::new();
    html.raw("<section class=\"table-scroll table-view\" tabindex=\"0\" aria-labelledby=\"table-title\">");
    html.raw("<table class=\"table table-view__table\">");
    caption(&mut html, list, set.len(), sort, words, formats);
    html.raw("<thead><tr><th scope=\"col\" class=\"table-view__choice\">").text(&words.choice).raw("</th>");
    for (i, column) in columns.iter().enumerate() {
        head(&mut html, list, (i, *column), sort, href, words);
    }
    html.raw("</tr></thead><tbody>");
    for entry in set.iter().copied().filter(|entry| *entry < list.len()) {
        html.raw("<tr>");
        choice(&mut html, list, entry, chosen.contains(&entry), words);
        for column in &columns {
            body_cell(&mut html, list, *column, entry, said);
        }
        html.raw("</tr>");
    }
    html.raw("</tbody></table></section>");
    html
}

/// Its title, how long it is and in which order: what is read aloud first.
fn caption(html: &mut Html, list: &List, n: usize, sort: Sort, words: &TableWords, formats: &Formats) {
    html.raw("<caption class=\"table__caption\"><span class=\"table-view__caption\">");
    html.raw("<span id=\"table-title\">").text(&list.title).raw("</span> ");
    html.raw("<span class=\"table-view__note\">").text(&formats.plural(&words.rows, n));
    if let Some(column) = sort.column.and_then(|i| columns(list).get(i).copied()) {
        let phrase = if sort.descending { &words.descending } else { &words.ascending };
        html.raw(", ").text(&phrase.fill(&[("column", label(list, column, words))]));
    }
    html.raw(".</span> <span class=\"table-view__note\" id=\"table-hint\">").text(&words.hint).raw("</span>");
    html.raw("</span></caption>");
}

/// The head of a column, as a link that sorts by it; by what it is sorted already, the link turns round.
fn head(
    html: &mut Html,
    list: &List,
    (i, (column, look)): (usize, (Column, &'static str)),
    sort: Sort,
    href: &dyn Fn(Sort) -> String,
    words: &TableWords,
) {
    let is_sorted = sort.column == Some(i);
    let next = Sort { column: Some(i), descending: is_sorted && !sort.descending };
    html.raw("<th scope=\"col\"").attribute("class", look);
    if is_sorted {
        html.attribute("aria-sort", if sort.descending { "descending" } else { "ascending" });
    }
    html.raw("><a class=\"table__sort\"").attribute("href", &href(next)).attribute("data-sort", &next.print(list));
    html.raw(" aria-describedby=\"table-hint\"><span>").text(label(list, column, words)).raw("</span>");
    // Points down; the style turns it where the smallest come first.
    html.raw("<svg class=\"icon\" width=\"24\" height=\"24\" aria-hidden=\"true\" focusable=\"false\">");
    html.raw("<use href=\"/images/icons.svg#ui-chevron-down\"/></svg></a></th>");
}

/// The box that marks an entry. Its label fills the cell, so that it is easy to hit.
fn choice(html: &mut Html, list: &List, entry: usize, is_chosen: bool, words: &TableWords) {
    html.raw("<td class=\"table-view__choice\"><label class=\"table-view__label\">");
    html.raw("<input class=\"table-view__box\" type=\"checkbox\" name=\"auswahl\"");
    html.attribute("value", cell::text_of(&list.ids, entry)).raw(if is_chosen { " checked>" } else { ">" });
    let label = words.choose.fill(&[("name", cell::text_of(&list.names, entry))]);
    html.raw("<span class=\"visually-hidden\">").text(&label).raw("</span></label></td>");
}

fn body_cell(html: &mut Html, list: &List, (column, look): (Column, &'static str), entry: usize, said: Said<'_>) {
    if column == Column::Name {
        html.raw("<th scope=\"row\" class=\"table-view__name\">");
        cell::name(html, list, entry, said);
        html.raw("</th>");
        return;
    }
    html.raw("<td").attribute("class", look).raw(">");
    match column {
        Column::Field(i) => {
            list.fields.get(i).into_iter().for_each(|field| cell::value(html, field, entry, said));
        }
        Column::Facet(i) => {
            list.facets.get(i).into_iter().for_each(|facet| options(html, facet, entry, said));
        }
        Column::Name => {}
    }
    html.raw("</td>");
}

/// The options of an entry, each on a line of its own.
fn options(html: &mut Html, facet: &Facet, entry: usize, said: Said<'_>) {
    match cell::options(facet, entry).map(|(_, label)| label).collect::<Vec<_>>().as_slice() {
        [] => cell::unknown(html, said),
        [label] => cell::isolated(html, label),
        labels => {
            html.raw("<ul class=\"table-view__list\">");
            for label in labels {
                html.raw("<li>");
                cell::isolated(html, label);
                html.raw("</li>");
            }
            html.raw("</ul>");
        }
    }
}

/// What stands at the head of a column.
fn label<'a>(list: &'a List, column: Column, words: &'a TableWords) -> &'a str {
    match column {
        Column::Name => &words.name,
        Column::Facet(i) => list.facets.get(i).map_or("", |facet| &facet.label),
        Column::Field(i) => list.fields.get(i).map_or("", |field| &field.label),
    }
}

/// The class of a column's cells, by what is in them. Only bare numbers stand in line at the end: among words, as in
/// "mehr als 2.500 Kommunen", the digits would not meet.
fn look(list: &List, column: Column) -> &'static str {
    let Column::Field(i) = column else {
        return if column == Column::Name { "table-view__name" } else { "table-view__options" };
    };
    let Some(field) = list.fields.get(i) else { return "" };
    match field.kind.as_str() {
        "number" if field.shown.iter().any(|text| text.contains(char::is_alphabetic)) => "table-view__amount",
        "number" => "table-view__number",
        "date" => "table-view__date",
        "link" | "email" | "phone" => "table-view__link",
        _ => "table-view__text",
    }
}
