//! The pages that hold a word, as a chunk has them.

use super::bytes::Bytes;

/// So many pages a list has at most: the best. Words that stand in more tell little about a page.
#[cfg(feature = "tools")]
pub const LONGEST: usize = 1500;

/// What a word says about pages.
#[derive(Clone, Copy, Debug)]
pub struct List<'a> {
    pub n: u32,
    /// Whether there were more pages than [`LONGEST`].
    pub is_cut: bool,
    /// How rare the word is: twenty times the logarithm of all pages to those that hold it.
    pub rarity: u8,
    /// For each page, how much the word counts in it: 0 to 127, and 128 where it stands in the title.
    impacts: &'a [u8],
    pages: Bytes<'a>,
}

/// A word in a page.
#[derive(Clone, Copy, Debug)]
pub struct Posting {
    pub page: u32,
    /// 0 to 127.
    pub impact: u8,
    pub is_in_title: bool,
}

impl<'a> List<'a> {
    pub fn parse(bytes: &'a [u8]) -> Option<Self> {
        let mut bytes = Bytes(bytes);
        let head = bytes.number()?;
        let n = head >> 1;
        Some(Self { n, is_cut: head & 1 == 1, rarity: bytes.byte()?, impacts: bytes.take(n as usize)?, pages: bytes })
    }

    /// In ascending order of pages.
    pub fn postings(mut self) -> impl Iterator<Item = Posting> {
        let mut page = 0;
        self.impacts.iter().map_while(move |impact| {
            page += self.pages.number()?;
            Some(Posting { page, impact: impact & 0x7F, is_in_title: impact & 0x80 != 0 })
        })
    }
}
