//! One facet of the form, and one pair of limits: each opens below its name.

use super::index::{BARS, span};
use super::{Html, Query, Scene};
use crate::json::decimal;

/// From so many options on a facet can be searched.
const SEARCH_FROM: usize = 12;

/// A facet with its options and how many entries each would leave.
///
/// On a page the options are ways to pages of their own; with the program they are boxes, several at once.
pub fn facet(scene: &Scene<'_>, i: usize) -> Html {
    let mut html = Html::new();
    let Some(facet) = scene.list.facets.get(i) else { return html };
    let asked = scene.query.facets.get(i).map_or(&[][..], Vec::as_slice);
    opened(&mut html, &facet.key, &facet.label, asked.len());
    if facet.options.len() >= SEARCH_FROM {
        let label = scene.words.search_facet.fill(&[("facet", &facet.label)]);
        html.raw("<label class=\"facet__search\"><span class=\"field__label\">").text(&label);
        html.raw(
            "</span><input class=\"field__input\" type=\"search\" autocomplete=\"off\" data-facet-search></label>",
        );
    }
    html.raw("<ul class=\"facet__options\">");
    let all = if scene.is_page { Query::new(scene.list) } else { without(scene.query, i) };
    way(&mut html, &facet.all, &scene.href(&all), asked.is_empty(), None);
    for (option, (id, label)) in (0_u16..).zip(&facet.options) {
        let count = scene.found.counts.get(i).and_then(|counts| counts.get(usize::from(option))).copied();
        let is_asked = asked.contains(&option);
        if scene.is_page {
            let mut query = Query::new(scene.list);
            query.facets.iter_mut().skip(i).take(1).for_each(|asked| asked.push(option));
            way(&mut html, label, &scene.href(&query), is_asked, count);
        } else {
            html.raw("<li><label class=\"facet__option\"><input type=\"checkbox\"").attribute("name", &facet.key);
            html.attribute("value", id).raw(if is_asked { " checked>" } else { ">" });
            html.raw("<span class=\"facet__label\">").text(label).raw("</span>");
            counted(&mut html, count);
            html.raw("</label></li>");
        }
    }
    html.raw("</ul></div></details>");
    html
}

/// All options of a facet at once.
fn without(query: &Query, i: usize) -> Query {
    let mut query = Query { more: 0, ..query.clone() };
    query.facets.iter_mut().skip(i).take(1).for_each(Vec::clear);
    query
}

fn way(html: &mut Html, label: &str, href: &str, is_here: bool, count: Option<usize>) {
    html.raw("<li><a class=\"facet__option\" data-state").attribute("href", href);
    html.raw(if is_here { " aria-current=\"true\">" } else { ">" });
    html.raw("<span class=\"facet__label\">").text(label).raw("</span>");
    counted(html, count);
    html.raw("</a></li>");
}

fn counted(html: &mut Html, count: Option<usize>) {
    if let Some(count) = count {
        html.raw(" <span class=\"facet__count\">(").number(count).raw(")</span>");
    }
}

/// Least and most of a number or year, below a picture of how the entries lie.
pub fn limits(scene: &Scene<'_>, i: usize) -> Html {
    let mut html = Html::new();
    let Some((_, field)) = scene.list.ranges().nth(i) else { return html };
    let Some((least, most)) = span(field) else { return html };
    let (from, to) = scene.query.limits.get(i).copied().unwrap_or_default();
    opened(&mut html, &field.id, &field.label, usize::from(from.is_some()) + usize::from(to.is_some()));
    html.raw("<div data-bars>").push(&bars(scene, i)).raw("</div><div class=\"facet__limits\">");
    for (end, label, limit, other) in [("-von", &scene.words.from, from, least), ("-bis", &scene.words.to, to, most)] {
        html.raw("<label><span class=\"field__label\">").text(label);
        html.raw("</span><input class=\"field__input\" type=\"text\" inputmode=\"numeric\" autocomplete=\"off\" maxlength=\"9\" pattern=\"[0-9]*\"");
        html.attribute("name", &[&field.id, end].concat()).attribute("placeholder", &decimal(other as usize));
        let limit = limit.map(|limit| decimal(limit as usize)).unwrap_or_default();
        html.attribute("value", &limit).raw("></label>");
    }
    html.raw("</div></div></details>");
    html
}

/// How the entries lie between the least and the most, as a picture that says it in words, too.
pub fn bars(scene: &Scene<'_>, i: usize) -> Html {
    let mut html = Html::new();
    let Some((_, field)) = scene.list.ranges().nth(i) else { return html };
    let (Some((least, most)), Some(bars)) = (span(field), scene.found.bars.get(i)) else { return html };
    let width = (u64::from(most - least) + 1) as usize;
    let at = |bar: usize| least as usize + (bar * width).div_ceil(BARS);
    let parts = bars.iter().enumerate().filter(|(_, n)| **n > 0).map(|(bar, n)| {
        let to = at(bar + 1).saturating_sub(1).max(at(bar));
        scene.words.bars_part.fill(&[("from", &decimal(at(bar))), ("to", &decimal(to)), ("n", &decimal(*n))])
    });
    let label = [("field", &*field.label), ("parts", &parts.collect::<Vec<_>>().join("; "))];
    html.raw("<svg class=\"facet__bars\" viewBox=\"0 0 200 40\" preserveAspectRatio=\"none\" role=\"img\"");
    html.attribute("aria-label", &scene.words.bars.fill(&label)).raw(">");
    let highest = bars.iter().copied().max().unwrap_or(0).max(1);
    for (bar, n) in bars.iter().enumerate() {
        let height = (n * 36).div_ceil(highest);
        html.raw("<rect width=\"18\"").attribute("x", &decimal(bar * 20 + 1)).attribute("y", &decimal(38 - height));
        html.attribute("height", &decimal(height)).raw("/>");
    }
    html.raw("<path d=\"M0 39.5H200\"/></svg>");
    html
}

/// Up to where the options or fields stand. It can be opened and closed without any program.
fn opened(html: &mut Html, key: &str, label: &str, n_asked: usize) {
    html.raw("<details class=\"facet\"").attribute("data-facet", key).raw("><summary class=\"facet__summary\"><span>");
    html.text(label).raw("</span> <span class=\"facet__chosen\">");
    if n_asked > 0 {
        html.raw("(").number(n_asked).raw(")");
    }
    html.raw("</span></summary><div class=\"facet__panel\">");
}
