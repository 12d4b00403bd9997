//! The directory in use: asked with an address, it answers with what to draw. What the script of the page calls.

use super::{DirectoryWords, Found, Index, List, Query, Scene, body, cards, facets, form};
use crate::i18n::Formats;
use crate::json::{array, decimal, object, string};
use crate::packed::{self, Packed, Row};

/// A list with its words, opened.
pub struct Directory {
    list: List,
    index: Index,
    words: DirectoryWords,
    formats: Formats,
}

/// Words and formats of a language travel together.
pub struct Speech(pub DirectoryWords, pub Formats);

impl Packed for Speech {
    fn pack(&self, row: &mut Vec<String>) {
        self.0.pack(row);
        self.1.pack(row);
    }

    fn unpack(row: &mut Row) -> Option<Self> {
        Some(Self(Packed::unpack(row)?, Packed::unpack(row)?))
    }
}

impl Directory {
    /// Nothing where the documents are of another version, or none.
    /// `path` and `title` are those of the page on which the list stands.
    pub fn open(list: &str, speech: &str, path: &str, title: &str) -> Option<Self> {
        let Speech(words, formats) = packed::parse(speech)?;
        let list = List { path: path.to_owned(), title: title.to_owned(), ..packed::parse(list)? };
        Some(Self { index: Index::new(&list), list, words, formats })
    }

    /// All parts of the page for an address, as JSON; `is_first` gives the fields of the form, too.
    pub fn show(&self, search: &str, is_first: bool) -> String {
        let (query, ignored) = Query::parse(search, &self.list);
        let found = self.index.find(&self.list, &query);
        let scene = self.scene(&query, &found);
        let html = |html: super::Html| string(html.as_str());
        let is_cards = body::is_cards(&scene);
        let items = body::shown(&scene).into_iter().filter(|_| is_cards);
        let items = items.map(|entry| {
            array([string(super::cell::text_of(&self.list.ids, entry)), html(cards::card(&scene, entry))])
        });
        let counts = found.counts.iter().map(|counts| array(counts.iter().map(|n| decimal(*n))));
        let bars = (0..self.list.ranges().count()).map(|i| html(facets::bars(&scene, i)));
        object(&[
            ("address", string(&query.print(&self.list))),
            ("form", if is_first { html(form::form(&scene)) } else { string("") }),
            ("chips", html(form::chips(&scene))),
            ("notes", html(body::notes(&scene, &ignored))),
            ("views", html(body::views(&scene))),
            ("count", string(&scene.count())),
            ("choice", html(body::choice(&scene))),
            ("more", html(body::more(&scene))),
            ("view", if is_cards { string("") } else { html(body::view(&scene)) }),
            ("cards", if is_cards { array(items) } else { String::from("null") }),
            ("dense", string(if query.is_dense { "1" } else { "" })),
            ("counts", array(counts)),
            ("bars", array(bars)),
        ])
    }

    fn scene<'a>(&'a self, query: &'a Query, found: &'a Found) -> Scene<'a> {
        Scene { list: &self.list, words: &self.words, formats: &self.formats, query, found, is_page: false }
    }
}
