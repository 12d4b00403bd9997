//! The content that is here, as signals. Pages read it; nothing else fetches.

mod pins;
mod search;

use std::collections::HashMap;
use std::sync::Arc;

use leptos::prelude::*;

pub use self::pins::Pins;
use crate::browser::Source;
use crate::content::{Frame, Page, PageId};
use crate::i18n::Locale;
use crate::packed::Packed;
use crate::route;

/// Where a document is.
#[derive(Clone, Debug)]
pub enum Load<T> {
    Loading,
    Ready(Arc<T>),
    /// The host says that there is no such document.
    Missing,
    Failed,
}

/// A page's language, and its name in it.
pub type Address = (Locale, PageId);

/// All documents loaded so far: the frames of languages, and pages.
#[derive(Clone, Copy)]
pub struct Store {
    frames: StoredValue<HashMap<Locale, ArcRwSignal<Load<Frame>>>>,
    pages: StoredValue<HashMap<Address, ArcRwSignal<Load<Page>>>>,
    /// The languages of the portal.
    locales: StoredValue<Vec<Locale>>,
    content_base: StoredValue<String>,
    /// What the program was started with.
    first: StoredValue<(Locale, Arc<Frame>)>,
}

impl Store {
    /// A store with what a prerendered page carries: the frame's document, and the page's own.
    pub fn new(locale: Locale, frame: Frame, page: Option<(PageId, Page)>) -> Self {
        let frame = Arc::new(frame);
        let page = page.map(|(id, page)| ((locale, id), ArcRwSignal::new(Load::Ready(Arc::new(page)))));
        Self {
            locales: StoredValue::new(frame.languages.iter().filter_map(|spoken| Locale::new(&spoken.id)).collect()),
            content_base: StoredValue::new(frame.content_base.clone()),
            frames: StoredValue::new(HashMap::from([(locale, ArcRwSignal::new(Load::Ready(frame.clone())))])),
            pages: StoredValue::new(page.into_iter().collect()),
            first: StoredValue::new((locale, frame)),
        }
    }

    /// The language that the program was started in, with its frame.
    pub fn first_frame(self) -> (Locale, Arc<Frame>) {
        self.first.get_value()
    }

    /// Reads a path of the portal.
    pub fn parse(self, path: &str) -> Option<Address> {
        self.locales.with_value(|locales| route::parse(path, locales))
    }

    /// The document around all pages of a language, loaded where it is not here yet.
    pub fn frame(self, locale: Locale) -> ArcRwSignal<Load<Frame>> {
        self.load(self.frames, locale, route::frame_document(locale))
    }

    /// The document of a page, loaded where it is not here yet.
    pub fn page(self, address: &Address) -> ArcRwSignal<Load<Page>> {
        self.load(self.pages, address.clone(), route::document(address.0, &address.1))
    }

    /// Loads once more what failed.
    pub fn retry(self, address: &Address) {
        again(self, self.frame(address.0), route::frame_document(address.0));
        again(self, self.page(address), route::document(address.0, &address.1));
    }

    fn load<K, T>(
        self,
        all: StoredValue<HashMap<K, ArcRwSignal<Load<T>>>>,
        key: K,
        name: String,
    ) -> ArcRwSignal<Load<T>>
    where
        K: Clone + Eq + std::hash::Hash + Send + Sync + 'static,
        T: Packed + Send + Sync + 'static,
    {
        all.with_value(|all| all.get(&key).cloned()).unwrap_or_else(|| {
            let signal = ArcRwSignal::new(Load::Loading);
            all.update_value(|all| {
                all.insert(key, signal.clone());
            });
            self.fetch(name, signal.clone(), Source::Nearest);
            signal
        })
    }

    #[cfg(feature = "hydrate")]
    fn fetch<T: Packed + Send + Sync + 'static>(self, name: String, signal: ArcRwSignal<Load<T>>, source: Source) {
        use crate::browser::FetchError;

        let url = format!("{}{name}", self.content_base.get_value());
        leptos::task::spawn_local(async move {
            let text = crate::browser::fetch_text(&url, source).await;
            signal.set(match text {
                Ok(text) => {
                    crate::packed::parse(&text).map_or(Load::Failed, |document| Load::Ready(Arc::new(document)))
                }
                Err(FetchError::Status(404)) => Load::Missing,
                Err(_) => Load::Failed,
            });
        });
    }

    /// Natively everything is there from the start.
    #[cfg(not(feature = "hydrate"))]
    fn fetch<T: Packed + Send + Sync + 'static>(self, _: String, signal: ArcRwSignal<Load<T>>, _: Source) {
        let _ = self.content_base;
        signal.set(Load::Failed);
    }
}

fn again<T: Packed + Send + Sync + 'static>(store: Store, signal: ArcRwSignal<Load<T>>, name: String) {
    if matches!(*signal.read_untracked(), Load::Failed) {
        signal.set(Load::Loading);
        store.fetch(name, signal, Source::Host);
    }
}
