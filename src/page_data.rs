//! What a prerendered page carries for the program: which page it is, and its documents.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::content::{PageDocument, Portal};
use crate::i18n::Locale;
use crate::route::Route;

/// The content of `<script type="application/json" id="page-data">`.
#[derive(Serialize, Deserialize)]
pub struct PageData {
    /// Path of the page; absent on the page that says "not found".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    portal: Portal,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    document: Option<Box<RawValue>>,
}

impl PageData {
    /// # Errors
    /// When a document does not print as JSON, which plain data always does.
    pub fn new(locale: Locale, page: Option<(&Route, &PageDocument)>, portal: Portal) -> serde_json::Result<Self> {
        let document = page.map(|(_, document)| RawValue::from_string(document.encode()?)).transpose()?;
        Ok(Self { path: page.map(|(route, _)| route.path(locale)), portal, document })
    }

    /// The text to stand inside a `<script>` element.
    ///
    /// # Errors
    /// As [`PageData::new`].
    pub fn to_script(&self) -> serde_json::Result<String> {
        // Inside a script element only `<` could end it or open a comment.
        Ok(serde_json::to_string(self)?.replace('<', "\\u003c"))
    }

    /// # Errors
    /// When `text` is not what [`PageData::to_script`] wrote.
    pub fn read(text: &str) -> serde_json::Result<(Portal, Option<(Route, PageDocument)>)> {
        let Self { path, portal, document } = serde_json::from_str(text)?;
        let route = path.and_then(|path| Route::parse(&path)).map(|(_, route)| route);
        let page = route.zip(document).map(|(route, document)| {
            let document = PageDocument::decode(&route.document(), document.get())?;
            serde_json::Result::Ok((route, document))
        });
        Ok((portal, page.transpose()?))
    }
}
