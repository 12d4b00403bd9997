//! Files that a reader saves and opens.

use js_sys::Array;
use js_sys::futures::JsFuture;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, Event, HtmlAnchorElement, HtmlInputElement, Url, window};

/// Offers `text` as a file of this name and type.
pub fn save(name: &str, kind: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link = window()?.document()?.create_element("a").ok()?.dyn_into::<HtmlAnchorElement>().ok()?;
    link.set_href(&url);
    link.set_download(name);
    // The router must not follow it.
    link.set_rel("external");
    link.click();
    let _ = Url::revoke_object_url(&url);
    Some(())
}

/// The text of the file that was chosen in a field, and the field left empty for the next one.
pub async fn chosen_file(event: Event) -> Option<String> {
    let field = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = field.files()?.get(0)?;
    let text = JsFuture::from(file.text()).await.ok()?.as_string();
    field.set_value("");
    text
}
