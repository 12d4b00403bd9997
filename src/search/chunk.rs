//! A chunk of the vocabulary: words in a transducer, and their lists behind it.

use fst::Automaton;
use fst::raw::{Fst, Node, Output};

use super::bytes::Bytes;
use super::list::List;
use super::typo::Near;

/// Words whose skeletons begin alike.
pub struct Chunk {
    words: Fst<Vec<u8>>,
    lists: Vec<u8>,
}

impl Chunk {
    /// `None` where the bytes are no chunk.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let mut bytes = Bytes(bytes);
        let n = bytes.number()?;
        let words = Fst::new(bytes.take(n as usize)?.to_vec()).ok()?;
        Some(Self { words, lists: bytes.0.to_vec() })
    }

    pub fn get(&self, word: &str) -> Option<List<'_>> {
        self.list(self.words.get(word)?)
    }

    /// Goes through the words that begin with `prefix`.
    pub fn beginning_with<'a>(&'a self, prefix: &str, mut visit: impl FnMut(&str, List<'a>)) {
        Walk::all(&self.words, prefix, None, &mut |word, at| {
            if let Some(list) = self.list(at) {
                visit(word, list);
            }
        });
    }

    /// Goes through the words that `near` accepts.
    pub fn near(&self, near: &Near, mut visit: impl FnMut(&str, u32)) {
        Walk::all(&self.words, "", Some(near), &mut |word, at| visit(word, self.list(at).map_or(0, |list| list.n)));
    }

    fn list(&self, at: Output) -> Option<List<'_>> {
        List::parse(self.lists.get(usize::try_from(at.value()).ok()?..)?)
    }
}

/// A chunk of words spelt backwards, each with the number of its pages.
pub struct Reversed(Fst<Vec<u8>>);

impl Reversed {
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        Fst::new(bytes.to_vec()).ok().map(Self)
    }

    /// Goes through the words that `near` accepts, both spelt backwards.
    pub fn near(&self, near: &Near, mut visit: impl FnMut(&str, u32)) {
        Walk::all(&self.0, "", Some(near), &mut |word, n| visit(word, u32::try_from(n.value()).unwrap_or(u32::MAX)));
    }
}

/// Goes through a transducer, in the order of words.
///
/// The crate's own streams do the same for every automaton there can be, and are compiled for each: 3 kB in Brotli.
struct Walk<'w> {
    words: &'w Fst<Vec<u8>>,
    near: Option<&'w Near>,
    visit: &'w mut dyn FnMut(&str, Output),
    word: Vec<u8>,
}

impl<'w> Walk<'w> {
    fn all(words: &'w Fst<Vec<u8>>, prefix: &str, near: Option<&'w Near>, visit: &'w mut dyn FnMut(&str, Output)) {
        let (mut node, mut output) = (words.root(), Output::zero());
        for byte in prefix.bytes() {
            let Some(i) = node.find_input(byte) else { return };
            let step = node.transition(i);
            (node, output) = (words.node(step.addr), output.cat(step.out));
        }
        let mut walk = Self { words, near, visit, word: prefix.as_bytes().to_vec() };
        walk.from(node, output, near.map(Automaton::start).as_ref());
    }

    fn from(&mut self, node: Node, output: Output, state: Option<&<Near as Automaton>::State>) {
        let is_accepted = self.near.zip(state).is_none_or(|(near, state)| near.is_match(state));
        if node.is_final()
            && is_accepted
            && let Ok(word) = core::str::from_utf8(&self.word)
        {
            (self.visit)(word, output.cat(node.final_output()));
        }
        for step in node.transitions() {
            let next = self.near.zip(state).map(|(near, state)| near.accept(state, step.inp));
            if self.near.zip(next.as_ref()).is_none_or(|(near, state)| near.can_match(state)) {
                self.word.push(step.inp);
                self.from(self.words.node(step.addr), output.cat(step.out), next.as_ref());
                self.word.pop();
            }
        }
    }
}
