//! Paragraphs of running text.

use leptos::prelude::*;

use crate::content::Text;

#[component]
pub fn Prose(paragraphs: Vec<Text>) -> impl IntoView {
    let paragraph = |text: Text| view! { <p>{text.to_string()}</p> };
    view! { <div class="prose">{paragraphs.into_iter().map(paragraph).collect_view()}</div> }
}
