//! Reads the content, and writes the documents that the browser loads.

use std::fs;
use std::path::Path;

use super::{BuildError, compile_pages, compile_portal};
use crate::content::{Catalogue, load};
use crate::i18n::Locale;

/// Reads and checks the content folder.
///
/// # Errors
/// All faults of the content.
pub fn read_content(root: &Path) -> Result<Catalogue, BuildError> {
    load(root, Locale::German).map_err(BuildError::Content)
}

/// Writes every document below `folder`, which the browser will reach at `base`.
///
/// # Errors
/// When a file cannot be written.
pub fn write_documents(catalogue: &Catalogue, folder: &Path, base: &str) -> Result<(), BuildError> {
    let portal = compile_portal(catalogue, base);
    let json = serde_json::to_string(&portal).map_err(std::io::Error::from);
    write(&folder.join(catalogue.locale.id()).join("portal.json"), json)?;
    for (id, page) in compile_pages(catalogue) {
        let json = serde_json::to_string(&page).map_err(std::io::Error::from);
        write(&folder.join(id.document_path(catalogue.locale)), json)?;
    }
    Ok(())
}

/// Writes a file and the folders above it.
pub(super) fn write(path: &Path, text: std::io::Result<String>) -> Result<(), BuildError> {
    let parent = path.parent().unwrap_or(Path::new("."));
    text.and_then(|text| {
        fs::create_dir_all(parent)?;
        fs::write(path, text)
    })
    .map_err(BuildError::file(path))
}
