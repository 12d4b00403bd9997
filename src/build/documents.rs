//! Reads the content, and writes the documents that the browser loads.

use std::fs;
use std::path::Path;

use super::BuildError;
use crate::content::{Catalogue, Page, PageId, Portal, load};
use crate::i18n::Locale;

/// Reads and checks the content folder.
///
/// # Errors
/// All faults of the content.
pub fn read_content(root: &Path) -> Result<Catalogue, BuildError> {
    load(root, Locale::German).map_err(BuildError::Content)
}

/// Writes the frame's document and every page's below `folder`.
///
/// # Errors
/// When a file cannot be written.
pub fn write_documents(
    locale: Locale,
    folder: &Path,
    portal: &Portal,
    pages: &[(PageId, Page)],
) -> Result<(), BuildError> {
    write(&folder.join(locale.id()).join("portal.json"), &json(portal)?)?;
    pages.iter().try_for_each(|(id, page)| write(&folder.join(id.document_path(locale)), &json(page)?))
}

/// A document as it is shipped.
pub(super) fn json(document: &impl serde::Serialize) -> Result<String, BuildError> {
    serde_json::to_string(document)
        .map_err(|error| BuildError::File { path: "document".into(), reason: error.to_string() })
}

/// Writes a file and the folders above it.
pub(super) fn write(path: &Path, text: &str) -> Result<(), BuildError> {
    let parent = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent).and_then(|()| fs::write(path, text)).map_err(BuildError::file(path))
}
