//! The timeline at a glance: a mark for each event above an axis of years, each a link to its place in the list.
//!
//! Widths are parts of a hundred, heights are pixels: so the strip grows with the page, and its writing does not.
//! Plain links: the browser walks through them with Tab, and a link before them jumps over them all. There are
//! never more than some 120, and everything they say stands in the list.

use super::axis::Axis;
use super::date::{parts, shown_date};
use super::kind::Kind;
use super::lanes::{Mark, stack};
use super::selection::event_id;
use super::words::TimelineWords;
use crate::directory::cell::text_of;
use crate::directory::{Event, Html, List};
use crate::i18n::Formats;
use crate::json::decimal;

/// Height of a lane, and of what is above the uppermost, in pixels. A mark takes 24.
const LANE: usize = 26;
const TOP: usize = 4;

/// The strip for events in order of their dates; nothing where there are none.
pub fn strip(html: &mut Html, list: &List, shown: &[usize], words: &TimelineWords, formats: &Formats) {
    let events = shown.iter().filter_map(|i| Some((*i, list.events.get(*i)?))).collect::<Vec<_>>();
    let years = events.iter().filter_map(|(_, event)| parts(event.date)).map(|(year, _, _)| year);
    let Some((first, last)) = years.clone().min().zip(years.max()) else { return };
    let axis = Axis { first, last };
    // What is only known by its year lies in its middle, maybe behind what is listed after it.
    let mut placed = events.into_iter().map(|(i, event)| (axis.place(event.date), i, event)).collect::<Vec<_>>();
    placed.sort_by_key(|(x, _, _)| *x);
    let marks = stack(&placed.iter().map(|(x, _, _)| *x).collect::<Vec<_>>());
    let n_lanes = marks.iter().map(|mark| mark.lane + 1).max().unwrap_or(1);
    let base = TOP + n_lanes * LANE;

    let period = words.period.fill(&[("from", &decimal(usize::from(first))), ("to", &decimal(usize::from(last)))]);
    let period = if first == last { decimal(usize::from(first)) } else { period };
    html.raw("<a class=\"visually-hidden timeline__skip\" href=\"#timeline-list\">").text(&words.skip).raw("</a>");
    html.raw("<figure class=\"timeline__strip\"><figcaption class=\"timeline__legend\">");
    html.raw("<span class=\"timeline__period\">").text(&period).raw("</span>");
    for kind in Kind::ALL.into_iter().filter(|kind| placed.iter().any(|(_, _, event)| Kind::of(event) == *kind)) {
        html.raw("<span class=\"timeline__key\">");
        kind.symbol(html);
        html.text(kind.label(words)).raw("</span>");
    }
    html.raw("</figcaption><div class=\"timeline__scroll\">");
    html.raw("<svg class=\"timeline__chart\" role=\"group\" width=\"100%\" height=\"").number(base + 30).raw("\"");
    html.attribute("aria-label", &words.strip.fill(&[("period", &period)])).raw(">");
    years_of(html, axis, base);
    for mark in &marks {
        let events = mark.events.iter().filter_map(|i| placed.get(*i)).map(|(_, i, event)| (*i, *event));
        let events = events.collect::<Vec<_>>();
        let y = base - LANE / 2 - mark.lane * LANE;
        match events.as_slice() {
            [] => {}
            [(i, event)] => one(html, mark, y, (*i, event), &title(list, event, words, formats)),
            [(i, _), ..] => many(html, mark, y, (*i, events.len()), &collected(&events, words, formats)),
        }
    }
    html.raw("</svg></div></figure>");
}

/// The axis with its years. Readers of the list hear them there.
fn years_of(html: &mut Html, axis: Axis, base: usize) {
    html.raw("<g class=\"timeline__axis\" aria-hidden=\"true\">");
    html.raw("<line x1=\"0\" x2=\"100%\" y1=\"").number(base).raw("\" y2=\"").number(base).raw("\"/>");
    for year in axis.ticks() {
        let x = percent(axis.beginning(year));
        html.raw("<line class=\"timeline__tick\" y1=\"0\"").attribute("x1", &x).attribute("x2", &x);
        html.raw(" y2=\"").number(base + 6).raw("\"/><text text-anchor=\"middle\"").attribute("x", &x);
        html.raw(" y=\"").number(base + 23).raw("\">").number(usize::from(year)).raw("</text>");
    }
    html.raw("</g>");
}

fn one(html: &mut Html, mark: &Mark, y: usize, (i, event): (usize, &Event), title: &str) {
    let kind = Kind::of(event);
    html.raw("<a class=\"timeline__mark timeline__mark--").raw(kind.id()).raw("\"");
    opened(html, mark, y, i, title);
    html.raw("<use href=\"#timeline-").raw(kind.id()).raw("\"").attribute("x", &percent(mark.x));
    html.raw(" y=\"").number(y).raw("\"/></a>");
}

/// A number instead of marks that would lie on each other.
fn many(html: &mut Html, mark: &Mark, y: usize, (i, n): (usize, usize), title: &str) {
    html.raw("<a class=\"timeline__mark timeline__mark--many\"");
    opened(html, mark, y, i, title);
    html.raw("<text text-anchor=\"middle\"").attribute("x", &percent(mark.x)).raw(" y=\"").number(y + 5);
    html.raw("\">+").number(n).raw("</text></a>");
}

/// Where the link leads, what it is called, and a round field that is large enough to be hit.
fn opened(html: &mut Html, mark: &Mark, y: usize, i: usize, title: &str) {
    // Pointers show the title; not every engine takes it for the name.
    html.raw(" href=\"#").text(&event_id(i)).raw("\"").attribute("aria-label", title);
    html.raw("><title>").text(title).raw("</title>");
    html.raw("<circle class=\"timeline__target\" r=\"12\"").attribute("cx", &percent(mark.x));
    html.raw(" cy=\"").number(y).raw("\"/>");
}

/// "1986, Eurocities: Sechs Städte gründen Eurocities."
fn title(list: &List, event: &Event, words: &TimelineWords, formats: &Formats) -> String {
    let text = if event.text.trim().is_empty() { Kind::of(event).label(words) } else { event.text.trim() };
    let name = text_of(&list.names, event.entry);
    words.mark.fill(&[("date", &shown_date(event.date, formats)), ("name", name), ("text", text)])
}

/// "12 Ereignisse, 2021 bis 2025"
fn collected(events: &[(usize, &Event)], words: &TimelineWords, formats: &Formats) -> String {
    let mut years = events.iter().filter_map(|(_, event)| parts(event.date)).map(|(year, _, _)| usize::from(year));
    let first = years.next().unwrap_or_default();
    let (first, last) = years.fold((first, first), |(first, last), year| (first.min(year), last.max(year)));
    let (first_text, last_text) = (decimal(first), decimal(last));
    let period = words.period.fill(&[("from", &first_text), ("to", &last_text)]);
    let mut text = formats.plural(&words.more, events.len());
    text.push_str(", ");
    text.push_str(if first == last { &first_text } else { &period });
    text
}

/// `432` → "43.2%"
fn percent(thousandths: u16) -> String {
    let mut text = decimal(usize::from(thousandths / 10));
    text.push('.');
    text.push_str(&decimal(usize::from(thousandths % 10)));
    text.push('%');
    text
}
