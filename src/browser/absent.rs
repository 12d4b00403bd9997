//! No browser: what the pages ask of it does nothing while they are prerendered.

#[path = "key.rs"]
mod key;

pub use key::StorageKey;

/// Where a text would come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    Nearest,
    Host,
}

/// No clock that ticks.
pub struct Ticker;

impl Ticker {
    pub fn new(_milliseconds: u32, _tick: impl Fn() + 'static) -> Self {
        Self
    }
}

/// No clock.
pub fn local_time(_zone: &str) -> Option<String> {
    None
}

/// No calendar.
pub fn today() -> String {
    String::new()
}

/// Nothing to complete.
pub fn arrive(_title: &str) {}

/// No title bar.
pub fn set_title(_title: &str) {}

/// Nothing to scroll.
pub fn scroll_list_into_view(_id: &str) {}

/// No focus.
pub fn focus_on(_selector: &str) {}

/// Nowhere to go.
pub fn leave_to(_address: &str) {}

/// Nothing is drawn yet.
pub fn mark_current(_path: &str, _start: &str) {}

/// No document that speaks.
pub fn set_language(_lang: &str, _dir: &str) {}

/// Nothing is drawn yet.
pub fn link_languages(_paths: &[String]) {}

/// Nothing is open.
pub fn close_popovers() {}

/// No tables.
pub fn enable_sorting() {}

/// No field.
pub fn clear_search_field() {}

/// Nobody presses anything.
pub fn watch_drawn(_find: impl Fn(String) + 'static) {}

/// No device to keep anything.
pub fn stored(_key: StorageKey) -> Option<String> {
    None
}

/// Not kept.
pub fn store(_key: StorageKey, _text: &str) -> bool {
    false
}

/// Nothing to forget.
pub fn forget(_key: StorageKey) {}

/// Nothing changes.
pub fn on_storage_change(_key: StorageKey, _tell: impl Fn() + 'static) {}

/// Nothing to ask.
pub async fn find(_index: &str, _text: &str, _kind: &str, _limit: u32) -> Option<String> {
    None
}

/// Nothing to ask.
pub async fn nearest(_index: &str, _path: &str) -> Option<String> {
    None
}

/// No files.
pub fn save(_name: &str, _kind: &str, _text: &str) -> Option<()> {
    None
}

/// No files.
pub async fn chosen_file<E>(_event: E) -> Option<String> {
    None
}
