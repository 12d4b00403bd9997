//! The content that is here, as signals. Pages read it; nothing else fetches.

use std::collections::HashMap;
use std::sync::Arc;

use leptos::prelude::*;

use crate::content::{DocumentId, PageDocument, Portal};
use crate::i18n::{Locale, Texts};

/// Where a page's document is.
#[derive(Clone, Debug)]
pub enum Load {
    Loading,
    Ready(PageDocument),
    Failed,
}

/// All documents loaded so far, and the frame's own.
#[derive(Clone, Copy)]
pub struct Store {
    portal: StoredValue<Arc<Portal>>,
    documents: StoredValue<HashMap<DocumentId, ArcRwSignal<Load>>>,
    pub locale: Locale,
}

impl Store {
    /// A store with what the page carries; `document` is that of the page itself.
    pub fn new(locale: Locale, portal: Portal, document: Option<(DocumentId, PageDocument)>) -> Self {
        let documents = document.map(|(id, document)| (id, ArcRwSignal::new(Load::Ready(document))));
        Self {
            portal: StoredValue::new(Arc::new(portal)),
            documents: StoredValue::new(documents.into_iter().collect()),
            locale,
        }
    }

    pub fn portal(self) -> Arc<Portal> {
        self.portal.get_value()
    }

    /// What the interface says, taken through `choose`.
    pub fn text(self, choose: fn(&Texts) -> &String) -> String {
        self.portal.with_value(|portal| choose(&portal.texts).clone())
    }

    /// The document `id`, loaded where it is not here yet.
    pub fn document(self, id: &DocumentId) -> ArcRwSignal<Load> {
        let known = self.documents.with_value(|documents| documents.get(id).cloned());
        known.unwrap_or_else(|| {
            let signal = ArcRwSignal::new(Load::Loading);
            self.documents.update_value(|documents| {
                documents.insert(id.clone(), signal.clone());
            });
            self.fetch(id.clone(), signal.clone());
            signal
        })
    }

    /// Loads `id` once more after it failed.
    pub fn retry(self, id: &DocumentId) {
        let signal = self.document(id);
        if matches!(*signal.read_untracked(), Load::Failed) {
            signal.set(Load::Loading);
            self.fetch(id.clone(), signal);
        }
    }

    #[cfg(feature = "hydrate")]
    fn fetch(self, id: DocumentId, signal: ArcRwSignal<Load>) {
        let url = format!("{}{}", self.portal().content_base, id.path(self.locale));
        leptos::task::spawn_local(async move {
            let text = crate::browser::fetch_text(&url).await.ok();
            let document = text.and_then(|text| PageDocument::decode(&id, &text).ok());
            signal.set(document.map_or(Load::Failed, Load::Ready));
        });
    }

    /// Natively everything is there from the start.
    #[cfg(not(feature = "hydrate"))]
    fn fetch(self, _: DocumentId, signal: ArcRwSignal<Load>) {
        signal.set(Load::Failed);
    }
}
