//! Numbers and texts in bytes, as the build writes them (`build::bytes`).

/// What is still to be read; each step gives `None` where the bytes end.
#[derive(Clone, Copy, Debug)]
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    pub fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    /// Seven bits a byte, the lowest first; the top bit says that more follows.
    pub fn number(&mut self) -> Option<u32> {
        let mut value = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            value |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    /// The next `n` bytes.
    pub fn take(&mut self, n: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(n)?;
        self.0 = rest;
        Some(taken)
    }

    /// A text with its length before it.
    pub fn text(&mut self) -> Option<&'a str> {
        let n = self.number()?;
        core::str::from_utf8(self.take(n as usize)?).ok()
    }

    /// How many, then each.
    pub fn each<T>(&mut self, mut read: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let n = self.number()?;
        let mut all = Vec::new();
        for _ in 0..n {
            all.push(read(self)?);
        }
        Some(all)
    }

    /// Several words, written as one text.
    pub fn words(&mut self) -> Option<Vec<String>> {
        Some(self.text()?.split_ascii_whitespace().map(ToOwned::to_owned).collect())
    }
}
