//! Every word that can be looked up, with its list.

use std::collections::BTreeMap;

use super::lists::PageList;
use super::related::Related;
use super::settings::Settings;
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
        for (word, (list, _)) in &terms.forms {
            let bare = settings.language.beginnings().iter().find_map(|beginning| word.strip_prefix(beginning));
            let bare = bare.filter(|bare| bare.chars().count() > 2).map(ToOwned::to_owned);
            for word in bare.into_iter().chain([without_umlaut(word)]) {
                words.entry(word).or_insert((*list, false));
            }
        }
        let entries = words.into_iter().filter(|(_, (list, _))| !lists[*list].pages.is_empty());
        let mut entries = entries
            .map(|(word, (list, is_written))| Entry { skeleton: skeleton(&word), word, list, is_written })
            .collect::<Vec<_>>();
        entries.sort_by(|a, b| (&a.skeleton, &a.word).cmp(&(&b.skeleton, &b.word)));
        Self { entries, lists, n_pages: terms.n_pages }
    }
}
