//! What `trunk serve` needs beside the program: the documents, or a page that says why there are none.

use std::fs;
use std::path::Path;

use super::documents::write_documents;
use super::search::write_index;
use super::{BuildError, compile_frame, compile_pages, escape, index, read_content, read_sources};
use crate::content::PageId;

/// Where the documents lie while the portal is developed.
const BASE: &str = "/content/";

/// Writes the documents into `dist`; where the content has faults, its page shows them to the editor.
///
/// # Errors
/// When a file cannot be read or written. Faults of the content are none: the editor sees them in the
/// browser, and the page comes back by itself once they are mended.
pub fn serve(content: &Path, dist: &Path) -> Result<(), BuildError> {
    match read_content(content) {
        Ok(catalogues) => catalogues.iter().try_for_each(|catalogue| {
            let frame = compile_frame(catalogue, BASE, &PageId::not_found());
            let folder = dist.join(BASE.trim_matches('/'));
            let pages = compile_pages(catalogue);
            write_documents(catalogue, &folder, &frame, &pages)?;
            write_index(catalogue, &folder, &index(catalogue, &pages, &read_sources(content, catalogue)?))
        }),
        Err(problem) => {
            eprintln!("{problem}");
            show(&problem, &dist.join("index.html"))
        }
    }
}

/// Puts the problem where the app would be, and takes out the script that would start the program.
fn show(problem: &BuildError, index: &Path) -> Result<(), BuildError> {
    let html = fs::read_to_string(index).map_err(BuildError::file(index))?;
    let text = escape(&problem.to_string());
    let message = format!(
        "<main class=\"container\"><h1>Der Inhalt hat Fehler</h1>\
         <p>Sobald sie behoben sind, erscheint die Seite von selbst.</p>\
         <pre class=\"content-errors\">{text}</pre></main>"
    );
    let html = html.replace("<!--app-->", &message);
    let html = match (html.find("<script type=\"module\""), html.find("</head>")) {
        (Some(start), Some(end)) if start < end => format!("{}{}", &html[..start], &html[end..]),
        _ => html,
    };
    fs::write(index, html).map_err(BuildError::file(index))
}
