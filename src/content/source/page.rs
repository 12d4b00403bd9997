//! A page as editors write it; its file's place is its address.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Block, Fact, Icon, PartialDate, PictureText, Rich, Source, Text};
use crate::content::Slug;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PageText {
    /// The last part of its address, where that is another than the name of its file; only in further languages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Slug>,
    pub title: Text,
    /// For menus and the way to the page, where the title is long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_title: Option<Text>,
    /// For search engines and shared links; 50 to 160 characters.
    pub description: Text,
    /// What the page is about, in one or two sentences; also the text of its card.
    pub lead: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon: Option<Icon>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<PictureText>,
    /// Other words that readers look for: "Perso".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<Text>,
    /// The box "Auf einen Blick".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    pub sections: Vec<SectionText>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// When the page was last compared with its sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<PartialDate>,
}

/// A part of a page; only the first may be without a title.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SectionText {
    /// Part of the address behind `#`; made of the title where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Slug>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon: Option<Icon>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<Rich>,
    pub blocks: Vec<Block>,
}

/// Names that the frame and the program give to parts of every page.
const RESERVED: [&str; 22] = [
    "alter",
    "announcer",
    "app",
    "auf-einen-blick",
    "dokument",
    "einstellungen",
    "haeufig",
    "hilfe",
    "inhalt",
    "inhalt-dieser-seite",
    "kontakt",
    "mehr-dazu",
    "menue",
    "merken",
    "oben",
    "page-data",
    "quellen",
    "sort",
    "suche",
    "suche-oben",
    "tempo",
    "ueber",
];

impl SectionText {
    /// What stands behind `#` in the section's address; `None` where it has no title.
    pub fn anchor(&self) -> Option<String> {
        let title = self.title.as_ref()?;
        let name = self.id.as_ref().map_or_else(|| crate::i18n::fold(title).replace(' ', "-"), ToString::to_string);
        Some(if RESERVED.contains(&name.as_str()) { format!("{name}-abschnitt") } else { name })
    }
}
