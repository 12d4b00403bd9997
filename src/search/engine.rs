//! Finds pages with the chunks it was given, and says which it still wants.

use super::answer::Answer;
use super::answering;
use super::best::add_new;
use super::library::{Library, Shelf};
use super::query::Query;
use super::rank::{Ranked, Wish, rank};
use super::reading::{Reading, base, read_all};
use super::root::Root;

/// An index in use.
pub struct Engine {
    library: Library,
}

/// What is looked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ask<'a> {
    /// As typed.
    pub text: &'a str,
    /// Pages of this kind alone; empty for all.
    pub kind: &'a str,
    /// So many pages at most.
    pub limit: usize,
    /// Whether the last word may go on.
    pub is_typing: bool,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// Numbers of the best pages, in their order.
    pub pages: Vec<u32>,
    /// How many pages there are of the kind asked for.
    pub total: u32,
    /// Each kind with how many pages of it were found, whichever was asked for.
    pub counts: Vec<(String, u32)>,
    /// Words as the index has them, without their endings: to mark them in texts.
    pub marks: Vec<String>,
    /// All words, folded, with typing errors put right; `None` where there were none.
    pub corrected: Option<String>,
    /// A short answer, where there is one.
    pub answer: Option<Answer>,
}

impl Engine {
    /// `None` where the bytes are no root, or of another version.
    pub fn new(root: &[u8]) -> Option<Self> {
        Root::parse(root).map(|root| Self { library: Library::new(root) })
    }

    /// Takes a chunk that was wanted; false where it is none.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> bool {
        self.library.add(name, bytes)
    }

    /// Finds pages.
    ///
    /// # Errors
    /// Names of chunks that must be added first; then ask again, as more may be wanted.
    pub fn find(&self, ask: &Ask) -> Result<Found, Vec<String>> {
        let root = &self.library.root;
        let query = Query::new(ask.text, ask.is_typing, root);
        let mut shelf = Shelf::new(&self.library);
        let Ok(readings) = read_all(&mut shelf, &query) else { return Err(shelf.into_missing()) };
        let kind = root.kinds.iter().position(|kind| kind.id == ask.kind);
        if kind.is_none() && !ask.kind.is_empty() {
            return Ok(Found::default());
        }
        let answer = answer(root, &query, &readings);
        let first = answer.as_ref().and_then(|answer| answer.page);
        let Ranked { pages, total, counts } = rank(root, &readings, &Wish { kind, first, limit: ask.limit });
        let counts = root.kinds.iter().map(|kind| kind.id.clone()).zip(counts).filter(|(_, n)| *n > 0).collect();
        Ok(Found {
            pages,
            total,
            counts,
            marks: marks(root, &query, &readings),
            corrected: corrected(&query, &readings),
            answer,
        })
    }
}

fn marks(root: &Root, query: &Query, readings: &[Reading]) -> Vec<String> {
    let understood = readings.iter().flat_map(|reading| &reading.terms).map(|term| &term.word);
    let mut marks = Vec::new();
    query.words.iter().chain(understood).for_each(|word| add_new(&mut marks, base(root, word).to_owned()));
    marks
}

fn reading_of<'r, 'a>(query: &Query, readings: &'r [Reading<'a>], word: &str) -> Option<&'r Reading<'a>> {
    readings.get(query.words.iter().position(|known| known == word)?)
}

fn corrected(query: &Query, readings: &[Reading]) -> Option<String> {
    let is_corrected = readings.iter().any(|reading| reading.corrected.is_some());
    let right = |word| reading_of(query, readings, word).and_then(|reading| reading.corrected.as_deref());
    let words = query.all.iter().map(|word| right(word).unwrap_or(word)).collect::<Vec<_>>();
    is_corrected.then(|| words.join(" "))
}

fn answer(root: &Root, query: &Query, readings: &[Reading]) -> Option<Answer> {
    let forms = |word: &'_ String| -> Vec<String> {
        let read = reading_of(query, readings, word).into_iter().flat_map(|reading| &reading.terms);
        core::iter::once(word.clone()).chain(read.map(|term| term.word.clone())).collect()
    };
    let forms = query.all.iter().map(forms).collect::<Vec<_>>();
    let forms = forms.iter().map(|forms| forms.iter().map(String::as_str).collect()).collect::<Vec<_>>();
    answering::best(root, &forms).cloned()
}
