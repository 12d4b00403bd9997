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

/// The HTML inside `#app`.
///
/// Byte for byte what hydration will look for: nothing may be added to or taken from it.
pub fn render(locale: Locale, frame: &Frame, id: &PageId, page: &Page) -> String {
    // The router sets up its effects even where none will run.
    let _ = any_spawner::Executor::init_futures_executor();
    let path = route::path(locale, id);
    let store = Store::new(locale, frame.clone(), Some((id.clone(), page.clone())));
    let first = id.clone();
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    owner.with(move || {
        provide_context(RequestUrl::new(&path));
        view! { <App store first/> }.to_html()
    })
}
