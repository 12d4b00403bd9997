//! What answers to the reader, and the small things that it shares with what the build draws.
//!
//! A component takes values and gives a view; it never looks for content or addresses of its own accord.
//! Words of the interface come from the [`Language`] around it.

pub mod clock;
pub mod fee_finder;
pub mod html;
pub mod icon;
mod language;
pub mod opening_status;
pub mod outside_link;
pub mod pin_button;
pub mod pinboard;
pub mod problem;
pub mod search_page;

pub use language::Language;
