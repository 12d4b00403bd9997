//! Results as JSON, for the script that called the program in the browser.

use super::nearest::{known_pages, nearest};
use super::snippet::spelling;
use super::{Ask, Engine, Found, Fragment};
use crate::json::{array, decimal, object, string};

impl Engine {
    /// As [`Engine::find`]: `{"wanted":[…]}` while chunks are missing, then
    /// `{"pages":[…],"total":…,"counts":{…},"marks":"…","corrected":…,"answer":…}`.
    pub fn find_json(&self, ask: &Ask) -> String {
        match self.find(ask) {
            Ok(found) => found.json(),
            Err(wanted) => object(&[("wanted", array(wanted.iter().map(|name| string(name))))]),
        }
    }
}

impl Found {
    fn json(&self) -> String {
        let null = || "null".to_owned();
        let counts = self.counts.iter().map(|(kind, n)| (kind.as_str(), decimal(*n as usize))).collect::<Vec<_>>();
        let answer = self.answer.as_ref().map_or_else(null, |answer| {
            object(&[("text", string(&answer.text)), ("path", string(&answer.path)), ("title", string(&answer.title))])
        });
        object(&[
            ("pages", array(self.pages.iter().map(|page| decimal(*page as usize)))),
            ("total", decimal(self.total as usize)),
            ("counts", object(&counts)),
            ("marks", string(&self.marks.join(" "))),
            ("corrected", self.corrected.as_deref().map_or_else(null, string)),
            ("answer", answer),
        ])
    }
}

/// A result of a page's file: `{"path":…,"title":…,"place":…,"kind":…,"pieces":[["…",0],["…",1]]}`; `null` where the
/// file is none. `marks` are those of the result, with spaces between them.
pub fn result_json(file: &str, marks: &str) -> String {
    let Some(page) = Fragment::parse(file) else { return "null".to_owned() };
    let marks = marks.split_ascii_whitespace().map(ToOwned::to_owned).collect::<Vec<_>>();
    let piece = |(text, is_marked): &(String, bool)| array([string(text), decimal(usize::from(*is_marked))]);
    object(&[
        ("path", string(&page.path)),
        ("title", string(&page.title)),
        ("place", string(&page.place)),
        ("kind", string(&page.kind)),
        ("pieces", array(page.passage(&marks).iter().map(piece))),
    ])
}

/// Folded words as they are written in the texts, lines of one text: `reisepass` as "Reisepass".
pub fn spelt(words: &str, texts: &str) -> String {
    let texts = texts.split('\n').collect::<Vec<_>>();
    words.split(' ').map(|word| spelling(word, &texts)).collect::<Vec<_>>().join(" ")
}

/// The nearest pages for a wrong address, of the file `known`: `[{"path":…,"title":…}]`.
pub fn nearest_json(address: &str, known: &str, limit: usize) -> String {
    let pages = known_pages(known);
    let found = nearest(address, &pages, limit).into_iter().filter_map(|i| pages.get(i));
    array(found.map(|page| object(&[("path", string(page.path)), ("title", string(page.title))])))
}
