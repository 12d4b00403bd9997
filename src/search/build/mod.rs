//! Makes the index of a language. Native; nothing of it ships.

mod answers;
mod bytes;
mod document;
mod files;
mod fragments;
mod language;
mod lexicon;
mod lists;
mod pack;
mod participles;
mod related;
mod root;
pub mod sample;
mod settings;
mod split;
mod terms;
mod vocabulary;
mod words;

pub use answers::{AnswerSource, AnswerText};
pub use document::Document;
pub use files::Files;
pub use language::Language;
pub use lexicon::{Former, Lexicon, Synonym};
pub use settings::Settings;

use terms::Terms;
use vocabulary::Vocabulary;

/// The index of these pages.
pub fn build(mut documents: Vec<Document>, settings: &Settings) -> Files {
    let place = |kind: &str| settings.kinds.iter().position(|(id, _)| id == kind).unwrap_or(usize::MAX);
    documents.sort_by_cached_key(|page| (place(&page.kind), page.kind.clone(), page.path.clone()));
    let terms = Terms::collect(&documents, settings.language);
    let vocabulary = Vocabulary::new(terms, settings);
    let packed = pack::pack(&vocabulary);
    let root = root::root(&documents, settings, &packed);
    let mut files = Files::default();
    files.add("root", root);
    for (i, chunk) in packed.words.into_iter().enumerate() {
        files.add(&format!("w{i}"), chunk.bytes);
    }
    for (i, chunk) in packed.reversed.into_iter().enumerate() {
        files.add(&format!("r{i}"), chunk.bytes);
    }
    for (i, document) in documents.iter().enumerate() {
        files.add(&format!("p{i}"), fragments::fragment(document).print().into_bytes());
    }
    files.add("known", fragments::known(&documents, &settings.former).into_bytes());
    files
}
