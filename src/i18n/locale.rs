//! The languages of the portal.

/// A language in which the portal can be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    #[default]
    German,
}

impl Locale {
    /// Name of the content folder.
    pub const fn id(self) -> &'static str {
        match self {
            Self::German => "de",
        }
    }
}
