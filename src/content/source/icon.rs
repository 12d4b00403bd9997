//! The symbols of the portal, by the names that the city gave them.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::i18n::fold;

/// A symbol of `public/images/icons.svg`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Icon(usize);

impl Icon {
    /// All names, as the city's own list has them.
    pub const NAMES: [&str; 62] = [
        "BOP",
        "Freizeit & Vereine",
        "Informationen",
        "Fabrik",
        "Pinnwand",
        "Ausweis",
        "Lesen",
        "Frauen und Beruf",
        "Frauen und Bildung",
        "Reisepass",
        "Medizin",
        "Helfen",
        "Haus",
        "Callcenter",
        "Familienzuhause",
        "Großvater",
        "Erziehung",
        "Familie mit Kind",
        "Verlobung",
        "Erde",
        "Tod",
        "Bau",
        "Zertifikat",
        "Katze",
        "Auto",
        "Datum und Uhrzeit",
        "Abmachung",
        "Wegweiser",
        "Vertrag",
        "Bus",
        "Nachwuchs",
        "Bürgerecho",
        "Facebook",
        "Twitter",
        "YouTube",
        "Instagram",
        "Flickr",
        "E-Mail",
        "nachladen",
        "nach unten",
        "Panorama",
        "Service",
        "Regeln",
        "Aktuelles",
        "Wissen",
        "Marktplatz",
        "Finanzen & Gebühren",
        "Umwelt & Klima",
        "Logout",
        "Vorreiterin",
        "Talentschmiede",
        "Wissenschaft",
        "Kultur",
        "Großstadt",
        "Kompetenzen",
        "Kompass",
        "Projekte",
        "Sportehrung: Abstimmung",
        "Sportehrung: Kriterien",
        "Sportehrung: Meldeformular",
        "Sportehrung: Rückblick",
        "Barrierefreiheit",
    ];

    pub fn all() -> impl Iterator<Item = Self> {
        (0..Self::NAMES.len()).map(Self)
    }

    /// # Errors
    /// Says in German that there is no such symbol.
    pub fn new(name: &str) -> Result<Self, String> {
        let known = Self::NAMES.into_iter().position(|known| known == name).map(Self);
        known.ok_or_else(|| format!("erwartet: ein Zeichen der Liste wie „Reisepass“ oder „Haus“, gefunden: „{name}“"))
    }

    pub const fn name(self) -> &'static str {
        Self::NAMES[self.0]
    }

    /// Name of the symbol in the sprite: `finanzen-gebuehren`.
    pub fn symbol(self) -> String {
        fold(self.name()).replace(' ', "-")
    }
}

impl TryFrom<String> for Icon {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        Self::new(&name)
    }
}

impl From<Icon> for String {
    fn from(icon: Icon) -> Self {
        icon.name().to_owned()
    }
}

impl JsonSchema for Icon {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Icon".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "enum": Self::NAMES.as_slice() })
    }
}
