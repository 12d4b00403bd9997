//! The content that is here, as signals. Pages read it; nothing else fetches.

use std::collections::HashMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::Source;
use crate::content::{Page, PageId, Portal};
use crate::i18n::Locale;

/// Where a page's document is.
#[derive(Clone, Debug)]
pub enum Load {
    Loading,
    Ready(Arc<Page>),
    Failed,
}

/// All documents loaded so far, and the frame's own.
#[derive(Clone, Copy)]
pub struct Store {
    portal: StoredValue<Arc<Portal>>,
    pages: StoredValue<HashMap<PageId, ArcRwSignal<Load>>>,
    pub locale: Locale,
}

impl Store {
    /// A store with what a prerendered page carries: the frame's document, and the page's own.
    pub fn new(locale: Locale, portal: Portal, page: Option<(PageId, Page)>) -> Self {
        let page = page.map(|(id, page)| (id, ArcRwSignal::new(Load::Ready(Arc::new(page)))));
        Self { portal: StoredValue::new(Arc::new(portal)), pages: StoredValue::new(page.into_iter().collect()), locale }
    }

    pub fn portal(self) -> Arc<Portal> {
        self.portal.get_value()
    }

    /// The document of `id`, loaded where it is not here yet.
    pub fn page(self, id: &PageId) -> ArcRwSignal<Load> {
        let known = self.pages.with_value(|pages| pages.get(id).cloned());
        known.unwrap_or_else(|| {
            let signal = ArcRwSignal::new(Load::Loading);
            self.pages.update_value(|pages| {
                pages.insert(id.clone(), signal.clone());
            });
            self.fetch(id, signal.clone(), Source::Nearest);
            signal
        })
    }

    /// Loads `id` once more after it failed.
    pub fn retry(self, id: &PageId) {
        let signal = self.page(id);
        if matches!(*signal.read_untracked(), Load::Failed) {
            signal.set(Load::Loading);
            self.fetch(id, signal, Source::Host);
        }
    }

    #[cfg(feature = "hydrate")]
    fn fetch(self, id: &PageId, signal: ArcRwSignal<Load>, source: Source) {
        let url = format!("{}{}", self.portal().content_base, id.document_path(self.locale));
        leptos::task::spawn_local(async move {
            let text = crate::browser::fetch_text(&url, source).await.ok();
            let page = text.and_then(|text| serde_json::from_str(&text).ok());
            signal.set(page.map_or(Load::Failed, |page| Load::Ready(Arc::new(page))));
        });
    }

    /// Natively everything is there from the start.
    #[cfg(not(feature = "hydrate"))]
    fn fetch(self, _: &PageId, signal: ArcRwSignal<Load>, _: Source) {
        signal.set(Load::Failed);
    }
}
