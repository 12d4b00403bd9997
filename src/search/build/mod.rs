//! Makes the index of a language. Native; nothing of it ships.

mod answers;
mod bytes;
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
mod split;
mod terms;
mod vocabulary;
mod words;

pub use answers::{AnswerSource, AnswerText};
pub use files::Files;
pub use language::Language;
pub use lexicon::{Former, Lexicon, Synonym};

use terms::Terms;
use vocabulary::Vocabulary;

/// A page as the search sees it.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// Address without slashes at its ends; its last part counts as title.
    pub path: String,
    pub title: String,
    /// Where in the portal the page is, as its result says.
    pub place: String,
    /// One of [`Settings::kinds`].
    pub kind: String,
    pub keywords: Vec<String>,
    pub headings: Vec<String>,
    pub lead: String,
    /// Plain text, without what stands in the other fields.
    pub body: String,
}

/// What a language brings besides its pages.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    pub language: Language,
    /// Kinds of pages, with how much they count in hundredths; pages of other kinds come behind, as they are.
    pub kinds: Vec<(String, u8)>,
    pub lexicon: Lexicon,
    pub answers: Vec<AnswerText>,
    pub former: Former,
}

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
