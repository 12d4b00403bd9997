//! What the browser loads: one document for a page, one for the frame around all pages.
//!
//! Documents are made by the build from checked content and hold words ready to be drawn. A new kind of
//! content adds blocks to pages, not code to the browser.

use serde::{Deserialize, Serialize};

use super::Kind;
use crate::i18n::Texts;

/// What the frame around every page needs, in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Portal {
    pub name: String,
    pub city: String,
    /// Says that the portal is a demonstration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub demonstration: Option<Notice>,
    pub contact: Contact,
    #[serde(with = "crate::i18n::packed")]
    pub texts: Texts,
    /// Folder from which further documents are loaded, with a slash at its end.
    pub content_base: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    pub text: String,
    pub link: Link,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    pub organisation: String,
    pub address: Vec<String>,
    pub phone: String,
    pub email: String,
    pub hours: String,
}

/// A page, ready to draw.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// "Seite – Bereich – Stadtportal"
    pub head_title: String,
    /// For search engines and shared links.
    pub description: String,
    /// The pages above, from the top down; empty on the start page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub above: Vec<PageLink>,
    /// The kind of thing that the page shows, above the title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<(Kind, String)>,
    pub title: String,
    pub lead: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facts: Option<Facts>,
    pub sections: Vec<Section>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pager: Option<Pager>,
}

/// A link within the portal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageLink {
    pub path: String,
    pub text: String,
}

/// A link out of the portal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Link {
    pub text: String,
    pub url: String,
    /// What is found there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// A picture with its alternative text, and another one for dark surroundings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    pub alt: String,
    pub src: String,
    pub src_dark: String,
    /// Pixels, for the space that is kept free.
    pub width: u16,
    pub height: u16,
}

/// The box of facts beside a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    pub title: String,
    pub rows: Vec<Fact>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    pub term: String,
    pub value: String,
    /// Language of the value where it is another than the page's (BCP 47).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Where the value leads to, out of the portal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A part of a page. Without a title it belongs to the page's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// Part of the address behind `#`; empty where there is no title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub lead: String,
    pub blocks: Vec<Block>,
}

/// What a section is made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    Prose(Vec<String>),
    Bullets(Vec<String>),
    Teasers(Vec<Teaser>),
    Kinds(Vec<KindBox>),
    Items(Vec<Item>),
    Table(Table),
    Dates(Vec<DateEntry>),
    Pages(Vec<RelatedLink>),
    Links(Vec<Link>),
    Sources(Vec<SourceEntry>),
    Listing(Listing),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Teaser {
    pub link: PageLink,
    pub text: String,
}

/// What one kind of network is, with the way to an example.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KindBox {
    pub kind: Kind,
    pub name: String,
    pub label: String,
    pub description: String,
    pub example: PageLink,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// A table whose first column names the rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table {
    pub label: String,
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
    /// Language of each row's name where it is another than the page's; one for each row, or none at all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub langs: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DateEntry {
    /// ISO 8601, as precise as it is known.
    pub iso: String,
    pub date: String,
    pub event: String,
}

/// A page of the portal with a word on why it is named.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RelatedLink {
    pub link: PageLink,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourceEntry {
    pub title: String,
    pub url: String,
    /// Site and date of the text.
    pub origin: String,
}

/// On to the entries before and after.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pager {
    /// What the list of steps is called.
    pub label: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<(String, PageLink)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<(String, PageLink)>,
    pub all: PageLink,
}

/// A directory: its entries, and what they are filtered by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Listing {
    /// The kinds with their labels, in the order of the filter.
    pub kinds: Vec<(Kind, String)>,
    /// Labels of the topics; entries name them by position.
    pub topics: Vec<String>,
    /// In the order of their names.
    pub entries: Vec<Entry>,
}

/// An entry as its card shows it, with what it is found and sorted by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub link: PageLink,
    pub kind: Kind,
    pub summary: String,
    /// Members, membership of the city, scope: in words.
    pub facts: [String; 3],
    /// Positions in [`Listing::topics`].
    pub topics: Vec<u16>,
    /// Words that are searched and not shown: full name, seat.
    pub words: String,
    /// Founding, count of members, joining of the city: as numbers to sort by, 0 for unknown.
    pub keys: [u32; 3],
}
