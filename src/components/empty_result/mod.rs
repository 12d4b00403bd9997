//! Nothing was found: what to do now.

use leptos::prelude::*;

use super::Language;

#[component]
pub fn EmptyResult(on_reset: Callback<()>) -> impl IntoView {
    let language = Language::here();
    let texts = &language.directory;
    view! {
        <div class="empty-result">
            <h3 class="empty-result__title">{texts.empty_title.clone()}</h3>
            <ul>{texts.empty_advice.iter().map(|advice| view! { <li>{advice.clone()}</li> }).collect_view()}</ul>
            <button class="kern-btn kern-btn--primary" type="button" on:click=move |_| on_reset.run(())>
                <span class="kern-label">{texts.reset.clone()}</span>
            </button>
        </div>
    }
}
