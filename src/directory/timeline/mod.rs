//! What happened when: the events of the set, the newest last, under a strip that shows them at a glance.

mod axis;
mod date;
mod kind;
mod lanes;
mod selection;
mod strip;
#[cfg(all(test, feature = "tools"))]
mod tests;
mod words;

pub use date::{iso_date, shown_date};
pub use words::TimelineWords;

use super::cell::{self, Said};
use super::{Event, Html, List};
use crate::i18n::Formats;
use crate::json::decimal;
use kind::Kind;
use selection::{Selection, event_id, select};

/// From this many years on, events stand by decades instead of years.
const MANY_YEARS: u16 = 20;

/// The events of the entries of `set`. At most 600: beyond that, entries say how many more they have.
pub fn timeline(list: &List, set: &[usize], words: &TimelineWords, formats: &Formats) -> Html {
    let said = Said { unknown: &words.unknown, external: &words.external };
    let Selection { shown, left_out, undated } = select(list, set);
    let mut html = Html::new();
    html.raw("<div class=\"timeline\">");
    if shown.is_empty() {
        html.raw("<p>").text(&words.empty).raw("</p>");
    } else {
        html.raw(
            "<svg class=\"timeline__shapes\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>",
        );
        html.raw("<path id=\"timeline-founded\" d=\"M0-8.5 8.5 0 0 8.5-8.5 0z\"/>");
        html.raw("<circle id=\"timeline-joined\" r=\"6.5\"/>");
        html.raw("<path id=\"timeline-event\" d=\"M-4.5-4.5h9v9h-9z\"/></defs></svg>");
        strip::strip(&mut html, list, &shown, words, formats);
        html.raw("<div class=\"timeline__list\" id=\"timeline-list\" tabindex=\"-1\">");
        groups(&mut html, list, &shown, words, formats, said);
        html.raw("</div>");
    }
    if !left_out.is_empty() {
        html.raw("<p class=\"timeline__lead\">").text(&words.more_lead).raw("</p><ul class=\"timeline__names\">");
        for (entry, n) in left_out {
            html.raw("<li>");
            cell::name(&mut html, list, entry, said);
            html.raw(" (").text(&formats.plural(&words.more, n)).raw(")</li>");
        }
        html.raw("</ul>");
    }
    if !undated.is_empty() {
        html.raw("<p class=\"timeline__lead\">").text(&words.undated_lead).raw("</p><ul class=\"timeline__names\">");
        for entry in undated {
            html.raw("<li>");
            cell::name(&mut html, list, entry, said);
            html.raw("</li>");
        }
        html.raw("</ul>");
    }
    html.raw("</div>");
    html
}

/// The events under headings: years, or decades where there are many years.
fn groups(html: &mut Html, list: &List, shown: &[usize], words: &TimelineWords, formats: &Formats, said: Said<'_>) {
    let events = shown.iter().filter_map(|i| Some((*i, list.events.get(*i)?))).collect::<Vec<_>>();
    let year = |event: &Event| date::parts(event.date).map_or(0, |(year, _, _)| year);
    let first = events.first().map_or(0, |(_, event)| year(event));
    let last = events.last().map_or(0, |(_, event)| year(event));
    let step = if last - first < MANY_YEARS { 1 } else { 10 };
    for group in events.chunk_by(|(_, a), (_, b)| year(a) / step == year(b) / step) {
        let from = group.first().map_or(0, |(_, event)| year(event) / step * step);
        html.raw("<h3 class=\"timeline__heading\">").text(&heading(from, step, words)).raw("</h3>");
        html.raw("<ol class=\"timeline__events\">");
        for (i, event) in group {
            item(html, list, (*i, event), words, formats, said);
        }
        html.raw("</ol>");
    }
}

fn heading(from: u16, step: u16, words: &TimelineWords) -> String {
    let (first, last) = (decimal(usize::from(from.max(1))), decimal(usize::from(from + step - 1)));
    match (step, from) {
        (1, _) => first,
        // Nobody says "die 10er-Jahre" of the first century.
        (_, 0..100) => words.period.fill(&[("from", &first), ("to", &last)]),
        _ => words.decade.fill(&[("year", &first)]),
    }
}

fn item(
    html: &mut Html,
    list: &List,
    (i, event): (usize, &Event),
    words: &TimelineWords,
    formats: &Formats,
    said: Said<'_>,
) {
    let kind = Kind::of(event);
    html.raw("<li class=\"timeline__event\"").attribute("id", &event_id(i)).raw(">");
    kind.symbol(html);
    html.raw("<p class=\"timeline__when\"><time").attribute("datetime", &iso_date(event.date)).raw(">");
    html.text(&shown_date(event.date, formats)).raw("</time> <span class=\"timeline__kind\">");
    html.text(kind.label(words)).raw("</span></p><div class=\"timeline__what\"><p class=\"timeline__name\">");
    cell::name(html, list, event.entry, said);
    html.raw("</p>");
    if !event.text.trim().is_empty() {
        html.raw("<p class=\"timeline__text\" dir=\"auto\">").text(event.text.trim()).raw("</p>");
    }
    html.raw("</div></li>");
}
