//! Interface texts without their keys, in the order of their types.
//!
//! A program and the texts it gets are built together, so the keys would only cost bytes: on every page,
//! and as code that reads them. For `#[serde(with = "packed")]`.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::texts::{Phrase, Plural, Texts};

/// Goes into a row of texts, and comes back from it.
pub(super) trait Pack: Sized {
    fn pack(&self, out: &mut Vec<String>);
    fn unpack(texts: &mut std::vec::IntoIter<String>) -> Option<Self>;
}

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

impl Pack for String {
    fn pack(&self, out: &mut Vec<String>) {
        out.push(self.clone());
    }

    fn unpack(texts: &mut std::vec::IntoIter<String>) -> Option<Self> {
        texts.next()
    }
}

impl Pack for Phrase {
    fn pack(&self, out: &mut Vec<String>) {
        self.0.pack(out);
    }

    fn unpack(texts: &mut std::vec::IntoIter<String>) -> Option<Self> {
        texts.next().map(Self)
    }
}

impl Pack for Plural {
    fn pack(&self, out: &mut Vec<String>) {
        self.one.pack(out);
        self.other.pack(out);
    }

    fn unpack(texts: &mut std::vec::IntoIter<String>) -> Option<Self> {
        Some(Self { one: Pack::unpack(texts)?, other: Pack::unpack(texts)? })
    }
}

/// A list is one text, its lines being the entries.
impl Pack for Vec<String> {
    fn pack(&self, out: &mut Vec<String>) {
        out.push(self.join("\n"));
    }

    fn unpack(texts: &mut std::vec::IntoIter<String>) -> Option<Self> {
        Some(texts.next()?.split('\n').map(str::to_owned).collect())
    }
}
