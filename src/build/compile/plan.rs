//! A page before it is drawn, whatever it was made of.

use crate::blocks::{Card, Row};
use crate::content::{Block, Icon, PageId, PartialDate, PictureText, Rich, SectionText, Source, Text};

/// Everything that a page shows.
#[derive(Clone, Debug, Default)]
pub(super) struct Plan {
    pub id: Option<PageId>,
    pub title: String,
    pub lead: String,
    pub description: String,
    pub icon: Option<Icon>,
    /// Look and words.
    pub badge: Option<(String, String)>,
    pub picture: Option<PictureText>,
    pub facts: Vec<Row>,
    /// Name of the other place, and its zone.
    pub clock: Option<(String, String)>,
    pub sections: Vec<SectionText>,
    /// Cards of pages that say more, under their own title.
    pub further: Option<(String, Vec<Card>)>,
    pub sources: Vec<Source>,
    pub checked: Option<PartialDate>,
    pub neighbours: Option<Neighbours>,
    /// Links under the last section: text and path.
    pub files: Vec<(String, String)>,
    /// Which of a list's pages this is, of how many: from 1.
    pub sheet: Option<(usize, usize)>,
    /// The list that this shows a part of, and the query that says which.
    pub preset: Option<(PageId, String)>,
    /// Whether it only says in which other languages there is such a page.
    pub is_missing: bool,
    /// The part of the title that is in another language, and which (BCP 47).
    pub foreign: Option<(String, String)>,
}

/// The pages before and after within their collection.
#[derive(Clone, Debug)]
pub(super) struct Neighbours {
    /// What the list of steps is called.
    pub label: String,
    pub previous: Option<(String, PageId)>,
    pub next: Option<(String, PageId)>,
    pub all: (String, PageId),
}

/// A section with a title, made by the build.
pub(super) fn section(id: &str, title: &str, blocks: Vec<Block>) -> SectionText {
    SectionText { id: crate::content::Slug::new(id).ok(), title: Some(Text::of(title)), icon: None, lead: None, blocks }
}

pub(super) fn rich(texts: &[Text]) -> Vec<Rich> {
    texts.iter().map(|text| Rich::plain(text)).collect()
}
