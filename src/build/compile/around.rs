//! What stands beside and below the text of a page.

use leptos::prelude::*;

use super::plan::{Neighbours, Plan};
use crate::blocks::{self, Context, Row};
use crate::components::icon::Icon;
use crate::content::PageId;

pub(super) fn fact_box(context: &Context, rows: &[Row]) -> AnyView {
    view! {
        <aside class="fact-box" aria-labelledby="auf-einen-blick">
            <h2 class="fact-box__title" id="auf-einen-blick">{context.catalogue.words.page.facts.clone()}</h2>
            {blocks::facts(context, rows)}
        </aside>
    }
    .into_any()
}

pub(super) fn files(files: &[(String, String)]) -> AnyView {
    let row = |(text, path): &(String, String)| {
        view! { <li><Icon symbol="ui-download"/> <a href=path.clone() rel="external">{text.clone()}</a></li> }
    };
    view! { <ul class="file-list">{files.iter().map(row).collect_view()}</ul> }.into_any()
}

/// What follows the text: further pages, sources, neighbours.
pub(super) fn end(context: &Context, plan: &Plan) -> AnyView {
    let further = plan.further.as_ref().map(|(title, cards)| {
        let inner = Context { level: 3, ..*context };
        view! {
            <section aria-labelledby="mehr-dazu">
                <h2 id="mehr-dazu">{title.clone()}</h2>
                {blocks::cards(&inner, cards)}
            </section>
        }
    });
    let sources = (!plan.sources.is_empty()).then(|| blocks::sources(context, &plan.sources, plan.checked));
    let neighbours = plan.neighbours.as_ref().map(|neighbours| pager(context, neighbours));
    view! { {further} {sources} {neighbours} }.into_any()
}

fn pager(context: &Context, neighbours: &Neighbours) -> AnyView {
    let step = |(label, id): &(String, PageId), rel: &'static str| {
        let title = context.catalogue.info(id).map(|info| info.short_title.to_string());
        let title = title.map(|title| view! { " " <span class="pager__name">{title}</span> });
        view! {
            <a class=format!("pager__step pager__step--{rel}") href=context.href(id) rel=rel>
                <span class="pager__label">{label.clone()}</span> {title}
            </a>
        }
    };
    let Neighbours { label, previous, next, all: (text, all) } = neighbours;
    view! {
        <nav class="pager" aria-label=label.clone()>
            {previous.as_ref().map(|link| step(link, "prev"))}
            {next.as_ref().map(|link| step(link, "next"))}
            <a class="pager__all" href=context.href(all)>{text.clone()}</a>
        </nav>
    }
    .into_any()
}
