//! The search as a program for the browser. `public/search.js` loads it at the first search and calls it.

// In the browser nothing runs by itself; the standard library's start would only be weight.
#![cfg_attr(target_family = "wasm", no_main)]

use stadtportal::search::{Ask, Engine, nearest_json, result_json, spelt};
use wasm_bindgen::prelude::wasm_bindgen;

/// An index in use.
#[wasm_bindgen]
pub struct Search(Engine);

#[wasm_bindgen]
impl Search {
    /// Nothing where the bytes are no root of an index, or one of another version.
    pub fn open(root: &[u8]) -> Option<Search> {
        Engine::new(root).map(Search)
    }

    /// Takes a chunk that was wanted; false where the bytes are none.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> bool {
        self.0.add(name, bytes)
    }

    /// What was found, or what is wanted first, as JSON.
    pub fn find(&self, text: &str, kind: &str, limit: usize, is_typing: bool) -> String {
        self.0.find_json(&Ask { text, kind, limit, is_typing })
    }
}

/// A result as JSON, of the file of its page.
#[wasm_bindgen]
pub fn result(file: &str, marks: &str) -> String {
    result_json(file, marks)
}

/// Folded words as they are written in texts.
#[wasm_bindgen]
pub fn spell(words: &str, texts: &str) -> String {
    spelt(words, texts)
}

/// The nearest pages for a wrong address, as JSON.
#[wasm_bindgen]
pub fn nearest(address: &str, known: &str, limit: usize) -> String {
    nearest_json(address, known, limit)
}

#[cfg(not(target_family = "wasm"))]
fn main() {}

#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
