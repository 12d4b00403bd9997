//! Fills the folder that trunk built: every page as a file of its own, the documents, the host's files.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::documents::{json, write, write_documents};
use super::shell::Shell;
use super::{BuildError, compile_pages, compile_portal, escape, render};
use crate::content::{Catalogue, Page, PageId, Portal};
use crate::page_data::PageData;
use crate::route::Route;

/// Makes `dist` whole; gives the number of pages.
///
/// # Errors
/// When a file cannot be read or written, or `dist` is not what trunk builds.
pub fn publish(catalogue: &Catalogue, dist: &Path) -> Result<usize, BuildError> {
    let pages = compile_pages(catalogue);
    let base = content_base(catalogue, &pages)?;
    let portal = compile_portal(catalogue, &base);
    write_documents(catalogue.locale, &dist.join(base.trim_matches('/')), &portal, &pages)?;
    let shell = read_shell(dist)?;
    let host = catalogue.site.address.as_str();
    let mut addresses = Vec::new();
    for (id, page) in &pages {
        let path = Route::from_page(id.clone()).map(|route| route.path(catalogue.locale));
        let address = path.as_ref().map(|path| format!("{host}{path}"));
        let html = file(catalogue, &shell, &portal, (id, page), path.clone(), address.as_deref())?;
        let place =
            path.map_or_else(|| "404.html".to_owned(), |path| format!("{}index.html", path.trim_start_matches('/')));
        write(&dist.join(place), &html)?;
        addresses.extend(address);
    }
    write(&dist.join("sitemap.xml"), &sitemap(&addresses))?;
    write(&dist.join("robots.txt"), &format!("User-agent: *\nSitemap: {host}/sitemap.xml\n"))?;
    Ok(addresses.len())
}

/// The folder of the documents, named by their content, so that an old tab goes on finding its own.
fn content_base(catalogue: &Catalogue, pages: &[(PageId, Page)]) -> Result<String, BuildError> {
    let mut hash = Sha256::new();
    hash.update(json(&compile_portal(catalogue, ""))?);
    for (_, page) in pages {
        hash.update(json(page)?);
    }
    Ok(format!("/content/{}/", short(&hash.finalize())))
}

fn short(hash: &[u8]) -> String {
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Trunk's page, with each script, style sheet and WASM under the name of its final content.
fn read_shell(dist: &Path) -> Result<Shell, BuildError> {
    let index = dist.join("index.html");
    let mut html = fs::read_to_string(&index).map_err(BuildError::file(&index))?;
    for (old, new) in rename_assets(dist)? {
        html = html.replace(&old, &new);
    }
    Shell::new(&html).map_err(|reason| BuildError::File { path: index, reason })
}

/// Gives every asset beside the page a name that changes with its content, as hosts may keep it for ever.
fn rename_assets(dist: &Path) -> Result<Vec<(String, String)>, BuildError> {
    let mut renamed = Vec::new();
    for entry in fs::read_dir(dist).map_err(BuildError::file(dist))?.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some((stem, ending)) = name.split_once('.').filter(|(_, ending)| matches!(*ending, "js" | "css" | "wasm"))
        else {
            continue;
        };
        let content = fs::read(&path).map_err(BuildError::file(&path))?;
        // Trunk's hash is of what it wrote, before it was shrunk.
        let stem = stem.split('-').next().unwrap_or(stem);
        let new = format!("{stem}-{}.{ending}", short(&Sha256::digest(&content)));
        fs::rename(&path, dist.join(&new)).map_err(BuildError::file(&path))?;
        renamed.push((name, new));
    }
    Ok(renamed)
}

/// The whole HTML file of a page.
fn file(
    catalogue: &Catalogue,
    shell: &Shell,
    portal: &Portal,
    (id, page): (&PageId, &Page),
    path: Option<String>,
    address: Option<&str>,
) -> Result<String, BuildError> {
    let app = render(catalogue.locale, portal, id, page);
    let data = PageData { path, portal: portal.clone(), page: page.clone() }.to_script();
    let data = data.map_err(|error| BuildError::File { path: "page data".into(), reason: error.to_string() })?;
    Ok(shell.page(portal, page, address, &app, &data))
}

fn sitemap(addresses: &[String]) -> String {
    let entries = addresses.iter().map(|address| format!("<url><loc>{}</loc></url>\n", escape(address)));
    let entries = entries.collect::<String>();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"
    )
}
