//! Draws one page as HTML, without a browser.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;

use crate::app::App;
use crate::content::{PageDocument, Portal};
use crate::i18n::Locale;
use crate::route::Route;
use crate::store::Store;

/// The HTML inside `#app` for a page; `None` draws the page that says "not found".
///
/// Byte for byte what hydration will look for: nothing may be added to or taken from it.
pub fn render(locale: Locale, portal: &Portal, page: Option<(&Route, &PageDocument)>) -> String {
    // The router sets up its effects even where none will run.
    let _ = any_spawner::Executor::init_futures_executor();
    let first = page.map(|(route, _)| route.clone());
    let path = first.as_ref().map_or_else(|| "/404.html".to_owned(), |route| route.path(locale));
    let document = page.map(|(route, document)| (route.document(), document.clone()));
    let portal = portal.clone();
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    owner.with(move || {
        provide_context(RequestUrl::new(&path));
        view! { <App store=Store::new(locale, portal, document) first/> }.to_html()
    })
}
