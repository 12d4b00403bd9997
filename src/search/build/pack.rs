//! Puts the vocabulary into chunks.

use std::collections::HashMap;

use super::bytes;
use super::lists::PageList;
use super::terms::Hit;
use super::vocabulary::{Entry, Vocabulary};
use crate::search::root::{chunk_of, is_spread};
use crate::search::skeleton;

/// So large a chunk may become before it is compressed. Half of it are lists, which compress little.
const LARGEST: usize = 11_500;

/// What a word takes in a transducer, about, as neighbours share their beginnings and endings.
const WORD: usize = 5;

/// So many words spelt backwards are in a chunk; they have no lists.
const REVERSED: usize = 1400;

/// So many pages are kept for a beginning whose words fill several chunks.
const BEGINNING: usize = 50;

/// Longest beginning of that kind, in letters.
const LONGEST_BEGINNING: usize = 8;

/// A chunk, and the letters at which it begins.
#[derive(Debug)]
pub struct Packed {
    pub bound: String,
    pub bytes: Vec<u8>,
}

/// All chunks of an index.
#[derive(Debug)]
pub struct AllPacked {
    pub words: Vec<Packed>,
    pub reversed: Vec<Packed>,
}

pub fn pack(vocabulary: &Vocabulary) -> AllPacked {
    let prints = vocabulary.lists.iter().map(PageList::print).collect::<Vec<_>>();
    let groups = groups(&vocabulary.entries, &prints);
    let bounds = groups.iter().map(|group| group.0.clone()).collect::<Vec<_>>();
    let mut beginnings = beginnings(vocabulary, &bounds);
    let words = groups.into_iter().enumerate().map(|(i, (bound, entries))| {
        let mut words =
            entries.iter().map(|entry| (entry.word.clone(), prints[entry.list].clone())).collect::<Vec<_>>();
        words.append(&mut beginnings[i]);
        Packed { bound, bytes: chunk(words) }
    });
    AllPacked { words: words.collect(), reversed: reversed(vocabulary) }
}

/// Entries of each chunk with the shortest letters that tell its first skeleton from the last one before it.
fn groups<'v>(entries: &'v [Entry], prints: &[Vec<u8>]) -> Vec<(String, Vec<&'v Entry>)> {
    let mut groups = Vec::<(String, Vec<&Entry>)>::new();
    let mut size = usize::MAX;
    let mut seen = HashMap::new();
    for same in entries.chunk_by(|a, b| a.skeleton == b.skeleton) {
        // A list is in a chunk once, however many words lead to it.
        let new =
            |seen: &HashMap<usize, ()>| same.iter().filter(|entry| !seen.contains_key(&entry.list)).collect::<Vec<_>>();
        let cost = |new: &[&Entry]| new.iter().map(|entry| prints[entry.list].len()).sum::<usize>() + same.len() * WORD;
        if size.saturating_add(cost(&new(&seen))) > LARGEST {
            let last = groups.last().and_then(|(_, group)| group.last()).map_or("", |entry| entry.skeleton.as_str());
            groups.push((bound(last, &same[0].skeleton), Vec::new()));
            (size, seen) = (0, HashMap::new());
        }
        size += cost(&new(&seen));
        seen.extend(same.iter().map(|entry| (entry.list, ())));
        if let Some((_, group)) = groups.last_mut() {
            group.extend(same);
        }
    }
    groups
}

/// The shortest beginning of `next` that comes after `last`.
fn bound(last: &str, next: &str) -> String {
    let ends = next.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.map(|end| &next[..end]).find(|beginning| *beginning > last).unwrap_or(next).to_owned()
}

fn chunk(mut words: Vec<(String, Vec<u8>)>) -> Vec<u8> {
    words.sort();
    let (mut lists, mut at) = (Vec::new(), HashMap::new());
    let mut map = fst::MapBuilder::memory();
    for (word, list) in words {
        let place = *at.entry(list).or_insert_with_key(|list| {
            lists.extend_from_slice(list);
            lists.len() - list.len()
        });
        map.insert(word, place as u64).expect("words are in order, each once");
    }
    let map = map.into_inner().expect("memory is enough");
    let mut out = Vec::new();
    bytes::length(&mut out, map.len());
    out.extend(map);
    out.extend(lists);
    out
}

/// For each chunk the entries `beginning*`, of beginnings whose words fill more than this one.
fn beginnings(vocabulary: &Vocabulary, bounds: &[String]) -> Vec<Vec<(String, Vec<u8>)>> {
    let tops = vocabulary.lists.iter().map(top).collect::<Vec<_>>();
    let mut pages = HashMap::<&str, HashMap<u32, Hit>>::new();
    for entry in vocabulary.entries.iter().filter(|entry| entry.is_written) {
        let ends = entry.word.char_indices().map(|(at, c)| at + c.len_utf8()).take(LONGEST_BEGINNING);
        for beginning in ends.map(|end| &entry.word[..end]).filter(|beginning| is_spread(bounds, &skeleton(beginning)))
        {
            let best = pages.entry(beginning).or_default();
            for hit in &tops[entry.list] {
                let kept = best.entry(hit.page).or_insert(*hit);
                kept.impact = kept.impact.max(hit.impact);
                kept.is_in_title |= hit.is_in_title;
            }
        }
    }
    let mut out = vec![Vec::new(); bounds.len()];
    for (beginning, hits) in pages {
        let mut hits = hits.into_values().collect::<Vec<_>>();
        hits.sort_by(|a, b| {
            b.is_in_title.cmp(&a.is_in_title).then(b.impact.total_cmp(&a.impact)).then(a.page.cmp(&b.page))
        });
        hits.truncate(BEGINNING);
        let list = PageList::best(hits, vocabulary.n_pages);
        out[chunk_of(bounds, &skeleton(beginning))].push((format!("{beginning}*"), list.print()));
    }
    out
}

/// The best pages of a list.
fn top(list: &PageList) -> Vec<Hit> {
    let mut pages = list.pages.clone();
    // A word in the title has the greater byte.
    pages.sort_by_key(|(_, byte)| core::cmp::Reverse(*byte));
    pages.truncate(BEGINNING);
    let hit = |(page, byte): (u32, u8)| {
        let impact = f32::from(byte & 0x7F) / 127.0;
        Hit { page, impact, is_in_title: byte & 0x80 != 0 }
    };
    pages.into_iter().map(hit).collect()
}

/// Words spelt backwards, with how many pages hold them.
fn reversed(vocabulary: &Vocabulary) -> Vec<Packed> {
    let written = vocabulary.entries.iter().filter(|entry| entry.is_written);
    let backwards = |entry: &Entry| {
        let n = vocabulary.lists[entry.list].pages.len() as u64;
        // Roughly, so that words share more of the transducer.
        (entry.word.chars().rev().collect::<String>(), n.next_power_of_two())
    };
    let mut words = written.map(backwards).collect::<Vec<_>>();
    words.sort();
    let mut out = Vec::<Packed>::new();
    let mut last = String::new();
    for group in words.chunks(REVERSED) {
        let mut map = fst::MapBuilder::memory();
        for (word, n) in group {
            map.insert(word, *n).expect("words are in order, each once");
        }
        let bytes = map.into_inner().expect("memory is enough");
        out.push(Packed { bound: bound(&last, &group[0].0), bytes });
        last.clone_from(&group[group.len() - 1].0);
    }
    out
}
