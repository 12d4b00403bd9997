//! Where too few are chosen: how to choose, and a form to do it with.

use super::words::{Addresses, ComparisonWords, MOST};
use crate::directory::cell::text_of;
use crate::directory::{Html, List};
use crate::json::decimal;

/// A form that asks for the same page with other entries; it works without the program.
///
/// What is chosen already stands first, also where the filters hide it.
pub fn picker(
    html: &mut Html,
    list: &List,
    set: &[usize],
    chosen: &[usize],
    to: &Addresses<'_>,
    words: &ComparisonWords,
) {
    let others = set.iter().filter(|entry| !chosen.contains(entry) && **entry < list.len());
    let entries = chosen.iter().chain(others).copied().collect::<Vec<_>>();
    html.raw("<p>").text(&words.how.fill(&[("max", &decimal(MOST))])).raw("</p>");
    if entries.len() < 2 {
        html.raw("<p>").text(&words.too_small).raw("</p>");
        return;
    }
    html.raw("<form class=\"comparison__form\" method=\"get\"").attribute("action", to.action).raw(">");
    for (name, value) in to.kept {
        html.raw("<input type=\"hidden\"").attribute("name", name).attribute("value", value).raw(">");
    }
    html.raw("<fieldset class=\"comparison__choices\"><legend class=\"comparison__legend\">");
    html.text(&words.choices).raw("</legend><ul class=\"comparison__options\">");
    for entry in entries {
        html.raw("<li><label class=\"comparison__option\"><input class=\"comparison__box\" type=\"checkbox\" name=\"auswahl\"");
        html.attribute("value", text_of(&list.ids, entry));
        html.raw(if chosen.contains(&entry) { " checked> <bdi>" } else { "> <bdi>" });
        html.text(text_of(&list.names, entry)).raw("</bdi></label></li>");
    }
    html.raw(
        "</ul></fieldset><button class=\"kern-btn kern-btn--primary\" type=\"submit\"><span class=\"kern-label\">",
    );
    html.text(&words.compare).raw("</span></button></form>");
}
