//! An index that lies in memory, asked as the browser asks: for tests and figures.

use std::collections::BTreeSet;

use super::build::Files;
use super::{Ask, Engine, Found, Fragment};

/// All files of an index, with an engine that is given them as it wants them.
pub struct MemoryIndex {
    files: Files,
    engine: Engine,
    loaded: BTreeSet<String>,
}

/// What was found, and what it cost.
#[derive(Debug)]
pub struct Answered {
    pub found: Found,
    /// Names of the chunks that this query was the first to want.
    pub loaded: Vec<String>,
    /// How often something had to be waited for.
    pub rounds: usize,
}

impl MemoryIndex {
    /// # Panics
    /// Where the files are no index.
    pub fn new(files: Files) -> Self {
        let engine = files.get("root").and_then(Engine::new).expect("a root");
        Self { files, engine, loaded: BTreeSet::new() }
    }

    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Forgets all chunks.
    pub fn unload(&mut self) {
        *self = Self::new(std::mem::take(&mut self.files));
    }

    /// Finds pages, loading what is wanted.
    ///
    /// # Panics
    /// Where the engine wants what there is none of.
    pub fn find(&mut self, ask: &Ask) -> Answered {
        let (mut loaded, mut rounds) = (Vec::new(), 0);
        loop {
            match self.engine.find(ask) {
                Ok(found) => return Answered { found, loaded, rounds },
                Err(wanted) => {
                    rounds += 1;
                    for name in wanted {
                        let is_new = self.loaded.insert(name.clone());
                        let bytes = self.files.get(&name).filter(|_| is_new);
                        assert!(
                            bytes.is_some_and(|bytes| self.engine.add(&name, bytes)),
                            "{name} is a chunk, wanted once"
                        );
                        loaded.push(name);
                    }
                }
            }
        }
    }

    /// The page of this number.
    ///
    /// # Panics
    /// Where there is none.
    pub fn page(&self, number: u32) -> Fragment {
        let bytes = self.files.get(&format!("p{number}")).expect("each page has a file");
        Fragment::parse(std::str::from_utf8(bytes).expect("text")).expect("a page")
    }
}
