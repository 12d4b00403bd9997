//! What the prerendered page carries for the program.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, window};

/// The element that the app lives in; never `<body>`, which extensions and translators change.
pub fn app_root() -> Option<HtmlElement> {
    window()?.document()?.get_element_by_id("app")?.dyn_into().ok()
}

/// The JSON that a prerendered page carries; `None` on the bare page of `trunk serve`.
pub fn page_data() -> Option<String> {
    window()?.document()?.get_element_by_id("page-data")?.text_content()
}

/// The path of the page at hand.
pub fn path() -> String {
    window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}
