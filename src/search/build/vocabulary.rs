//! Every word that can be looked up, with its list.

use std::collections::BTreeMap;

use super::Settings;
use super::lists::PageList;
use super::related::Related;
use super::terms::Terms;
use super::words::without_umlaut;
use crate::search::skeleton;

/// Words in the order of their skeletons, so that those of one chunk follow each other.
#[derive(Debug)]
pub struct Vocabulary {
    pub entries: Vec<Entry>,
    pub lists: Vec<PageList>,
    pub n_pages: usize,
}

#[derive(Clone, Debug)]
pub struct Entry {
    pub skeleton: String,
    pub word: String,
    /// Position of its list.
    pub list: usize,
    /// Whether somebody writes it so; others are made here.
    pub is_written: bool,
}

impl Vocabulary {
    pub fn new(mut terms: Terms, settings: &Settings) -> Self {
        let related = Related::new(&mut terms, settings);
        let lists = (0..terms.hits.len()).map(|term| PageList::of(&terms, &related, term)).collect::<Vec<_>>();
        let mut words = BTreeMap::new();
        for (word, (list, n)) in &terms.forms {
            words.insert(word.clone(), (*list, *n > 0));
        }
        let bare = terms.forms.iter().map(|(word, (list, _))| (without_umlaut(word), *list));
        for (word, list) in bare.collect::<Vec<_>>() {
            words.entry(word).or_insert((list, false));
        }
        let entries = words.into_iter().filter(|(_, (list, _))| !lists[*list].pages.is_empty());
        let mut entries = entries
            .map(|(word, (list, is_written))| Entry { skeleton: skeleton(&word), word, list, is_written })
            .collect::<Vec<_>>();
        entries.sort_by(|a, b| (&a.skeleton, &a.word).cmp(&(&b.skeleton, &b.word)));
        Self { entries, lists, n_pages: terms.n_pages }
    }
}
