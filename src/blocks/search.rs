//! Fields from which the whole portal is searched.

use leptos::prelude::*;

use super::Context;
use crate::components::icon::Icon;
use crate::content::{PageId, QuickTerm};

/// A large search field with what is looked for most under it; works without the program.
pub fn search(context: &Context) -> AnyView {
    let words = &context.catalogue.words.frame;
    let term = |QuickTerm { text, page }: &QuickTerm| {
        view! { <li><a class="quick-term" href=context.href(&context.page(page).0)>{text.to_string()}</a></li> }
    };
    let terms = context.catalogue.menu.quick_terms.iter().map(term).collect_view();
    let field = view! {
        <label class="search-hero__label" for="suche-gross">{words.search_label.clone()}</label>
        <div class="search-hero__row">
            <input
                class="field__input" id="suche-gross" name="q" type="search" autocomplete="off" spellcheck="false"
                enterkeyhint="search" maxlength="200" placeholder=words.search_placeholder.clone()
            />
            <button class="kern-btn kern-btn--primary" type="submit">
                <Icon symbol="ui-search"/> <span class="kern-label">{words.search_button.clone()}</span>
            </button>
        </div>
    };
    view! {
        <div class="search-hero">
            {form(context, "search-hero__form", None, field)}
            <p class="search-hero__terms-title" id="haeufig">{words.quick_terms.clone()}</p>
            <ul class="search-hero__terms" aria-labelledby="haeufig">{terms}</ul>
        </div>
    }
    .into_any()
}

/// A form that leads to the search page, with what `public/searchbox.js` needs for suggestions.
pub(super) fn form(
    context: &Context,
    class: &'static str,
    label: Option<String>,
    field: impl IntoView + 'static,
) -> AnyView {
    let (catalogue, words) = (context.catalogue, &context.catalogue.words.search);
    view! {
        <form class=class role="search" action=catalogue.path_of(PageId::SEARCH) method="get" aria-label=label data-search
            data-locale=catalogue.locale.id().to_owned() data-counts=counts(context)
            data-label=words.suggestions.clone() data-all=words.all_results.clone()
            data-failed=catalogue.texts.search.failed.clone()
        >
            {field}
        </form>
    }
    .into_any()
}

/// Most suggestions that are shown at once; `public/searchbox.js` says the same.
const MOST_SUGGESTIONS: usize = 6;

/// How many suggestions there are, in words, for each number of them, as JSON.
fn counts(context: &Context) -> String {
    let catalogue = context.catalogue;
    let count = |n| catalogue.formats.plural(&catalogue.words.search.suggestions_count, n);
    serde_json::Value::from((0..=MOST_SUGGESTIONS).map(count).collect::<Vec<_>>()).to_string()
}
