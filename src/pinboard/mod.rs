//! The reader's own board: pages that were pinned, and what changed on them since.
//!
//! Pure: where the board is kept is the browser's matter.

#[cfg(test)]
mod tests;

use crate::content::Stamp;
use crate::packed;

packed! {
    /// A page that was pinned.
    #[derive(Clone, Debug, PartialEq, Eq)]
    Pin {
        path: String,
        title: String,
        /// ISO 8601.
        date: String,
        /// What the page was made of then.
        stamps: Vec<Stamp>,
    }
}

/// All pins, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Board {
    pub pins: Vec<Pin>,
}

impl Board {
    /// First in the file: tells it from any other, and one version from the next.
    const MARK: &str = "stadtportal-pinnwand-1";
    /// More than anybody pins, and little enough for any storage.
    pub const MAX_PINS: usize = 200;

    /// Reads what [`Board::print`] wrote; `None` where `text` is no board.
    ///
    /// `is_page` says whether a path may be one of the portal: a file from elsewhere must not lead away from it.
    pub fn parse(text: &str, is_page: impl Fn(&str) -> bool) -> Option<Self> {
        let (_, pins) = packed::parse::<(String, Vec<Pin>)>(text).filter(|(mark, _)| mark == Self::MARK)?;
        let mut board = Self { pins };
        board.pins.retain(|pin| is_page(&pin.path) && !pin.title.trim().is_empty());
        board.pins.truncate(Self::MAX_PINS);
        Some(board)
    }

    pub fn print(&self) -> String {
        packed::print(&(Self::MARK.to_owned(), self.pins.clone()))
    }

    pub fn holds(&self, path: &str) -> bool {
        self.pins.iter().any(|pin| pin.path == path)
    }

    /// Pins a page, on top; one that is pinned already is seen anew.
    pub fn pin(&mut self, pin: Pin) {
        self.unpin(&pin.path);
        self.pins.insert(0, pin);
        self.pins.truncate(Self::MAX_PINS);
    }

    pub fn unpin(&mut self, path: &str) {
        self.pins.retain(|pin| pin.path != path);
    }

    /// Adds the pins of another board that are not here yet.
    pub fn join(&mut self, other: Self) {
        let new = other.pins.into_iter().filter(|pin| !self.holds(&pin.path)).collect::<Vec<_>>();
        self.pins.extend(new);
        self.pins.truncate(Self::MAX_PINS);
    }
}

/// Titles of the sections that are new, gone or different now; the page's own words go by its title.
pub fn changes(pin: &Pin, title: &str, now: &[Stamp]) -> Vec<String> {
    let name = |section: &str| if section.is_empty() { title.to_owned() } else { section.to_owned() };
    let changed = now.iter().filter(|stamp| !pin.stamps.contains(stamp));
    let gone = pin.stamps.iter().filter(|(section, _)| !now.iter().any(|(other, _)| other == section));
    changed.chain(gone).map(|(section, _)| name(section)).collect()
}
