//! Fills the folder that trunk built: every page as a file of its own, the documents, the host's files.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::documents::{list_documents, write, write_documents};
use super::redirects::{self, aliases};
use super::search::write_index;
use super::shell::Shell;
use super::{BuildError, Compiled, compile_frame, compile_pages, feed, index, read_sources, render, sitemap, vcard};
use crate::content::{Catalogue, Frame, PageId};
use crate::packed;
use crate::page_data::PageData;
use crate::search::build::Files;

/// Makes `dist` whole; gives the number of pages. The first catalogue is that of the first language; `content` is
/// the folder that they were read from.
///
/// # Errors
/// When a file cannot be read or written, or `dist` is not what trunk builds.
pub fn publish(catalogues: &[Catalogue], content: &Path, dist: &Path) -> Result<usize, BuildError> {
    let compiled = catalogues.iter().map(compile_pages).collect::<Vec<_>>();
    let editions = || catalogues.iter().zip(&compiled);
    let sources = catalogues.iter().map(|catalogue| read_sources(content, catalogue));
    let sources = sources.collect::<Result<Vec<_>, BuildError>>()?;
    let indexes = editions().zip(&sources).map(|((catalogue, pages), sources)| index(catalogue, pages, sources));
    let indexes = indexes.collect::<Vec<_>>();
    let base = content_base(editions(), &indexes);
    let documents = dist.join(base.trim_matches('/'));
    let shell = read_shell(dist, &base)?;
    for ((catalogue, pages), index) in editions().zip(&indexes) {
        write_index(catalogue, &documents, index)?;
        let frame = compile_frame(catalogue, &base, &PageId::not_found());
        write_documents(catalogue, &documents, &frame, pages)?;
        for page in pages {
            let frame = compile_frame(catalogue, &base, &page.id);
            write(&dist.join(place(&page.path)), &file(catalogue, &shell, &frame, page))?;
        }
        for (alias, path) in aliases(catalogue) {
            let (from, to) = (dist.join(place(&path)), dist.join(place(&alias)));
            let page = fs::read_to_string(&from).map_err(BuildError::file(&from))?;
            write(&to, &page)?;
        }
    }
    if let Some(first) = catalogues.first() {
        let host = first.site.address.as_str();
        write(&dist.join("_redirects"), &redirects::redirects(catalogues.iter().zip(&sources)))?;
        write(&dist.join("sitemap.xml"), &sitemap::sitemap(host, editions()))?;
        write(&dist.join("robots.txt"), &format!("User-agent: *\nSitemap: {host}/sitemap.xml\n"))?;
        write(&dist.join(PageId::NEWS).join("feed.xml"), &feed::atom(first))?;
        write(&dist.join(PageId::CONTACT).join("kontakt.vcf"), &vcard::vcard(&first.site))?;
    }
    Ok(compiled.iter().map(Vec::len).sum())
}

/// Where the file of a path lies.
fn place(path: &str) -> String {
    let path = path.trim_start_matches('/');
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// The folder of the documents, named by their content, so that an old tab goes on finding its own.
fn content_base<'a>(editions: impl Iterator<Item = (&'a Catalogue, &'a Vec<Compiled>)>, indexes: &[Files]) -> String {
    let mut hash = Sha256::new();
    for (catalogue, pages) in editions {
        hash.update(packed::print(&compile_frame(catalogue, "", &PageId::not_found())));
        for (_, document) in list_documents(catalogue) {
            hash.update(document);
        }
        for page in pages {
            hash.update(packed::print(&page.page));
        }
    }
    for index in indexes {
        hash.update(index.hash());
    }
    format!("/content/{}/", short(&hash.finalize()))
}

fn short(hash: &[u8]) -> String {
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Trunk's page, with each script, style sheet and WASM under the name of its final content.
fn read_shell(dist: &Path, base: &str) -> Result<Shell, BuildError> {
    let index = dist.join("index.html");
    let mut html = fs::read_to_string(&index).map_err(BuildError::file(&index))?;
    for (old, new) in rename_assets(dist)? {
        html = html.replace(&old, &new);
    }
    let html = html.replace("data-content=\"/content/\"", &format!("data-content=\"{base}\""));
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
    let app = render(catalogue.locale, frame, &catalogue.address(&page.id), &page.page);
    let path = (!page.id.is_not_found()).then(|| page.path.clone());
    let locale = catalogue.locale.id().to_owned();
    let data = PageData { locale, path, frame: frame.clone(), page: page.page.clone() }.to_script();
    shell.page(catalogue, page, &app, &data)
}
