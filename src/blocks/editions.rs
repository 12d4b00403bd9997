//! The languages in which a page can be read.

use leptos::prelude::*;

use super::Context;
use crate::content::Edition;

/// Links to the page at hand in each language that has it, in that language's own words.
pub fn editions(context: &Context) -> AnyView {
    let row = |edition: &Edition| {
        let language = &edition.language;
        view! {
            <li>
                <a
                    href=edition.path(context.here) lang=language.lang.clone() dir=language.dir.id()
                    hreflang=language.hreflang().to_owned()
                >
                    {language.name.clone()}
                </a>
            </li>
        }
    };
    let has = context.catalogue.languages.iter().filter(|edition| edition.has(context.here));
    view! { <ul class="link-list">{has.map(row).collect_view()}</ul> }.into_any()
}
