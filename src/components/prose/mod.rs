//! Running text.

use leptos::prelude::*;

/// Paragraphs in a readable measure.
#[component]
pub fn Prose(paragraphs: Vec<String>) -> impl IntoView {
    let paragraph = |text: String| view! { <p>{text}</p> };
    view! { <div class="prose">{paragraphs.into_iter().map(paragraph).collect_view()}</div> }
}

/// Short points, one a line.
#[component]
pub fn Bullets(points: Vec<String>) -> impl IntoView {
    let point = |text: String| view! { <li>{text}</li> };
    view! { <ul class="prose bullets">{points.into_iter().map(point).collect_view()}</ul> }
}
