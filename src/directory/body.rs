//! What stands below the form: how many were found, the views, and the view that was chosen.

use super::comparison::{Addresses, comparison};
use super::table::{sorted, table};
use super::timeline::timeline;
use super::{Html, Query, Scene, cards, form};

/// The ways to the views; empty where there is one only.
pub fn views(scene: &Scene<'_>) -> Html {
    let mut html = Html::new();
    if scene.list.views.len() < 2 {
        return html;
    }
    // From a part of a list, other views of that part need the program.
    let is_scripted = scene.is_page && scene.query.narrows();
    html.raw(if is_scripted {
        "<nav class=\"directory-views directory-views--scripted\""
    } else {
        "<nav class=\"directory-views\""
    });
    html.attribute("aria-label", &scene.words.views).raw("><ul>");
    for (i, view) in scene.list.views.iter().enumerate() {
        let query = Query { view: i, more: 0, ..scene.query.clone() };
        html.raw("<li><a class=\"directory-views__view\" data-state").attribute("href", &scene.href(&query));
        html.attribute("data-view", view).raw(if i == scene.query.view { " aria-current=\"true\">" } else { ">" });
        html.raw("<svg class=\"icon\" width=\"24\" height=\"24\" aria-hidden=\"true\" focusable=\"false\">");
        html.raw("<use href=\"/images/icons.svg#ui-view-").text(view).raw("\"></use></svg> <span>");
        html.text(scene.words.view(view)).raw("</span></a></li>");
    }
    html.raw("</ul>");
    if scene.view() == "karten" {
        let query = Query { is_dense: !scene.query.is_dense, ..scene.query.clone() };
        html.raw("<a class=\"directory-views__dense\" data-state").attribute("href", &scene.href(&query)).raw(">");
        html.text(if query.is_dense { &scene.words.dense } else { &scene.words.roomy }).raw("</a>");
    }
    html.raw("</nav>");
    html
}

/// What is marked, and what can be done with it; empty where nothing is.
pub fn choice(scene: &Scene<'_>) -> Html {
    let (words, query, mut html) = (scene.words, scene.query, Html::new());
    if query.chosen.is_empty() {
        return html;
    }
    html.raw("<div class=\"directory-choice\"><p>")
        .text(&scene.formats.plural(&words.chosen, query.chosen.len()))
        .raw("</p>");
    let compared = scene.list.views.iter().position(|view| view == "vergleich").filter(|view| *view != query.view);
    if let Some(view) = compared {
        let href = scene.href(&Query { view, more: 0, ..query.clone() });
        html.raw("<a class=\"kern-btn kern-btn--secondary\" data-state").attribute("href", &href);
        html.raw("><span class=\"kern-label\">").text(&words.compare).raw("</span></a>");
    }
    let href = scene.href(&Query { chosen: Vec::new(), ..query.clone() });
    html.raw("<a class=\"kern-btn kern-btn--tertiary\" data-state").attribute("href", &href);
    html.raw("><span class=\"kern-label\">").text(&words.unchoose).raw("</span></a></div>");
    html
}

/// What the address says that means nothing here.
pub fn notes(scene: &Scene<'_>, ignored: &[String]) -> Html {
    let mut html = Html::new();
    if !ignored.is_empty() {
        let parts =
            ignored.iter().map(|part| scene.words.ignored_part.fill(&[("part", part)])).collect::<Vec<_>>().join(" ");
        html.raw("<p class=\"directory__note\">").text(&scene.words.ignored.fill(&[("parts", &parts)])).raw("</p>");
    }
    html
}

/// The entries that are shown, in their order.
pub fn shown(scene: &Scene<'_>) -> Vec<usize> {
    let mut set = sorted(scene.list, &scene.found.set, scene.query.sort);
    if scene.view() != "zeit" {
        set.truncate(scene.n_shown());
    }
    set
}

/// Whether cards are shown, which are kept apart so that what stays is not drawn again.
pub fn is_cards(scene: &Scene<'_>) -> bool {
    scene.view() == "karten" && !scene.found.set.is_empty()
}

/// The view itself.
pub fn view(scene: &Scene<'_>) -> Html {
    let (list, words, query) = (scene.list, scene.words, scene.query);
    let set = shown(scene);
    if set.is_empty() {
        return empty(scene);
    }
    match scene.view() {
        "tabelle" => {
            let href = |sort| scene.href(&Query { sort, more: 0, ..query.clone() });
            table(list, &set, query.sort, &href, &query.chosen, &words.table, scene.formats)
        }
        "zeit" => timeline(list, &set, &words.timeline, scene.formats),
        "vergleich" => {
            let href = |chosen: &[usize]| scene.href(&Query { chosen: chosen.to_vec(), ..query.clone() });
            let kept = Query { chosen: Vec::new(), more: 0, ..query.clone() }.print(list);
            let kept = form_urlencoded::parse(kept.trim_start_matches('?').as_bytes());
            let kept = kept.map(|(key, value)| (key.into_owned(), value.into_owned())).collect::<Vec<_>>();
            let to = Addresses { action: &list.path, kept: &kept, href: &href };
            comparison(list, &set, &query.chosen, &to, &words.comparison, scene.formats)
        }
        _ => {
            let mut html = Html::new();
            html.raw(if query.is_dense {
                "<ul class=\"card-grid card-grid--dense\">"
            } else {
                "<ul class=\"card-grid\">"
            });
            set.iter().for_each(|entry| {
                html.push(&cards::card(scene, *entry));
            });
            html.raw("</ul>");
            html
        }
    }
}

fn empty(scene: &Scene<'_>) -> Html {
    let (list, mut html) = (scene.list, Html::new());
    html.raw("<div class=\"empty-result\"><h3 class=\"empty-result__title\">").text(&list.empty_title).raw("</h3><ul>");
    for advice in &list.empty_advice {
        html.raw("<li>").text(advice).raw("</li>");
    }
    html.raw("</ul><a class=\"kern-btn kern-btn--primary\" data-state data-reset");
    html.attribute("href", &scene.href(&scene.query.cleared(list)));
    html.raw("><span class=\"kern-label\">").text(&scene.words.reset).raw("</span></a></div>");
    html
}

/// The way to more entries, where there are more than are shown.
pub fn more(scene: &Scene<'_>) -> Html {
    let mut html = Html::new();
    let is_paged = matches!(scene.view(), "karten" | "tabelle");
    let rest = scene.found.set.len().saturating_sub(scene.n_shown());
    if !is_paged || rest == 0 {
        return html;
    }
    let n = scene.formats.number(u32::try_from(rest.min(scene.list.page_size)).unwrap_or(u32::MAX));
    let href = match (scene.is_page, scene.list.next_page.as_str()) {
        (true, next) if !next.is_empty() && !scene.query.narrows() => next.to_owned(),
        _ => scene.href(&Query { more: scene.query.more + 1, ..scene.query.clone() }),
    };
    html.raw("<p class=\"listing__more\"><a class=\"kern-btn kern-btn--secondary\" data-more").attribute("href", &href);
    html.raw("><svg class=\"icon\" width=\"24\" height=\"24\" aria-hidden=\"true\" focusable=\"false\">");
    html.raw("<use href=\"/images/icons.svg#nachladen\"></use></svg> <span class=\"kern-label\">");
    html.text(&scene.words.more.fill(&[("n", &n)])).raw("</span></a></p>");
    html
}

/// All of a list, as the build draws it into a page. `data` and `words` say where the script finds the list and what
/// the views say, below the folder of documents; without `data` the page stays as it is.
pub fn page(scene: &Scene<'_>, data: &str, words: &str) -> Html {
    let mut html = Html::new();
    html.raw("<div class=\"directory\"").attribute("data-directory", data).attribute("data-words", words);
    html.attribute("data-path", &scene.list.path).attribute("data-failed", &scene.words.failed).raw(">");
    html.raw("<p class=\"listing__without-script without-app\">").text(&scene.words.without_script).raw("</p>");
    html.raw("<div class=\"listing__controls\">").push(&form::form(scene));
    html.raw("<div data-part=\"chips\">").push(&form::chips(scene)).raw("</div></div>");
    html.raw("<div data-part=\"notes\"></div><div data-part=\"views\">").push(&views(scene)).raw("</div>");
    html.raw("<p class=\"listing__count\" id=\"liste-anzahl\" role=\"status\">").text(&scene.count()).raw("</p>");
    html.raw("<div data-part=\"choice\"></div><div data-part=\"view\">").push(&view(scene)).raw("</div>");
    html.raw("<div data-part=\"more\">").push(&more(scene)).raw("</div></div>");
    html
}
