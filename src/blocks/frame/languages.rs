//! The page at hand in other languages and reading levels.

use leptos::prelude::*;

use crate::blocks::Context;
use crate::components::icon::Icon;
use crate::content::Edition;

/// A list that opens below its button; each language is named in its own words.
///
/// The program leads these links to the page at hand ([`crate::browser::link_languages`]); their query goes along.
pub(super) fn languages(context: &Context) -> Option<AnyView> {
    let catalogue = context.catalogue;
    let words = &catalogue.words.language;
    let row = |edition: &Edition| {
        let Edition { locale, language, .. } = edition;
        let current = (*locale == catalogue.locale).then_some("true");
        view! {
            <li>
                <a
                    class="languages__link" href=edition.path(context.here) lang=language.lang.clone() dir=language.dir.id()
                    hreflang=language.hreflang().to_owned() data-language=locale.id().to_owned() aria-current=current
                >
                    {language.name.clone()}
                </a>
            </li>
        }
    };
    let name = catalogue.language.name.clone();
    (catalogue.languages.len() > 1).then(|| {
        view! {
            <details class="languages">
                <summary class="site-header__tool">
                    <Icon symbol="ui-globe"/> <span class="visually-hidden">{format!("{}: ", words.label)}</span>
                    <span>{name}</span>
                </summary>
                <ul class="languages__list" aria-label=words.label.clone()>
                    {catalogue.languages.iter().map(row).collect_view()}
                </ul>
            </details>
        }
        .into_any()
    })
}
