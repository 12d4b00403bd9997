//! The directory as a program for the browser. `public/directory.js` loads it with the first list and calls it.

// In the browser nothing runs by itself; the standard library's start would only be weight.
#![cfg_attr(target_family = "wasm", no_main)]

use stadtportal::directory::Directory;
use wasm_bindgen::prelude::wasm_bindgen;

/// A list in use.
#[wasm_bindgen]
pub struct OpenList(Directory);

#[wasm_bindgen]
impl OpenList {
    /// Nothing where the documents are none, or of another version.
    pub fn open(list: &str, words: &str, path: &str, title: &str) -> Option<OpenList> {
        Directory::open(list, words, path, title).map(OpenList)
    }

    /// What the page shows for a query string, as JSON; the fields of the form only where they are wanted.
    pub fn show(&self, search: &str, with_form: bool) -> String {
        self.0.show(search, with_form)
    }
}

#[cfg(not(target_family = "wasm"))]
fn main() {}

#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
