//! Something did not load: what happened, what still works, where to go.

use leptos::prelude::*;

use super::Language;
use crate::content::PageId;
use crate::route;

#[component]
pub fn Problem(on_retry: Callback<()>) -> impl IntoView {
    let language = Language::here();
    let texts = &language.problem;
    view! {
        <div class="problem">
            <h1 class="page-heading__title" tabindex="-1">{texts.title.clone()}</h1>
            <p>{texts.text.clone()}</p>
            <p class="problem__ways">
                <button class="kern-btn kern-btn--primary" type="button" on:click=move |_| on_retry.run(())>
                    <span class="kern-label">{texts.retry.clone()}</span>
                </button>
                " "
                <a href=route::path(language.locale, &PageId::start())>{texts.back_to_start.clone()}</a>
            </p>
        </div>
    }
}
