//! Identifiers that may stand in an address.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A part of an address: small letters, digits and single hyphens, as in `klima-buendnis`.
///
/// ```
/// use stadtportal::content::Slug;
/// assert!(Slug::new("klima-buendnis").is_ok());
/// assert!(Slug::new("Klima Bündnis").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "tools", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "tools", schemars(with = "String", extend("pattern" = "^[a-z0-9]+(-[a-z0-9]+)*$")))]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

impl Slug {
    /// Longest slug that still makes a readable address, in bytes.
    pub const MAX_LEN: usize = 80;

    /// # Errors
    /// Says in German what a slug looks like when `text` is none.
    pub fn new(text: &str) -> Result<Self, String> {
        let part_is_ok =
            |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if text.len() <= Self::MAX_LEN && text.split('-').all(part_is_ok) {
            Ok(Self(text.to_owned()))
        } else {
            Err(format!(
                "erwartet: Kleinbuchstaben, Ziffern und einzelne Bindestriche wie „klima-buendnis“, gefunden: „{text}“"
            ))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Slug {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::new(&text)
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}
