//! The chunks that are here, and the names of those that are wanted.

use super::best::add_new;
use super::chunk::{Chunk, Reversed};
use super::list::List;
use super::root::{Root, chunk_of};
use super::skeleton::skeleton;
use crate::json::decimal;

/// All of an index that was loaded.
pub struct Library {
    pub root: Root,
    words: Vec<Option<Chunk>>,
    reversed: Vec<Option<Reversed>>,
}

/// What must be loaded first; its name is noted on the [`Shelf`].
#[derive(Clone, Copy, Debug)]
pub struct Missing;

impl Library {
    pub fn new(root: Root) -> Self {
        let words = root.words.iter().map(|_| None).collect();
        let reversed = root.reversed.iter().map(|_| None).collect();
        Self { root, words, reversed }
    }

    /// Takes a chunk by its name; false where the bytes are none, or none of that name is known.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> bool {
        let Some((letter, number)) = name.split_at_checked(1) else { return false };
        let Ok(number) = number.parse::<usize>() else { return false };
        match letter {
            "w" => put(&mut self.words, number, Chunk::parse(bytes)),
            "r" => put(&mut self.reversed, number, Reversed::parse(bytes)),
            _ => false,
        }
    }
}

fn put<T>(shelf: &mut [Option<T>], number: usize, chunk: Option<T>) -> bool {
    let place = shelf.get_mut(number).filter(|_| chunk.is_some());
    place.map(|place| *place = chunk).is_some()
}

/// A [`Library`] in use: notes what is asked for and not here.
pub struct Shelf<'a> {
    library: &'a Library,
    missing: Vec<(char, usize)>,
}

impl<'a> Shelf<'a> {
    pub fn new(library: &'a Library) -> Self {
        Self { library, missing: Vec::new() }
    }

    pub fn root(&self) -> &'a Root {
        &self.library.root
    }

    /// Names of the chunks that were missing.
    pub fn into_missing(self) -> Vec<String> {
        self.missing.into_iter().map(|(letter, number)| String::from(letter) + &decimal(number)).collect()
    }

    /// The chunk that holds `word`, if any does; `None` in an empty index.
    pub fn chunk(&mut self, word: &str) -> Result<Option<&'a Chunk>, Missing> {
        let number = chunk_of(&self.root().words, &skeleton(word));
        self.at(&self.library.words, 'w', number)
    }

    /// The chunk of words that end as `reversed` begins.
    pub fn reversed(&mut self, reversed: &str) -> Result<Option<&'a Reversed>, Missing> {
        let number = chunk_of(&self.root().reversed, reversed);
        self.at(&self.library.reversed, 'r', number)
    }

    /// The list of a word as it stands.
    pub fn list(&mut self, word: &str) -> Result<Option<List<'a>>, Missing> {
        Ok(self.chunk(word)?.and_then(|chunk| chunk.get(word)))
    }

    fn at<T>(&mut self, shelf: &'a [Option<T>], letter: char, number: usize) -> Result<Option<&'a T>, Missing> {
        match shelf.get(number) {
            Some(Some(chunk)) => Ok(Some(chunk)),
            Some(None) => {
                add_new(&mut self.missing, (letter, number));
                Err(Missing)
            }
            None => Ok(None),
        }
    }
}
