//! Languages: which there are, what the interface says in them, how numbers and dates are written.
//!
//! Content is not here; it has a folder per language of its own. Imports nothing of the crate.

mod fold;
mod format;
mod locale;
mod pack;
pub mod packed;
mod texts;
#[cfg(feature = "tools")]
mod words;

pub use fold::fold;
pub use format::{date, number};
pub use locale::Locale;
pub use texts::{Phrase, Plural, Texts};
#[cfg(feature = "tools")]
pub use words::Words;
