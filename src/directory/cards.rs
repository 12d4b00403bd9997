//! The set as cards.

use super::{Html, List, Scene, cell};

/// A card, as an item of a list. Its heading holds its one link; the whole area follows it.
pub fn card(scene: &Scene<'_>, entry: usize) -> Html {
    let (list, words) = (scene.list, scene.words);
    let text = |texts: &[String]| cell::text_of(texts, entry).to_owned();
    let badge = badge(list, entry);
    let mut html = Html::new();
    html.raw("<li class=\"card-grid__cell\"")
        .attribute("data-id", &text(&list.ids))
        .raw("><article class=\"entry-card");
    if let Some((look, label)) = &badge {
        html.raw(" entry-card--").text(look).raw("\"><p class=\"entry-card__kind\"><span class=\"badge badge--");
        html.text(look).raw("\">").text(label).raw("</span></p>");
    } else {
        html.raw("\">");
    }
    html.raw("<h3 class=\"entry-card__name\">");
    link(&mut html, list, entry, &words.external);
    html.raw("</h3><p class=\"entry-card__summary\">").text(&text(&list.summaries)).raw("</p>");
    let facts = list.fields.iter().filter(|field| field.on_card && list.badge != field.id);
    let facts = facts.map(|field| (field, cell::text_of(&field.shown, entry))).filter(|(_, text)| !text.is_empty());
    let facts = facts.collect::<Vec<_>>();
    if !facts.is_empty() {
        html.raw("<dl class=\"entry-card__facts\">");
        for (field, text) in facts {
            html.raw("<div class=\"entry-card__fact\"><dt>")
                .text(&field.label)
                .raw("</dt> <dd>")
                .text(text)
                .raw("</dd></div>");
        }
        html.raw("</dl>");
    }
    let tags = list.facets.iter().filter(|facet| facet.is_shown && facet.key != list.badge);
    let tags = tags.flat_map(|facet| cell::options(facet, entry)).collect::<Vec<_>>();
    if !tags.is_empty() {
        html.raw("<ul class=\"tag-list\"").attribute("aria-label", &words.tags).raw(">");
        for (_, label) in tags {
            html.raw("<li class=\"tag-list__tag\">").text(label).raw("</li>");
        }
        html.raw("</ul>");
    }
    // On a page as well, out of sight until the program answers: so nothing moves when it comes.
    if list.views.iter().any(|view| view == "vergleich") {
        let choice = &words.table.choice;
        html.raw("<label class=\"entry-card__choice\"><input type=\"checkbox\" name=\"auswahl\"");
        html.attribute("aria-label", &[choice, ": ", &text(&list.names)].concat());
        html.attribute("value", &text(&list.ids));
        html.raw(if scene.query.chosen.contains(&entry) { " checked>" } else { ">" });
        html.raw("<span>").text(choice).raw("</span></label>");
    }
    html.raw("</article></li>");
    html
}

/// Look and words of what a card is marked with.
fn badge(list: &List, entry: usize) -> Option<(String, String)> {
    if let Some(facet) = list.facets.iter().find(|facet| facet.key == list.badge) {
        let option = *facet.values.get(entry)?.first()?;
        return facet.options.get(usize::from(option)).cloned();
    }
    let field = list.fields.iter().find(|field| field.id == list.badge)?;
    Some((field.id.clone(), cell::text_of(&field.shown, entry).to_owned())).filter(|(_, text)| !text.is_empty())
}

fn link(html: &mut Html, list: &List, entry: usize, external: &str) {
    let (name, path) = (cell::text_of(&list.names, entry), cell::text_of(&list.paths, entry));
    let is_outside = cell::is_outside(path);
    if !is_outside && !path.starts_with('/') {
        html.text(name);
        return;
    }
    html.raw("<a class=\"entry-card__link");
    html.raw(if is_outside { " outside-link\" rel=\"external noopener\"" } else { "\"" })
        .attribute("href", path)
        .raw(">");
    html.text(name);
    if is_outside {
        html.raw("<span class=\"visually-hidden\"> ").text(external).raw("</span>");
    }
    html.raw("</a>");
}
