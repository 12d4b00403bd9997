//! The search index of each language: what it is made of, and where it lies.

mod documents;
mod sources;
mod text;

use std::path::Path;

pub use self::documents::documents;
pub use self::sources::{SearchSources, read_sources};
use super::{BuildError, Compiled};
use crate::content::Catalogue;
use crate::route;
use crate::search::build::{Files, Language, Settings, build};

/// Kinds of pages, with how much they count in hundredths: reports are many and old.
const KINDS: [(&str, u8); 6] =
    [("service", 115), ("life", 110), ("page", 105), ("network", 105), ("city", 105), ("news", 70)];

/// The index of a language.
pub fn index(catalogue: &Catalogue, pages: &[Compiled], sources: &SearchSources) -> Files {
    let settings = Settings {
        language: Language::of(catalogue.locale.id()).unwrap_or_default(),
        kinds: KINDS.map(|(id, boost)| (id.to_owned(), boost)).to_vec(),
        lexicon: sources.lexicon.clone(),
        answers: sources.answers.clone(),
        former: sources.former.clone(),
    };
    build(documents(catalogue, pages), &settings)
}

/// Writes an index to its place below `folder`, which is that of the documents.
pub(super) fn write_index(catalogue: &Catalogue, folder: &Path, index: &Files) -> Result<(), BuildError> {
    let folder = folder.join(route::search_index("", catalogue.locale));
    index.write(&folder).map_err(BuildError::file(&folder))
}
