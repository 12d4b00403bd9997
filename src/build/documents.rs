//! Writes the documents that the browser loads, and whatever else is a file.

use std::fs;
use std::path::Path;

use super::compile::list;
use super::{BuildError, Compiled};
use crate::content::{Catalogue, Frame, PageId};
use crate::directory::Speech;
use crate::packed;
use crate::route;

/// Writes the frame's document and every page's below `folder`, for one language.
///
/// # Errors
/// When a file cannot be written.
pub fn write_documents(
    catalogue: &Catalogue,
    folder: &Path,
    frame: &Frame,
    pages: &[Compiled],
) -> Result<(), BuildError> {
    let locale = catalogue.locale;
    write(&folder.join(route::frame_document(locale)), &packed::print(frame))?;
    for (name, document) in list_documents(catalogue) {
        write(&folder.join(name), &document)?;
    }
    pages.iter().try_for_each(|page| {
        let name = route::document(locale, &catalogue.address(&page.id));
        write(&folder.join(name), &packed::print(&page.page))
    })
}

/// Writes a file and the folders above it.
pub(super) fn write(path: &Path, text: &str) -> Result<(), BuildError> {
    let parent = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent).and_then(|()| fs::write(path, text)).map_err(BuildError::file(path))
}

/// The lists of a language, with the words of their views: names below the folder of documents, and texts.
pub(super) fn list_documents(catalogue: &Catalogue) -> Vec<(String, String)> {
    let folder = catalogue.locale.id();
    let lists = catalogue.collections.keys().map(|name| {
        let list = list(catalogue, name, &PageId::start());
        (format!("{folder}/lists/{name}.json"), packed::print(&list))
    });
    let speech = Speech(catalogue.directory.clone(), catalogue.formats.clone());
    lists.chain([(format!("{folder}/directory.json"), packed::print(&speech))]).collect()
}
