//! What a prerendered page carries for the program: which page it is, and its documents.

use serde::{Deserialize, Serialize};

use crate::content::{Page, Portal};

/// The content of `<script type="application/json" id="page-data">`.
#[derive(Debug, Serialize, Deserialize)]
pub struct PageData {
    /// Path of the page; absent on the page that says "not found".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    pub portal: Portal,
    pub page: Page,
}

impl PageData {
    /// The text to stand inside a `<script>` element.
    ///
    /// # Errors
    /// None in practice: plain data always prints as JSON.
    pub fn to_script(&self) -> serde_json::Result<String> {
        // Inside a script element only `<` could end it or open a comment.
        Ok(serde_json::to_string(self)?.replace('<', "\\u003c"))
    }

    /// # Errors
    /// When `text` is not what [`PageData::to_script`] wrote.
    pub fn read(text: &str) -> serde_json::Result<Self> {
        serde_json::from_str(text)
    }
}
