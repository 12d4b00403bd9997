//! What may be kept on the reader's device; a key that is not here cannot be stored.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Storage, StorageEvent, window};

use super::StorageKey;

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What is kept under `key`; `None` also where the browser denies storage.
pub fn stored(key: StorageKey) -> Option<String> {
    storage()?.get_item(key.name()).ok()?
}

/// Keeps `text`; gives whether the device took it.
pub fn store(key: StorageKey, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key.name(), text).is_ok())
}

/// Leaves nothing under `key`.
pub fn forget(key: StorageKey) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key.name());
    }
}

/// Tells when another tab has changed what is kept under `key`, or all of it.
pub fn on_storage_change(key: StorageKey, tell: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
        if event.key().is_none_or(|changed| changed == key.name()) {
            tell();
        }
    });
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback("storage", listener.as_ref().unchecked_ref());
    }
    // Lives as long as the page.
    listener.forget();
}
