//! Questions to the search program, and its answers as types.

use leptos::prelude::*;

use super::Store;
use crate::browser;
use crate::content::Found;
use crate::i18n::Locale;
use crate::packed;
use crate::route;

impl Store {
    /// What is found for `text` among the pages of a language; `None` where the search could not be loaded.
    pub async fn find(self, locale: Locale, text: &str, kind: &str, limit: u32) -> Option<Found> {
        packed::parse(&browser::find(&self.search_index(locale), text, kind, limit).await?)
    }

    /// Paths and titles of the pages whose addresses are most like `path`.
    pub async fn nearest(self, locale: Locale, path: &str) -> Option<Vec<(String, String)>> {
        packed::parse(&browser::nearest(&self.search_index(locale), path).await?)
    }

    /// Folder of the index of a language.
    fn search_index(self, locale: Locale) -> String {
        self.content_base.with_value(|base| route::search_index(base, locale))
    }
}
