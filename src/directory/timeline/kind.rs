//! Kinds of events, told apart by words and shapes.

use super::words::TimelineWords;
use crate::directory::{Event, Html};

/// What an event is; each has a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Founded,
    Joined,
    Event,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Founded, Self::Joined, Self::Event];

    pub fn of(event: &Event) -> Self {
        match event.kind.as_str() {
            "founded" => Self::Founded,
            "joined" => Self::Joined,
            _ => Self::Event,
        }
    }

    pub const fn id(self) -> &'static str {
        match self {
            Self::Founded => "founded",
            Self::Joined => "joined",
            Self::Event => "event",
        }
    }

    pub fn label(self, words: &TimelineWords) -> &str {
        match self {
            Self::Founded => &words.founded,
            Self::Joined => &words.joined,
            Self::Event => &words.event,
        }
    }

    pub fn symbol(self, html: &mut Html) {
        html.raw("<svg class=\"timeline__symbol timeline__mark--").raw(self.id());
        html.raw("\" viewBox=\"-10 -10 20 20\" width=\"20\" height=\"20\" aria-hidden=\"true\" focusable=\"false\">");
        html.raw("<use href=\"#timeline-").raw(self.id()).raw("\"/></svg>");
    }
}
