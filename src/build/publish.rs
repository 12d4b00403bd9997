//! Fills the folder that trunk built: every page as a file of its own, the documents, the host's files.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::documents::{write, write_documents};
use super::shell::Shell;
use super::{BuildError, Compiled, compile_frame, compile_pages, escape, feed, render, vcard};
use crate::content::{Catalogue, Frame, PageId};
use crate::packed;
use crate::page_data::PageData;
use crate::route;

/// Makes `dist` whole; gives the number of pages.
///
/// # Errors
/// When a file cannot be read or written, or `dist` is not what trunk builds.
pub fn publish(catalogue: &Catalogue, dist: &Path) -> Result<usize, BuildError> {
    let pages = compile_pages(catalogue);
    let base = content_base(catalogue, &pages);
    let frame = compile_frame(catalogue, &base, &PageId::not_found());
    write_documents(catalogue.locale, &dist.join(base.trim_matches('/')), &frame, &pages)?;
    let shell = read_shell(dist)?;
    for page in &pages {
        let frame = compile_frame(catalogue, &base, &page.id);
        write(&dist.join(place(&path(catalogue, &page.id))), &file(catalogue, &shell, &frame, page))?;
    }
    let listed = pages.iter().filter(|page| page.is_listed).map(|page| address(catalogue, &page.id));
    write(&dist.join("sitemap.xml"), &sitemap(listed))?;
    let host = catalogue.site.address.as_str();
    write(&dist.join("robots.txt"), &format!("User-agent: *\nSitemap: {host}/sitemap.xml\n"))?;
    write(&dist.join(PageId::NEWS).join("feed.xml"), &feed::atom(catalogue))?;
    write(&dist.join(PageId::CONTACT).join("kontakt.vcf"), &vcard::vcard(&catalogue.site))?;
    Ok(pages.len())
}

fn path(catalogue: &Catalogue, page: &PageId) -> String {
    route::path(catalogue.locale, page)
}

fn address(catalogue: &Catalogue, page: &PageId) -> String {
    format!("{}{}", catalogue.site.address.as_str(), path(catalogue, page))
}

/// Where the file of a path lies.
fn place(path: &str) -> String {
    let path = path.trim_start_matches('/');
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// The folder of the documents, named by their content, so that an old tab goes on finding its own.
fn content_base(catalogue: &Catalogue, pages: &[Compiled]) -> String {
    let mut hash = Sha256::new();
    hash.update(packed::print(&compile_frame(catalogue, "", &PageId::not_found())));
    for page in pages {
        hash.update(packed::print(&page.page));
    }
    format!("/content/{}/", short(&hash.finalize()))
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
fn file(catalogue: &Catalogue, shell: &Shell, frame: &Frame, page: &Compiled) -> String {
    let app = render(catalogue.locale, frame, &page.id, &page.page);
    let path = (!page.id.is_not_found()).then(|| path(catalogue, &page.id));
    let data = PageData { path, frame: frame.clone(), page: page.page.clone() }.to_script();
    shell.page(catalogue, page, &app, &data)
}

fn sitemap(addresses: impl Iterator<Item = String>) -> String {
    let entries = addresses.map(|address| format!("<url><loc>{}</loc></url>\n", escape(&address)));
    let entries = entries.collect::<String>();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"
    )
}
