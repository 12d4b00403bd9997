//! What the tests of the search have in common.

pub mod documents;
pub mod judged;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use stadtportal::search::build::{
    AnswerSource, AnswerText, Document, Files, Former, Language, Lexicon, Settings, build,
};

/// The shipped German content.
pub fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/content/de")
}

/// A file of the shipped German content.
pub fn read<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let text = fs::read_to_string(content().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

pub fn settings() -> Settings {
    let kinds = [("service", 115), ("life", 110), ("page", 105), ("network", 105), ("city", 105), ("news", 70)];
    Settings {
        language: Language::German,
        kinds: kinds.map(|(id, boost)| (id.to_owned(), boost)).to_vec(),
        lexicon: read::<Lexicon>("synonyms.json"),
        answers: answers(),
        former: read::<Former>("former.json"),
    }
}

fn answers() -> Vec<AnswerText> {
    let fees = read::<Value>("fees.json");
    let amount = |id: &str| {
        let fee = fees["fees"].as_array()?.iter().find(|fee| fee["id"] == id)?;
        let cents = fee["cents"].as_u64()?;
        Some(format!("{},{:02}\u{A0}€", cents / 100, cents % 100))
    };
    let source = read::<AnswerSource>("answers.json").answers;
    let fill = |answer: &AnswerText| answer.with_fees(amount).unwrap_or_else(|id| panic!("no fee {id}"));
    source.iter().map(fill).collect()
}

pub fn shipped() -> Vec<Document> {
    documents::documents(&content())
}

pub fn files() -> Files {
    build(shipped(), &settings())
}

/// Bytes as a host sends them.
pub fn brotli(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params).expect("memory is enough");
    out.len()
}
