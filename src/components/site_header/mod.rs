//! Name of the portal and main navigation, first on every page.

use std::sync::Arc;

use leptos::prelude::*;

use super::Language;
use super::outside_link::OutsideLink;
use crate::content::Portal;
use crate::route::Route;

/// Skip link, notice of the demonstration, name of the portal, main navigation.
#[component]
pub fn SiteHeader(
    portal: Arc<Portal>,
    /// The page at hand; its entry is marked as the current one.
    #[prop(into)]
    current: Signal<Option<Route>>,
) -> impl IntoView {
    let language = Language::here();
    let texts = &language.frame;
    let locale = language.locale;
    let entries = [
        (Route::Start, texts.start.clone()),
        (Route::International, texts.international.clone()),
        (Route::Networks, texts.networks.clone()),
    ];
    let demonstration = portal.demonstration.clone().map(|notice| {
        view! {
            <div class="demo-notice">
                <p class="demo-notice__text">
                    {notice.text} " " <OutsideLink url=notice.link.url text=notice.link.text/>
                </p>
            </div>
        }
    });
    view! {
        <a class="skip-link" href="#inhalt">{texts.skip_to_content.clone()}</a>
        <header class="site-header">
            {demonstration}
            <div class="site-header__inner">
                <a class="site-header__name" href=Route::Start.path(locale)>
                    <img class="site-header__mark" src="/images/mark.svg" alt="" width="40" height="40"/>
                    <span>
                        <span class="site-header__portal">{portal.name.clone()}</span>
                        " "
                        <span class="site-header__city">{portal.city.clone()}</span>
                    </span>
                </a>
                <nav aria-label=texts.main_navigation.clone()>
                    <ul class="site-header__entries">
                        {entries.into_iter().map(|(route, label)| view! { <Entry route label current/> }).collect_view()}
                    </ul>
                </nav>
            </div>
        </header>
    }
}

#[component]
fn Entry(route: Route, label: String, current: Signal<Option<Route>>) -> impl IntoView {
    let href = route.path(Language::here().locale);
    let is_current = move || current.with(|current| (current.as_ref() == Some(&route)).then_some("page"));
    view! { <li><a class="site-header__entry" href=href aria-current=is_current>{label}</a></li> }
}
