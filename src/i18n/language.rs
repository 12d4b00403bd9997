//! What a language says of itself: `language.json` in its content folder.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Phrase;

/// Which way lines run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    #[default]
    Ltr,
    Rtl,
}

impl Direction {
    /// The word for it in HTML.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// In its own words: "Deutsch", "العربية".
    pub name: String,
    /// For browsers and voices (BCP 47): "en-GB".
    pub lang: String,
    /// For search engines where that is another: "de-simple" (variant registered by IANA).
    #[serde(default)]
    pub hreflang: Option<String>,
    pub dir: Direction,
    /// Place among the languages.
    pub order: u8,
    /// "{n} €"
    pub euros: Phrase,
    /// Between the entries of a list within a line, where it is not ", ".
    #[serde(default)]
    pub comma: Option<String>,
    /// Whether texts are held to the rules of Leichte Sprache.
    #[serde(default)]
    pub is_easy: bool,
}

impl Language {
    /// Between the entries of a list within a line.
    pub fn comma(&self) -> &str {
        self.comma.as_deref().unwrap_or(", ")
    }

    /// For search engines (BCP 47).
    pub fn hreflang(&self) -> &str {
        self.hreflang.as_deref().unwrap_or(&self.lang)
    }
}
