//! The reader's board as a signal, kept on the device once the reader has said so.

use leptos::prelude::*;

use crate::browser::{self, StorageKey};
use crate::pinboard::{Board, Pin};
use crate::route;

/// The board; nothing is stored before the reader agrees, and nothing is left once it is wiped.
#[derive(Clone, Copy)]
pub struct Pins {
    board: RwSignal<Board>,
    /// Whether something is kept on the device.
    is_kept: RwSignal<bool>,
}

impl Pins {
    /// An empty board, as on the prerendered page.
    pub fn new() -> Self {
        Self { board: RwSignal::new(Board::default()), is_kept: RwSignal::new(false) }
    }

    /// Takes what is kept on the device, now and whenever another tab changes it.
    pub fn follow_device(self) {
        self.read();
        browser::on_storage_change(StorageKey::Pinboard, move || self.read());
    }

    fn read(self) {
        let kept = browser::stored(StorageKey::Pinboard);
        let board = kept.as_deref().and_then(read).unwrap_or_default();
        self.is_kept.set(kept.is_some());
        if self.board.with_untracked(|here| *here != board) {
            self.board.set(board);
        }
    }

    pub fn board(self) -> RwSignal<Board> {
        self.board
    }

    pub fn is_kept(self) -> bool {
        self.is_kept.get_untracked()
    }

    pub fn holds(self, path: &str) -> bool {
        self.board.with(|board| board.holds(path))
    }

    /// Pins a page; gives whether the device keeps it.
    pub fn pin(self, pin: Pin) -> bool {
        self.change(|board| board.pin(pin))
    }

    pub fn unpin(self, path: &str) -> bool {
        self.change(|board| board.unpin(path))
    }

    /// Adds the pins of a file; `false` where it is no board, or the device keeps nothing.
    pub fn import(self, text: &str) -> bool {
        read(text).is_some_and(|other| self.change(|board| board.join(other)))
    }

    /// Leaves nothing on the device.
    pub fn wipe(self) {
        browser::forget(StorageKey::Pinboard);
        self.is_kept.set(false);
        self.board.set(Board::default());
    }

    fn change(self, change: impl FnOnce(&mut Board)) -> bool {
        let mut board = self.board.get_untracked();
        change(&mut board);
        let is_kept = browser::store(StorageKey::Pinboard, &board.print());
        if is_kept {
            self.is_kept.set(true);
            self.board.set(board);
        }
        is_kept
    }
}

impl Default for Pins {
    fn default() -> Self {
        Self::new()
    }
}

fn read(text: &str) -> Option<Board> {
    Board::parse(text, route::is_page)
}
