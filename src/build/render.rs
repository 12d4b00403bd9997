//! Draws one page as HTML, without a browser.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;

use crate::app::App;
use crate::content::{Frame, Page, PageId};
use crate::i18n::Locale;
use crate::route;
use crate::store::Store;

/// The HTML inside `#app`; `address` names the page as its language does.
///
/// Byte for byte what hydration will look for: nothing may be added to or taken from it.
pub fn render(locale: Locale, frame: &Frame, address: &PageId, page: &Page) -> String {
    // The router sets up its effects even where none will run.
    let _ = any_spawner::Executor::init_futures_executor();
    let path = route::path(locale, address);
    let first = (locale, address.clone());
    let store = Store::new(locale, frame.clone(), Some((address.clone(), page.clone())));
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    owner.with(move || {
        provide_context(RequestUrl::new(&path));
        view! { <App store first/> }.to_html()
    })
}
