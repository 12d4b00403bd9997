//! What a section of a page is made of, as editors write it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::media::{Download, PictureText, VideoText};
use super::{Icon, PartialDate, Rich, Text, WebAddress};
use crate::content::Slug;

/// One part of a section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// Paragraphs.
    Text(Vec<Rich>),
    /// Points, one a line.
    List(Vec<Rich>),
    /// What to do, in this order.
    Steps(Vec<Step>),
    /// What to have ready; can be ticked and printed.
    Checklist(Checklist),
    Facts(Vec<Fact>),
    /// Names with what they mean.
    Items(Vec<ItemText>),
    Table(TableText),
    /// A bar chart, drawn by the build, with its table.
    Chart(Chart),
    /// Ways into other pages, with a sentence.
    Cards(Vec<Cards>),
    /// Ways into other pages, symbol and title only.
    Tiles(Vec<String>),
    /// Ways out of the portal.
    Links(Vec<OutsideLink>),
    /// Events in the order of time.
    Dates(Vec<DateText>),
    Notice(Notice),
    Contact(ContactBlock),
    Picture(PictureText),
    /// A film, or the place where it will be.
    Video(VideoText),
    /// A file to keep.
    Download(Download),
    /// So many of the newest reports.
    LatestNews(usize),
    /// A collection with its search and filter.
    Listing(Slug),
    /// The fees of these services; of all where none is named.
    Fees(Vec<Slug>),
    /// Data out of `site.json`.
    Site(SitePart),
    /// Cards of the pages directly below this one.
    Children,
    /// The four kinds of network.
    Kinds,
    /// Finds the fee of a document by age.
    FeeFinder,
    /// The hours of the switchboard, with what is true at this moment.
    OpeningHours,
    /// All pages and their keywords by letter.
    AToZ,
    /// All pages by area.
    Sitemap,
    /// All symbols with their names.
    Icons,
    /// The reader's own board.
    Pinboard,
    /// The search field.
    Search,
    /// What is stored on the reader's device.
    Storage,
    /// The languages in which the page at hand can be read.
    Editions,
    /// Pages with an address like the one that leads nowhere.
    Nearest,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub title: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Rich>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Left out where the section's own says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    pub items: Vec<Rich>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub term: Text,
    pub value: Rich,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Rich>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemText {
    pub name: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Rich>,
}

/// A table whose first column names the rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TableText {
    pub caption: Text,
    pub head: Vec<Text>,
    pub rows: Vec<Vec<Rich>>,
    /// Whether readers can sort it by each column.
    #[serde(default)]
    pub sortable: bool,
}

/// Numbers as bars.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Chart {
    pub caption: Text,
    /// What the chart shows, in a sentence: its alternative text.
    pub summary: Text,
    /// What is counted: "Millionen Euro".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Text>,
    /// Heads of the table's two columns.
    pub head: [Text; 2],
    pub values: Vec<ChartValue>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChartValue {
    pub label: Text,
    /// Not below zero.
    pub value: f64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

/// A way into another page; what is left out is that page's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cards {
    pub page: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon: Option<Icon>,
}

/// A link out of the portal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OutsideLink {
    pub text: Text,
    pub url: WebAddress,
    /// What is found there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DateText {
    pub date: PartialDate,
    pub event: Rich,
}

/// How urgent a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    Info,
    Warning,
    Emergency,
}

impl NoticeKind {
    /// The word for it in style sheets.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Emergency => "emergency",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    pub kind: NoticeKind,
    pub title: Text,
    pub text: Vec<Rich>,
    /// Last day on which it holds; the build fails afterwards, so that nothing old is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<PartialDate>,
}

/// An office and the ways to it; never a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactBlock {
    pub name: Text,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Text>,
    /// As written for people: "0234 910-0".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phone: Vec<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<WebAddress>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Rich>,
}

/// A part of `site.json` that a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SitePart {
    Operator,
    Contact,
    Supervision,
    Enforcement,
    AccessibilityContact,
    DataProtection,
    Social,
}
