//! The languages of the portal, as they stand in addresses and folders.

use std::fmt;

/// A language or reading level: the name of its content folder, and the first part of its addresses.
///
/// Which there are is content: a further language is a folder. The one that the portal is written in
/// first has addresses without a prefix.
///
/// ```
/// use stadtportal::i18n::Locale;
/// assert_eq!(Locale::new("en").map(|locale| locale.prefix()), Some("en/".to_owned()));
/// assert_eq!(Locale::DEFAULT.prefix(), "");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale([u8; Locale::MAX_LEN]);

impl Locale {
    /// Longest name, in bytes.
    pub const MAX_LEN: usize = 8;

    /// German.
    pub const DEFAULT: Self = Self(*b"de\0\0\0\0\0\0");

    /// Small letters only, as in `en` or `leicht`.
    pub fn new(id: &str) -> Option<Self> {
        let is_id = (2..=Self::MAX_LEN).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_lowercase());
        let mut name = [0; Self::MAX_LEN];
        is_id.then(|| {
            name[..id.len()].copy_from_slice(id.as_bytes());
            Self(name)
        })
    }

    /// Name of the content folder.
    pub fn id(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default().trim_end_matches('\0')
    }

    /// What its addresses begin with, after the first slash.
    pub fn prefix(self) -> String {
        if self == Self::DEFAULT { String::new() } else { format!("{}/", self.id()) }
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
