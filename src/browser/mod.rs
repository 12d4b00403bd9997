//! The browser: the only place that touches web-sys and gloo.
//!
//! Each function works, or does nothing: a denied feature is never a panic. Knows nothing of content or pages.

mod clock;
mod data;
mod drawn;
mod fetch;
mod file;
mod key;
mod panic;
mod search;
mod storage;
mod visit;

pub use clock::{Ticker, local_time, today};
pub use data::{app_root, page_data, path};
pub use drawn::{
    clear_search_field, close_popovers, drawn_html, enable_sorting, link_languages, mark_current, set_language,
    watch_drawn,
};
pub use fetch::{FetchError, Source, fetch_text};
pub use file::{chosen_file, save};
pub use key::StorageKey;
pub use panic::report_panics;
pub use search::{find, nearest};
pub use storage::{forget, on_storage_change, store, stored};
pub use visit::{arrive, focus_on, leave_to, scroll_list_into_view, set_title, watch_visits};

/// Runs a task beside the app; before there is an app, whose own executor comes with it.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    js_sys::futures::spawn_local(task);
}

/// Tells the start script that the page is live.
pub fn announce_live() {
    if let Ok(event) = web_sys::Event::new("portal:live")
        && let Some(window) = web_sys::window()
    {
        let _ = window.dispatch_event(&event);
    }
}
