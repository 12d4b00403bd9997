//! The search program, which `public/boot.js` loads when it is first asked.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = portal, catch, js_name = find)]
    async fn find_row(index: &str, text: &str, kind: &str, limit: u32) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = portal, catch, js_name = nearest)]
    async fn nearest_row(index: &str, path: &str) -> Result<JsValue, JsValue>;
}

/// What is found for `text` among the pages of an index, as a row; `None` where it could not be loaded.
pub async fn find(index: &str, text: &str, kind: &str, limit: u32) -> Option<String> {
    find_row(index, text, kind, limit).await.ok()?.as_string()
}

/// The pages whose addresses are most like `path`, as a row of paths and titles.
pub async fn nearest(index: &str, path: &str) -> Option<String> {
    nearest_row(index, path).await.ok()?.as_string()
}
