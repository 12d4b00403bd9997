//! Languages: which there are, what the interface says in them, how numbers and dates are written.
//!
//! Content is not here; it has a folder per language of its own. Imports nothing of the crate.

#[cfg(feature = "tools")]
mod cldr;
mod fold;
mod format;
#[cfg(feature = "tools")]
mod language;
mod locale;
mod texts;
#[cfg(feature = "tools")]
mod words;

pub use fold::{fold, is_letter};
pub use format::Formats;
#[cfg(feature = "tools")]
pub use language::{Direction, Language};
pub use locale::Locale;
pub use texts::{Phrase, PinboardTexts, Plural, SearchTexts, Texts};
#[cfg(feature = "tools")]
pub use words::{StorageEntry, Words};
