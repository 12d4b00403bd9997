//! The field from which the whole portal is searched.

use leptos::prelude::*;

use super::Context;
use crate::components::icon::Icon;
use crate::content::{PageId, QuickTerm};

/// A large search field with what is looked for most under it; works without the program.
pub fn search(context: &Context) -> AnyView {
    let words = &context.catalogue.words.frame;
    let texts = &context.catalogue.texts.search;
    let term = |QuickTerm { text, page }: &QuickTerm| {
        view! { <li><a class="quick-term" href=context.href(&context.page(page).0)>{text.to_string()}</a></li> }
    };
    let terms = context.catalogue.menu.quick_terms.iter().map(term).collect_view();
    view! {
        <div class="search-hero">
            <form class="search-hero__form" role="search" action=action(context) method="get" data-search
                data-locale=context.catalogue.locale.id().to_owned() data-counts=counts(context)
                data-label=texts.suggestions.clone() data-all=texts.all_results.clone() data-failed=texts.failed.clone()
            >
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
            </form>
            <p class="search-hero__terms-title" id="haeufig">{words.quick_terms.clone()}</p>
            <ul class="search-hero__terms" aria-labelledby="haeufig">{terms}</ul>
        </div>
    }
    .into_any()
}

/// Most suggestions that are shown at once; `public/searchbox.js` says the same.
const MOST_SUGGESTIONS: usize = 6;

/// How many suggestions there are, in words, for each number of them, as JSON.
pub(super) fn counts(context: &Context) -> String {
    let catalogue = context.catalogue;
    let count = |n| catalogue.formats.plural(&catalogue.texts.search.suggestions_count, n);
    serde_json::Value::from((0..=MOST_SUGGESTIONS).map(count).collect::<Vec<_>>()).to_string()
}

/// Where search forms lead.
pub(super) fn action(context: &Context) -> String {
    context.catalogue.path_of(PageId::SEARCH)
}
