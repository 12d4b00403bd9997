//! The content that is here, as signals. Pages read it; nothing else fetches.

mod pins;

use std::collections::HashMap;
use std::sync::Arc;

use leptos::prelude::*;

pub use self::pins::Pins;
use crate::browser::Source;
use crate::content::{Frame, Page, PageId};
use crate::i18n::Locale;

/// Where a page's document is.
#[derive(Clone, Debug)]
pub enum Load {
    Loading,
    Ready(Arc<Page>),
    /// The host says that there is no such page.
    Missing,
    Failed,
}

/// All documents loaded so far, and the frame's own.
#[derive(Clone, Copy)]
pub struct Store {
    frame: StoredValue<Arc<Frame>>,
    pages: StoredValue<HashMap<PageId, ArcRwSignal<Load>>>,
    pub locale: Locale,
}

impl Store {
    /// A store with what a prerendered page carries: the frame's document, and the page's own.
    pub fn new(locale: Locale, frame: Frame, page: Option<(PageId, Page)>) -> Self {
        let page = page.map(|(id, page)| (id, ArcRwSignal::new(Load::Ready(Arc::new(page)))));
        Self { frame: StoredValue::new(Arc::new(frame)), pages: StoredValue::new(page.into_iter().collect()), locale }
    }

    pub fn frame(self) -> Arc<Frame> {
        self.frame.get_value()
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
        use crate::browser::FetchError;

        let url = format!("{}{}", self.frame().content_base, crate::route::document(self.locale, id));
        leptos::task::spawn_local(async move {
            let text = crate::browser::fetch_text(&url, source).await;
            signal.set(match text {
                Ok(text) => crate::packed::parse(&text).map_or(Load::Failed, |page| Load::Ready(Arc::new(page))),
                Err(FetchError::Status(404)) => Load::Missing,
                Err(_) => Load::Failed,
            });
        });
    }

    /// Natively everything is there from the start.
    #[cfg(not(feature = "hydrate"))]
    fn fetch(self, _: &PageId, signal: ArcRwSignal<Load>, _: Source) {
        signal.set(Load::Failed);
    }
}
