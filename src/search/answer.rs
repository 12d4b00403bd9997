//! Short answers to what is asked often.

use super::bytes::Bytes;

/// An answer and the words by which it is asked for.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// Of each group a word must be there; folded.
    pub groups: Vec<Vec<String>>,
    pub text: String,
    /// The page that says more: address and title.
    pub path: String,
    /// Its number.
    pub page: Option<u32>,
    pub title: String,
}

impl Answer {
    pub fn parse(bytes: &mut Bytes) -> Option<Self> {
        Some(Self {
            groups: bytes.each(Bytes::words)?,
            text: bytes.text()?.to_owned(),
            path: bytes.text()?.to_owned(),
            page: bytes.number()?.checked_sub(1),
            title: bytes.text()?.to_owned(),
        })
    }
}
