//! What the tests of the search have in common.

pub mod judged;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use stadtportal::build::{Compiled, SearchSources, compile_pages, index, read_content, read_sources};
use stadtportal::content::Catalogue;
use stadtportal::search::build::{Document, Files};

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/content")
}

/// All languages, the first one first.
pub static CATALOGUES: LazyLock<Vec<Catalogue>> =
    LazyLock::new(|| read_content(&content()).unwrap_or_else(|problem| panic!("{problem}")));

static PAGES: LazyLock<Vec<Compiled>> = LazyLock::new(|| compile_pages(&CATALOGUES[0]));

pub fn sources(catalogue: &Catalogue) -> SearchSources {
    read_sources(&content(), catalogue).unwrap_or_else(|problem| panic!("{problem}"))
}

/// The pages of the first language as the search sees them.
pub fn shipped() -> Vec<Document> {
    stadtportal::build::documents(&CATALOGUES[0], &PAGES)
}

/// The index of the first language.
pub fn files() -> Files {
    index(&CATALOGUES[0], &PAGES, &sources(&CATALOGUES[0]))
}

/// What is wrong with the files of the search in a folder of content.
pub fn faults(root: &Path) -> String {
    read_sources(root, &CATALOGUES[0]).err().map(|problem| problem.to_string()).unwrap_or_default()
}

/// The index of the language called `locale`.
pub fn files_of(locale: &str) -> Files {
    let catalogue = CATALOGUES.iter().find(|catalogue| catalogue.locale.id() == locale).expect("a language");
    index(catalogue, &compile_pages(catalogue), &sources(catalogue))
}

/// Bytes as a host sends them.
pub fn brotli(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params).expect("memory is enough");
    out.len()
}
