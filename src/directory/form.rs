//! The form above a list: search field, facets, limits, order.

use super::facets::{facet, limits};
use super::table::{Column, columns};
use super::{Html, Query, Scene};

/// The whole form. Its fields are named as in the address, so that what is entered is the address.
pub fn form(scene: &Scene<'_>) -> Html {
    let (list, words, query) = (scene.list, scene.words, scene.query);
    let mut html = Html::new();
    html.raw("<form class=\"directory-form\" role=\"search\" method=\"get\"").attribute("action", &list.path);
    html.attribute("aria-label", &list.form_label).raw("><div class=\"field field--wide\">");
    html.raw("<label class=\"field__label\" for=\"suche\">").text(&words.search_label).raw("</label>");
    html.raw("<p class=\"field__hint\" id=\"suche-hinweis\">").text(&list.search_hint).raw("</p>");
    html.raw("<input class=\"field__input\" id=\"suche\" name=\"q\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\"");
    html.raw(" enterkeyhint=\"search\" maxlength=\"200\" aria-describedby=\"suche-hinweis\"");
    html.attribute("value", &query.text).raw("></div>");
    html.raw("<div class=\"directory-form__facets\">");
    for i in 0..list.facets.len() {
        html.push(&facet(scene, i));
    }
    for i in 0..list.ranges().count() {
        html.push(&limits(scene, i));
    }
    html.raw("</div>").push(&order(scene)).raw("</form>");
    html
}

/// The order, as a field of which one option is chosen.
fn order(scene: &Scene<'_>) -> Html {
    let (list, words) = (scene.list, scene.words);
    let mut html = Html::new();
    html.raw("<div class=\"field directory-form__order\"><label class=\"field__label\" for=\"sort\">");
    html.text(&words.sort_label)
        .raw("</label><select class=\"field__select\" id=\"sort\" name=\"sort\" autocomplete=\"off\">");
    let asked = scene.query.sort.print(list);
    let mut option = |value: &str, label: &str| {
        html.raw("<option").attribute("value", value).raw(if value == asked { " selected>" } else { ">" });
        html.text(label).raw("</option>");
    };
    option("", &words.sort_list);
    for column in columns(list) {
        let Column::Field(i) = column else { continue };
        let Some(field) = list.fields.get(i).filter(|field| !field.keys.is_empty()) else { continue };
        option(&field.id, &words.sort_up.fill(&[("field", &field.label)]));
        option(&["-", &field.id].concat(), &words.sort_down.fill(&[("field", &field.label)]));
    }
    // What was asked for by the head of a column.
    if let Some(column) = scene.query.sort.column.and_then(|i| columns(list).get(i).copied()) {
        let label = match column {
            Column::Name => Some(&words.table.name),
            Column::Facet(i) => list.facets.get(i).map(|facet| &facet.label),
            Column::Field(i) => list.fields.get(i).filter(|field| field.keys.is_empty()).map(|field| &field.label),
        };
        if let Some(label) = label {
            let phrase = if scene.query.sort.descending { &words.table.descending } else { &words.table.ascending };
            option(&asked, &phrase.fill(&[("column", label)]));
        }
    }
    html.raw("</select></div>");
    html
}

/// What narrows the list, each with a way to take it off; nothing where nothing narrows.
pub fn chips(scene: &Scene<'_>) -> Html {
    let (list, words, query) = (scene.list, scene.words, scene.query);
    let mut html = Html::new();
    if !query.narrows() {
        return html;
    }
    html.raw("<div class=\"filter-chips\"><ul class=\"filter-chips__list\"");
    html.attribute("aria-label", &words.active_filters).raw(">");
    for (label, without) in narrowing(scene) {
        html.raw("<li><a class=\"chip\" data-state").attribute("href", &scene.href(&without)).raw(">");
        html.raw("<span class=\"visually-hidden\">").text(&words.chip_remove).raw(" </span>").text(&label);
        html.raw("<span class=\"chip__cross\" aria-hidden=\"true\">×</span></a></li>");
    }
    html.raw("</ul><a class=\"kern-btn kern-btn--tertiary\" data-state data-reset");
    html.attribute("href", &scene.href(&query.cleared(list)));
    html.raw("><span class=\"kern-label\">").text(&words.reset).raw("</span></a></div>");
    html
}

/// What narrows the list in words, each with the query without it.
pub fn narrowing(scene: &Scene<'_>) -> Vec<(String, Query)> {
    let (list, words) = (scene.list, scene.words);
    let query = Query { more: 0, ..scene.query.clone() };
    let mut all = Vec::new();
    if !query.text.is_empty() {
        let label = words.chip_search.fill(&[("text", &query.text)]);
        all.push((label, Query { text: String::new(), ..query.clone() }));
    }
    for (i, (facet, asked)) in list.facets.iter().zip(&query.facets).enumerate() {
        for option in asked {
            let Some((_, label)) = facet.options.get(usize::from(*option)) else { continue };
            let mut without = query.clone();
            without.facets.iter_mut().skip(i).take(1).for_each(|asked| asked.retain(|other| other != option));
            all.push((words.chip_facet.fill(&[("facet", &facet.label), ("option", label)]), without));
        }
    }
    for (i, ((_, field), limits)) in list.ranges().zip(&query.limits).enumerate() {
        for (is_least, limit) in [(true, limits.0), (false, limits.1)] {
            let Some(limit) = limit else { continue };
            let phrase = if is_least { &words.chip_from } else { &words.chip_to };
            let n =
                if field.kind == "date" { crate::json::decimal(limit as usize) } else { scene.formats.number(limit) };
            let mut without = query.clone();
            for limits in without.limits.iter_mut().skip(i).take(1) {
                *(if is_least { &mut limits.0 } else { &mut limits.1 }) = None;
            }
            all.push((phrase.fill(&[("field", &field.label), ("n", &n)]), without));
        }
    }
    all
}
