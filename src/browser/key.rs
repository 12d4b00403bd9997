//! The names of all that can be kept on the reader's device.

/// Something that is kept; the privacy page lists the same names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageKey {
    Pinboard,
    /// Written by `public/settings.js`.
    Settings,
}

impl StorageKey {
    pub const ALL: [Self; 2] = [Self::Pinboard, Self::Settings];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Pinboard => "stadtportal:pinnwand",
            Self::Settings => "stadtportal:einstellungen",
        }
    }
}
