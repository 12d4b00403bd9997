//! What a reader asked of the directory, as it stands in the address.

use crate::content::Kind;

/// Search words, filter and order. Prints to and parses from the query string, so the address is the state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// As typed, at most [`Query::MAX_TEXT`] characters.
    pub text: String,
    pub kind: Option<Kind>,
    pub sort: Sort,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    #[default]
    Name,
    /// Oldest first; unknown last.
    Founded,
    /// Most first; unknown last.
    Members,
    /// The city's earliest membership first; undated and none last.
    Joined,
}

impl Sort {
    pub const ALL: [Self; 4] = [Self::Name, Self::Founded, Self::Members, Self::Joined];

    /// The word for this order in the address.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Founded => "gruendung",
            Self::Members => "mitglieder",
            Self::Joined => "beitritt",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.id() == id)
    }
}

impl Query {
    /// Longest search text, in characters: what is longer is no search, and would only slow the page.
    pub const MAX_TEXT: usize = 200;

    /// Reads a query string, with or without its `?`. What it does not know, it passes over.
    pub fn parse(search: &str) -> Self {
        let mut query = Self::default();
        // A query of a hostile length is not even decoded.
        let search = search.strip_prefix('?').unwrap_or(search);
        let search = search.get(..search.floor_char_boundary(Self::MAX_TEXT * 16)).unwrap_or("");
        for (key, value) in form_urlencoded::parse(search.as_bytes()) {
            match &*key {
                "q" => query.set_text(&value),
                "art" => query.kind = Kind::ALL.into_iter().find(|kind| kind.id() == value),
                "sort" => query.sort = Sort::from_id(&value).unwrap_or_default(),
                _ => {}
            }
        }
        query
    }

    /// Takes what was typed, as far as [`Query::MAX_TEXT`] allows.
    pub fn set_text(&mut self, text: &str) {
        self.text = text.chars().filter(|c| !c.is_control()).take(Self::MAX_TEXT).collect();
    }

    /// The query string with its `?`; empty where nothing was asked.
    pub fn print(&self) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        if !self.text.is_empty() {
            out.append_pair("q", &self.text);
        }
        if let Some(kind) = self.kind {
            out.append_pair("art", kind.id());
        }
        if self.sort != Sort::default() {
            out.append_pair("sort", self.sort.id());
        }
        let out = out.finish();
        if out.is_empty() { out } else { format!("?{out}") }
    }

    /// Whether anything narrows the list; the order does not.
    pub fn narrows(&self) -> bool {
        !self.text.trim().is_empty() || self.kind.is_some()
    }
}
