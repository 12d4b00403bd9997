//! No browser: what the pages ask of it does nothing while they are prerendered.

/// Nothing to complete.
pub fn arrive(_title: &str) {}

/// No title bar.
pub fn set_title(_title: &str) {}

/// Nothing to scroll.
pub fn scroll_list_into_view(_id: &str) {}
