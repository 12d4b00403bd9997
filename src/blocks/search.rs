//! The field from which the whole portal is searched.

use leptos::prelude::*;

use super::Context;
use crate::components::icon::Icon;
use crate::content::{PageId, QuickTerm};
use crate::route;

/// A large search field with what is looked for most under it; works without the program.
pub fn search(context: &Context) -> AnyView {
    let words = &context.catalogue.words.frame;
    let term = |QuickTerm { text, page }: &QuickTerm| {
        view! { <li><a class="quick-term" href=context.href(&context.page(page).0)>{text.to_string()}</a></li> }
    };
    let terms = context.catalogue.menu.quick_terms.iter().map(term).collect_view();
    view! {
        <div class="search-hero">
            <form class="search-hero__form" role="search" action=action(context) method="get" data-search>
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

/// Where search forms lead.
pub(super) fn action(context: &Context) -> String {
    PageId::parse(PageId::SEARCH).map(|page| route::path(context.catalogue.locale, &page)).unwrap_or_default()
}
