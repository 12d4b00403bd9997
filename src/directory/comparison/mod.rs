//! Two to four entries side by side: what they have in common, and where they differ.

mod columns;
mod picker;
mod rows;
#[cfg(all(test, feature = "tools"))]
mod tests;
mod words;

pub use words::{Addresses, ComparisonWords, MOST};

use super::{Html, List};
use crate::i18n::Formats;
use crate::json::decimal;
use columns::{check, table};
use rows::{Row, Verdict, rows};

/// Compares what is chosen; with fewer than two, lets the reader choose among the `set`.
pub fn comparison(
    list: &List,
    set: &[usize],
    chosen: &[usize],
    to: &Addresses<'_>,
    words: &ComparisonWords,
    formats: &Formats,
) -> Html {
    let mut all = Vec::new();
    for entry in chosen.iter().copied().filter(|entry| *entry < list.len()) {
        if !all.contains(&entry) {
            all.push(entry);
        }
    }
    let entries = all.get(..MOST).unwrap_or(&all);
    let mut html = Html::new();
    html.raw("<div class=\"comparison\">");
    if entries.len() < 2 {
        picker::picker(&mut html, list, set, entries, to, words);
    } else {
        if all.len() > MOST {
            let values = [("n", &*decimal(all.len())), ("max", &*decimal(MOST))];
            html.raw("<p class=\"comparison__notice\">").text(&words.too_many.fill(&values)).raw("</p>");
        }
        let rows = rows(list, entries);
        summary(&mut html, &rows, words, formats);
        table(&mut html, list, entries, &rows, to, words, formats);
    }
    html.raw("</div>");
    html
}

/// How much is alike, the switch that leaves only what differs, and what the marks mean.
fn summary(html: &mut Html, rows: &[Row<'_>], words: &ComparisonWords, formats: &Formats) {
    let count = |verdict| rows.iter().filter(|row| row.verdict() == verdict).count();
    let written = |verdict| formats.number(u32::try_from(count(verdict)).unwrap_or(u32::MAX));
    let values = [
        ("different", &*written(Verdict::Different)),
        ("same", &*written(Verdict::Same)),
        ("unclear", &*written(Verdict::Unclear)),
    ];
    html.raw("<p class=\"comparison__summary\">").text(&words.summary.fill(&values)).raw("</p>");
    if count(Verdict::Different) == 0 {
        html.raw("<p>").text(&words.none_different).raw("</p>");
    } else if count(Verdict::Different) < rows.len() {
        // The style does the work (`:has`), so that it needs no script; the box is no field of a form.
        html.raw("<label class=\"comparison__only\"><input class=\"comparison__switch\" type=\"checkbox\"> ");
        html.text(&words.only_different).raw("</label>");
    }
    if rows.iter().any(|row| row.verdict() != Verdict::Same && !row.common().is_empty()) {
        html.raw("<p class=\"comparison__key\">");
        check(html);
        html.raw(" ").text(&words.common).raw("</p>");
    }
}
