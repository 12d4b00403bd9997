use proptest::prelude::*;

use super::{Board, Pin, changes};
use crate::content::Stamp;

fn pin(path: &str) -> Pin {
    Pin {
        path: path.into(),
        title: "Reisepass".into(),
        date: "2026-11-22".into(),
        stamps: stamps(&[("", 1), ("Gebühren", 2)]),
    }
}

fn stamps(stamps: &[(&str, u32)]) -> Vec<Stamp> {
    stamps.iter().map(|(title, print)| ((*title).to_owned(), *print)).collect()
}

#[test]
fn a_board_is_read_back_from_its_file() {
    let mut board = Board::default();
    board.pin(pin("/a/"));
    board.pin(pin("/b/"));
    let read = Board::parse(&board.print(), |_| true).expect("a board");
    assert_eq!(read.pins, board.pins);
    assert_eq!(read.pins[0].path, "/b/", "the newest first");
}

#[test]
fn what_is_no_board_is_not_read_as_one() {
    for text in ["", "{}", "[]", r#"["stadtportal-pinnwand-2","0"]"#, r#"["stadtportal-pinnwand-1","7"]"#, "\u{0}"] {
        assert_eq!(Board::parse(text, |_| true), None, "{text}");
    }
}

#[test]
fn a_pin_that_leads_out_of_the_portal_is_left_out() {
    let mut board = Board::default();
    board.pin(pin("//evil.example/"));
    board.pin(pin("javascript:alert(1)"));
    board.pin(pin("/service/"));
    let read = Board::parse(&board.print(), crate::route::is_page).expect("a board");
    assert_eq!(read.pins.iter().map(|pin| &*pin.path).collect::<Vec<_>>(), ["/service/"]);
}

#[test]
fn a_page_is_pinned_once() {
    let mut board = Board::default();
    board.pin(pin("/a/"));
    board.pin(pin("/a/"));
    assert_eq!(board.pins.len(), 1);
    board.unpin("/a/");
    assert!(!board.holds("/a/"));
}

#[test]
fn a_file_adds_what_is_not_there_yet() {
    let mut board = Board::default();
    board.pin(pin("/a/"));
    let mut other = Board::default();
    other.pin(pin("/a/"));
    other.pin(pin("/b/"));
    board.join(other);
    assert_eq!(board.pins.iter().map(|pin| &*pin.path).collect::<Vec<_>>(), ["/a/", "/b/"]);
}

#[test]
fn changed_new_and_lost_sections_are_named() {
    let changed = |now: &[(&str, u32)]| changes(&pin("/a/"), "Reisepass", &stamps(now));
    assert!(changed(&[("", 1), ("Gebühren", 2)]).is_empty());
    assert_eq!(changed(&[("", 9), ("Gebühren", 2)]), ["Reisepass"]);
    assert_eq!(changed(&[("", 1), ("Gebühren", 3)]), ["Gebühren"]);
    assert_eq!(changed(&[("", 1), ("Gebühren", 2), ("Neu", 1)]), ["Neu"]);
    assert_eq!(changed(&[("", 1)]), ["Gebühren"]);
}

proptest! {
    #[test]
    fn no_file_breaks_the_board(text in "\\PC{0,200}") {
        let _ = Board::parse(&text, |_| true);
    }
}
