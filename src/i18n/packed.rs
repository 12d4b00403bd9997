//! Interface texts without their keys, in the order of their types.
//!
//! A program and the texts it gets are built together, so the keys would only cost bytes: on every page,
//! and as code that reads them. For `#[serde(with = "packed")]`.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::pack::Pack;
use super::texts::Texts;

/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(texts: &Texts, serializer: S) -> Result<S::Ok, S::Error> {
    let mut row = Vec::new();
    texts.pack(&mut row);
    row.serialize(serializer)
}

/// # Errors
/// When the row is not as long as the texts are many.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Texts, D::Error> {
    let mut row = Vec::<String>::deserialize(deserializer)?.into_iter();
    let texts = Texts::unpack(&mut row).filter(|_| row.as_slice().is_empty());
    texts.ok_or_else(|| de::Error::custom("texts of another version"))
}
