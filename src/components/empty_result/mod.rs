//! Nothing was found: what to do now.

use leptos::prelude::*;

use super::Language;

#[component]
pub fn EmptyResult(title: String, advice: Vec<String>, on_reset: Callback<()>) -> impl IntoView {
    let language = Language::here();
    view! {
        <div class="empty-result">
            <h3 class="empty-result__title">{title}</h3>
            <ul>{advice.into_iter().map(|advice| view! { <li>{advice}</li> }).collect_view()}</ul>
            <button class="kern-btn kern-btn--primary" type="button" on:click=move |_| on_reset.run(())>
                <span class="kern-label">{language.directory.reset.clone()}</span>
            </button>
        </div>
    }
}
