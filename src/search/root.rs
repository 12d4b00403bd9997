//! What is known of an index before any of its chunks is here.

use super::answer::Answer;
use super::bytes::Bytes;

/// The form of the index; another one is not read.
pub const VERSION: u8 = 1;

/// The smallest part of an index, loaded first.
#[derive(Debug, Default)]
pub struct Root {
    /// In the order in which their pages are numbered.
    pub kinds: Vec<Kind>,
    /// Skeleton at which each chunk of words begins.
    pub words: Vec<String>,
    /// Letters, from the end of a word, at which each chunk of words spelt backwards begins.
    pub reversed: Vec<String>,
    /// Sorted.
    pub stop_words: Vec<String>,
    /// Endings that words of the language take, the longest first.
    pub endings: Vec<String>,
    /// What stands before words without being part of them, as the Arabic article.
    pub beginnings: Vec<String>,
    /// Letters that join the parts of a compound; none where the language writes no compounds.
    pub links: Vec<String>,
    pub answers: Vec<Answer>,
}

/// A kind of pages, whose numbers follow each other.
#[derive(Debug)]
pub struct Kind {
    pub id: String,
    /// How much its pages count; 100 is as they are.
    pub boost: u8,
    /// Number of the first page that is no longer of this kind.
    pub end: u32,
}

impl Root {
    /// `None` where it is of another version, or nothing of the kind.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let mut bytes = Bytes(bytes);
        if bytes.byte()? != VERSION {
            return None;
        }
        let mut end = 0;
        let kinds = bytes.each(|bytes| {
            let (id, boost) = (bytes.text()?.to_owned(), bytes.byte()?);
            end += bytes.number()?;
            Some(Kind { id, boost, end })
        })?;
        Some(Self {
            kinds,
            words: bounds(&mut bytes)?,
            reversed: bounds(&mut bytes)?,
            stop_words: bytes.words()?,
            endings: bytes.words()?,
            beginnings: bytes.words()?,
            links: bytes.words()?,
            answers: bytes.each(Answer::parse)?,
        })
    }

    pub fn n_pages(&self) -> u32 {
        self.kinds.last().map_or(0, |kind| kind.end)
    }

    /// Position of the kind of a page.
    pub fn kind_of(&self, page: u32) -> usize {
        self.kinds.partition_point(|kind| kind.end <= page)
    }

    pub fn is_stop_word(&self, word: &str) -> bool {
        self.stop_words.binary_search_by(|stop| stop.as_str().cmp(word)).is_ok()
    }
}

/// Texts in ascending order: how many bytes each shares with the one before, how many it has besides, and these.
fn bounds(bytes: &mut Bytes) -> Option<Vec<String>> {
    let (shares, rests) = (bytes.each(Bytes::number)?, bytes.each(Bytes::number)?);
    let mut letters = bytes.text()?;
    let (mut bounds, mut last) = (Vec::new(), String::new());
    for (shared, rest) in shares.into_iter().zip(rests) {
        let (own, behind) = letters.split_at_checked(rest as usize)?;
        last = last.get(..shared as usize)?.to_owned() + own;
        bounds.push(last.clone());
        letters = behind;
    }
    Some(bounds)
}

/// The chunk in which `key` is, if it is anywhere.
pub fn chunk_of(bounds: &[String], key: &str) -> usize {
    bounds.partition_point(|bound| bound.as_str() <= key).saturating_sub(1)
}

/// Whether keys that begin with `key` may lie in more than one chunk.
pub fn is_spread(bounds: &[String], key: &str) -> bool {
    bounds.get(chunk_of(bounds, key) + 1).is_some_and(|next| next.starts_with(key))
}
