//! No browser: what the pages ask of it does nothing while they are prerendered.

/// Where a text would come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    Nearest,
    Host,
}

/// Nothing to complete.
pub fn arrive(_title: &str) {}

/// No title bar.
pub fn set_title(_title: &str) {}

/// Nothing to scroll.
pub fn scroll_list_into_view(_id: &str) {}
