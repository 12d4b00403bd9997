//! On to the entries before and after.

use leptos::prelude::*;

use super::Language;
use crate::content::NetworkLink;
use crate::route::Route;

#[component]
pub fn Pager(previous: Option<NetworkLink>, next: Option<NetworkLink>) -> impl IntoView {
    let language = Language::here();
    let locale = language.locale;
    let texts = &language.network;
    let step = |link: NetworkLink, label: String, rel: &'static str| {
        view! {
            <a class=format!("pager__step pager__step--{rel}") href=Route::Network(link.slug).path(locale) rel=rel>
                <span class="pager__label">{label}</span> " " <span class="pager__name">{link.name.to_string()}</span>
            </a>
        }
    };
    view! {
        <nav class="pager" aria-label=texts.neighbours.clone()>
            {previous.map(|link| step(link, texts.previous.clone(), "prev"))}
            {next.map(|link| step(link, texts.next.clone(), "next"))}
            <a class="pager__all" href=Route::Networks.path(locale)>{texts.all_networks.clone()}</a>
        </nav>
    }
}
