//! Languages: which there are, what the interface says in them, how numbers and dates are written.
//!
//! Content is not here; it has a folder per language of its own. Imports nothing of the crate.

mod fold;
mod format;
mod locale;
mod texts;
#[cfg(feature = "tools")]
mod words;

pub use fold::{fold, is_letter};
pub use format::{date, decimal, euros, number};
pub use locale::Locale;
pub use texts::{DirectoryTexts, Phrase, PinboardTexts, Plural, Texts};
#[cfg(feature = "tools")]
pub use words::{StorageEntry, Words};
