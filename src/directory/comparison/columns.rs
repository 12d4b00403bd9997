//! The comparison itself: entries as columns, facts as rows.

use super::rows::{Row, Subject, Verdict};
use super::words::{Addresses, ComparisonWords};
use crate::directory::cell::{self, Said};
use crate::directory::{Html, List};
use crate::i18n::Formats;

/// Places in a cell.
const MOST_PLACES: usize = 12;

/// The table; where it is too narrow for that, the style makes it blocks, in which each value names its entry.
pub fn table(
    html: &mut Html,
    list: &List,
    entries: &[usize],
    rows: &[Row<'_>],
    to: &Addresses<'_>,
    words: &ComparisonWords,
    formats: &Formats,
) {
    let said = Said { unknown: &words.unknown, external: &words.external };
    // The style stacks the cells of many entries sooner than those of two.
    html.raw("<table class=\"comparison__table\" data-entries=\"").number(entries.len());
    html.raw("\"><caption class=\"visually-hidden\">").text(&list.title);
    html.raw("</caption><thead><tr><th scope=\"col\" class=\"comparison__corner\">").text(&words.facts).raw("</th>");
    for entry in entries {
        let name = cell::text_of(&list.names, *entry);
        let others = entries.iter().copied().filter(|other| other != entry).collect::<Vec<_>>();
        // Cells are announced with the short form, without the link below the name.
        html.raw("<th scope=\"col\" class=\"comparison__entry\"").attribute("abbr", name).raw(">");
        cell::name(html, list, *entry, said);
        html.raw(" <a class=\"comparison__remove\"").attribute("href", &(to.href)(&others));
        html.attribute("data-remove", cell::text_of(&list.ids, *entry));
        html.attribute("aria-label", &words.remove_name.fill(&[("name", name)])).raw(">");
        html.text(&words.remove).raw("</a></th>");
    }
    html.raw("</tr></thead><tbody>");
    for row in rows {
        let (id, sign, verdict) = match row.verdict() {
            Verdict::Same => ("same", "=", &words.same),
            Verdict::Different => ("different", "≠", &words.different),
            Verdict::Unclear => ("unclear", "?", &words.unclear),
        };
        html.raw("<tr class=\"comparison__row\"").attribute("data-verdict", id);
        html.raw("><th scope=\"row\" class=\"comparison__fact\"><span class=\"comparison__label\">");
        html.text(label(list, row.subject, words)).raw("</span> <span class=\"comparison__verdict\">");
        html.raw("<span class=\"comparison__sign\" aria-hidden=\"true\">").text(sign).raw("</span> ");
        html.text(verdict).raw("</span></th>");
        // Where all is alike, marks on each value would only be noise.
        let common = if row.verdict() == Verdict::Same { Vec::new() } else { row.common() };
        for (entry, values) in entries.iter().zip(&row.values) {
            html.raw("<td class=\"comparison__value\"><span class=\"comparison__of\">");
            cell::isolated(html, cell::text_of(&list.names, *entry));
            html.raw("</span> <div class=\"comparison__content\">");
            match row.subject {
                Subject::Field(i) => {
                    list.fields.get(i).into_iter().for_each(|field| cell::value(html, field, *entry, said));
                }
                _ if values.is_empty() => cell::unknown(html, said),
                _ => several(html, values, &common, words, formats),
            }
            html.raw("</div></td>");
        }
        html.raw("</tr>");
    }
    html.raw("</tbody></table>");
}

/// Options or places, with a mark on those that all entries have.
fn several(html: &mut Html, values: &[&str], common: &[&str], words: &ComparisonWords, formats: &Formats) {
    html.raw("<ul class=\"comparison__list\">");
    for value in values.iter().take(MOST_PLACES) {
        html.raw("<li>");
        cell::isolated(html, value);
        if common.contains(value) {
            html.raw(" ");
            check(html);
            html.raw("<span class=\"visually-hidden\"> ").text(&words.common).raw("</span>");
        }
        html.raw("</li>");
    }
    let n_more = values.len().saturating_sub(MOST_PLACES);
    if n_more > 0 {
        html.raw("<li>").text(&formats.plural(&words.more_places, n_more)).raw("</li>");
    }
    html.raw("</ul>");
}

/// The mark of what all have in common.
pub fn check(html: &mut Html) {
    html.raw(
        "<svg class=\"icon comparison__check\" width=\"24\" height=\"24\" aria-hidden=\"true\" focusable=\"false\">",
    );
    html.raw("<use href=\"/images/icons.svg#ui-check\"/></svg>");
}

fn label<'a>(list: &'a List, subject: Subject<'_>, words: &'a ComparisonWords) -> &'a str {
    match subject {
        Subject::Facet(i) => list.facets.get(i).map_or("", |facet| &facet.label),
        Subject::Field(i) => list.fields.get(i).map_or("", |field| &field.label),
        Subject::Places("seat") => &words.seat,
        Subject::Places("member") => &words.member,
        Subject::Places("partner") => &words.partner,
        Subject::Places(_) => &words.city,
    }
}
