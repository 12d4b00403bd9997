//! Running text and lists.

use leptos::prelude::*;

use super::Context;
use crate::components::icon::Icon;
use crate::content::{Checklist, ItemText, Rich, Step};

/// Paragraphs in a readable measure.
pub fn paragraphs(context: &Context, text: &[Rich]) -> AnyView {
    let row = |text: &Rich| view! { <p>{context.rich(text)}</p> };
    view! { <div class="prose">{text.iter().map(row).collect_view()}</div> }.into_any()
}

/// So many points, each of so few characters, stand in two columns.
const MANY_SHORT: (usize, usize) = (8, 40);

/// Points, one a line.
pub fn list(context: &Context, points: &[Rich]) -> AnyView {
    let is_short = |text: &Rich| text.plain_text().chars().count() <= MANY_SHORT.1;
    let class = if points.len() >= MANY_SHORT.0 && points.iter().all(is_short) {
        "prose bullets bullets--short"
    } else {
        "prose bullets"
    };
    let row = |text: &Rich| view! { <li>{context.rich(text)}</li> };
    view! { <ul class=class>{points.iter().map(row).collect_view()}</ul> }.into_any()
}

/// What to do, in this order.
pub fn steps(context: &Context, steps: &[Step]) -> AnyView {
    let row = |step: &Step| {
        view! {
            <li class="steps__step">
                {context.heading("steps__title", step.title.to_string())}
                {step.text.as_ref().map(|text| view! { <p>{context.rich(text)}</p> })}
            </li>
        }
    };
    view! { <ol class="steps">{steps.iter().map(row).collect_view()}</ol> }.into_any()
}

/// What to have ready. The ticks are the browser's own, so they work without the program, and print.
pub fn checklist(context: &Context, checklist: &Checklist) -> AnyView {
    let row = |item: &Rich| {
        view! {
            <li>
                <label class="checklist__item">
                    <input class="checklist__box" type="checkbox"/>
                    <span>{context.rich(item)}</span>
                </label>
            </li>
        }
    };
    let print = context.catalogue.words.page.print.clone();
    view! {
        <div class="checklist">
            {checklist.title.as_ref().map(|title| context.heading("checklist__title", title.to_string()))}
            <ul class="checklist__items">{checklist.items.iter().map(row).collect_view()}</ul>
            <button class="kern-btn kern-btn--tertiary needs-app" type="button" data-action="print">
                <Icon symbol="ui-print"/> <span class="kern-label">{print}</span>
            </button>
        </div>
    }
    .into_any()
}

/// Names with what they mean.
pub fn items(context: &Context, items: &[ItemText]) -> AnyView {
    let row = |ItemText { name, description }: &ItemText| {
        let description = description.as_ref();
        let description =
            description.map(|text| view! { <span class="item-list__description">{context.rich(text)}</span> });
        view! { <li class="item-list__item"><strong>{name.to_string()}</strong> " " {description}</li> }
    };
    view! { <ul class="item-list">{items.iter().map(row).collect_view()}</ul> }.into_any()
}
