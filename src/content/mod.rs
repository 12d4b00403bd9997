//! What the portal says, as types.
//!
//! Two sides: what editors write (native only; a value that exists is valid, every fault has a place), and
//! the documents made of it, which hold just what a page draws. Nothing here knows of views or the browser.

mod document;
mod page_id;
mod slug;
#[cfg(feature = "tools")]
mod source;

pub use document::{
    Answer, Document, FeeFinder, FeeRule, Fees, Found, Frame, Hit, Hours, Page, Part, Search, Spoken, Stamp,
};
pub use page_id::PageId;
pub use slug::Slug;
#[cfg(feature = "tools")]
pub use source::*;
