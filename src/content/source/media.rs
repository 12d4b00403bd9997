//! Files that a page shows or offers: pictures, films, downloads.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Rich, Text};
use crate::content::Slug;

/// A picture that carries meaning, with the text that says it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PictureText {
    /// `public/images/<file>.svg`, and `<file>-dark.svg` beside it.
    pub file: Slug,
    /// Alternative text for who does not see the picture.
    pub alt: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<Text>,
}

/// A file of `public/downloads`; its type and size are added by the build.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Download {
    pub text: Text,
    /// Name of the file, with its ending.
    pub file: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// Size in bytes, found on reading the content.
    #[serde(skip)]
    pub bytes: u64,
}

/// A film in German Sign Language; as long as there is no file, the page says that it is missing.
///
/// The file is held to BITV 2.0, annex 2, part 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VideoText {
    pub title: Text,
    /// Name of an MP4 file in `public/videos`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<Text>,
    /// What is signed, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transcript: Vec<Rich>,
    /// What the file itself says, found on reading the content.
    #[serde(skip)]
    pub film: Option<Film>,
}

/// What a film is like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Film {
    /// In pixels.
    pub width: u16,
    /// In pixels.
    pub height: u16,
    pub frames_per_second: f64,
    pub seconds: f64,
    pub bytes: u64,
}
