//! Writes what `search::root` reads.

use super::answers::AnswerText;
use super::bytes;
use super::document::Document;
use super::pack::{AllPacked, Packed};

use super::settings::Settings;
use crate::i18n::fold;
use crate::search::root::VERSION;

/// How much pages count whose kind the settings do not name.
const AS_THEY_ARE: u8 = 100;

/// `documents` in the order in which they are numbered.
pub fn root(documents: &[Document], settings: &Settings, packed: &AllPacked) -> Vec<u8> {
    let mut out = vec![VERSION];
    let kinds = documents.chunk_by(|a, b| a.kind == b.kind).collect::<Vec<_>>();
    bytes::length(&mut out, kinds.len());
    for pages in kinds {
        let id = &pages[0].kind;
        bytes::text(&mut out, id);
        out.push(settings.kinds.iter().find(|(known, _)| known == id).map_or(AS_THEY_ARE, |(_, boost)| *boost));
        bytes::length(&mut out, pages.len());
    }
    bounds(&mut out, &packed.words);
    bounds(&mut out, &packed.reversed);
    let mut stop_words = settings.lexicon.stop_words.iter().map(|word| fold(word)).collect::<Vec<_>>();
    stop_words.sort();
    stop_words.dedup();
    bytes::words(&mut out, stop_words.iter().map(String::as_str));
    bytes::words(&mut out, settings.language.endings().iter().copied());
    bytes::words(&mut out, settings.language.beginnings().iter().copied());
    bytes::words(&mut out, settings.language.links().iter().copied());
    bytes::length(&mut out, settings.answers.len());
    for answer in &settings.answers {
        write_answer(&mut out, answer, documents);
    }
    out
}

fn write_answer(out: &mut Vec<u8>, answer: &AnswerText, documents: &[Document]) {
    bytes::length(out, answer.words.len());
    for group in &answer.words {
        let group = group.iter().map(|word| fold(word).replace(' ', "")).collect::<Vec<_>>();
        bytes::words(out, group.iter().map(String::as_str));
    }
    bytes::text(out, &answer.text);
    bytes::text(out, &answer.page);
    // One more than its number; nothing where the portal has no such page.
    let number = documents.iter().position(|page| page.path == answer.page).map_or(0, |number| number + 1);
    bytes::length(out, number);
    let page = documents.iter().find(|page| page.path == answer.page);
    bytes::text(out, page.map_or("", |page| page.title.as_str()));
}

/// Ascending texts: how many bytes each shares with the one before, how many it has besides, and these.
fn bounds(out: &mut Vec<u8>, packed: &[Packed]) {
    let (mut last, mut letters) = ("", String::new());
    let (mut shares, mut rests) = (Vec::new(), Vec::new());
    for Packed { bound, .. } in packed {
        let ends = bound.char_indices().map(|(at, c)| at + c.len_utf8());
        let shared = ends.take_while(|end| last.get(..*end) == bound.get(..*end)).last().unwrap_or(0);
        shares.push(shared);
        rests.push(bound.len() - shared);
        letters.push_str(&bound[shared..]);
        last = bound;
    }
    // What is alike lies together, which compresses better.
    for numbers in [shares, rests] {
        bytes::length(out, numbers.len());
        numbers.into_iter().for_each(|number| bytes::length(out, number));
    }
    bytes::text(out, &letters);
}
