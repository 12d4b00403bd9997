//! Text that is really there, and addresses that are safe to link.

use std::ops::Deref;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Text for a reader: never empty, no space at its ends, no control characters.
///
/// Bidirectional overrides are refused too: they let a text show something else than it says
/// (Unicode Technical Report 36, section 2.4).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Text(String);

impl Text {
    /// Words that the build has put together itself.
    pub fn of(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl TryFrom<String> for Text {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if text.contains("[[") {
            return Err(format!("erwartet: ein Text ohne Verweise, die hier nicht gelesen werden, gefunden: „{text}“"));
        }
        check_visible(&text)?;
        Ok(Self(text))
    }
}

/// Says in German why a reader would not see `text` as it is.
pub(super) fn check_visible(text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Err("erwartet: ein Text, gefunden: nichts zwischen den Anführungszeichen".into());
    }
    if text.trim() != text {
        return Err(format!("erwartet: ein Text ohne Leerzeichen am Anfang und Ende, gefunden: „{text}“"));
    }
    match text.chars().find(|c| c.is_control() || is_unseen(*c)) {
        Some(c) => Err(format!("erwartet: sichtbare Zeichen, gefunden: das Steuerzeichen U+{:04X}", c as u32)),
        None => Ok(()),
    }
}

/// Bidirectional controls, and characters of no width; the soft hyphen is welcome.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0
    }
}

impl std::fmt::Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// An address outside the portal, `https://…` or `http://…` only.
///
/// Leptos renders every `href` as it is, so `javascript:` has to be refused here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("pattern" = "^https?://"))]
pub struct WebAddress(String);

impl WebAddress {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host without `www.`, as a reader would name the site.
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        host.strip_prefix("www.").unwrap_or(host)
    }
}

impl TryFrom<String> for WebAddress {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let is_ok = rest.is_some_and(|rest| {
            rest.chars().next().is_some_and(char::is_alphanumeric)
                && !rest.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"\\".contains(c))
        });
        if is_ok {
            Ok(Self(text))
        } else {
            Err(format!("erwartet: eine Adresse, die mit https:// oder http:// beginnt, gefunden: „{text}“"))
        }
    }
}

impl From<WebAddress> for String {
    fn from(address: WebAddress) -> Self {
        address.0
    }
}
