//! How a text goes into a row of texts, and comes back from it.

/// Something that a row of texts can hold.
pub(super) trait Pack: Sized {
    fn pack(&self, out: &mut Vec<String>);
    fn unpack(texts: &mut std::vec::IntoIter<String>) -> Option<Self>;
}

impl Pack for String {
    fn pack(&self, out: &mut Vec<String>) {
        out.push(self.clone());
    }

    fn unpack(texts: &mut std::vec::IntoIter<String>) -> Option<Self> {
        texts.next()
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
