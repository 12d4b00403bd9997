//! Writes the documents that the browser loads, and whatever else is a file.

use std::fs;
use std::path::Path;

use super::{BuildError, Compiled};
use crate::content::{Catalogue, Frame};
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
