//! Fills the folder that trunk built: every page as a file of its own, the documents, the host's files.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::documents::{write, write_documents};
use super::shell::{Shell, escape};
use super::{BuildError, render};
use crate::app::page_head;
use crate::content::{Catalogue, PageDocument, Portal, compile};
use crate::page_data::PageData;
use crate::route::Route;

/// Makes `dist` whole; gives the number of pages.
///
/// # Errors
/// When a file cannot be read or written, or `dist` is not what trunk builds.
pub fn publish(catalogue: &Catalogue, dist: &Path) -> Result<usize, BuildError> {
    let base = content_base(catalogue)?;
    let (portal, documents) = compile(catalogue, &base);
    write_documents(catalogue, &dist.join(base.trim_matches('/')), &base)?;
    let shell = read_shell(dist)?;
    let locale = catalogue.locale;
    let file = |path: &str| dist.join(path.trim_start_matches('/'));
    let mut addresses = Vec::new();
    for (id, document) in &documents {
        let route = Route::from(id.clone());
        let path = route.path(locale);
        let address = format!("{}{path}", portal.site.address.as_str());
        let html = page(catalogue, &shell, &portal, Some((&route, document)), Some(&address))?;
        write(&file(&path).join("index.html"), Ok(html))?;
        addresses.push(address);
    }
    write(&file("404.html"), page(catalogue, &shell, &portal, None, None).map(Ok)?)?;
    write(&file("sitemap.xml"), Ok(sitemap(&addresses)))?;
    write(&file("robots.txt"), Ok(format!("User-agent: *\nSitemap: {}/sitemap.xml\n", portal.site.address.as_str())))?;
    Ok(addresses.len())
}

/// The folder of the documents, named by their content, so that an old tab goes on finding its own.
fn content_base(catalogue: &Catalogue) -> Result<String, BuildError> {
    let (portal, documents) = compile(catalogue, "");
    let mut hash = Sha256::new();
    let json = |error| BuildError::File { path: "content".into(), reason: format!("{error}") };
    hash.update(serde_json::to_string(&portal).map_err(json)?);
    for (_, document) in &documents {
        hash.update(document.encode().map_err(json)?);
    }
    Ok(format!("/content/{}/", short(&hash.finalize())))
}

fn short(hash: &[u8]) -> String {
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Trunk's page, with the start script under a name that changes with its content.
fn read_shell(dist: &Path) -> Result<Shell, BuildError> {
    let index = dist.join("index.html");
    let boot = dist.join("boot.js");
    let script = fs::read(&boot).map_err(BuildError::file(&boot))?;
    let name = format!("boot-{}.js", short(&Sha256::digest(&script)));
    fs::rename(&boot, dist.join(&name)).map_err(BuildError::file(&boot))?;
    let html = fs::read_to_string(&index).map_err(BuildError::file(&index))?;
    Shell::new(&html.replace("boot.js", &name)).map_err(|reason| BuildError::File { path: index, reason })
}

fn page(
    catalogue: &Catalogue,
    shell: &Shell,
    portal: &Portal,
    page: Option<(&Route, &PageDocument)>,
    address: Option<&str>,
) -> Result<String, BuildError> {
    let locale = catalogue.locale;
    let data = PageData::new(locale, page, portal.clone()).and_then(|data| data.to_script());
    let data = data.map_err(|error| BuildError::File { path: "page data".into(), reason: error.to_string() })?;
    let head = page_head(portal, page.map(|(_, document)| document));
    Ok(shell.page(portal, &head, address, &render(locale, portal, page), &data))
}

fn sitemap(addresses: &[String]) -> String {
    let entries = addresses.iter().map(|address| format!("<url><loc>{}</loc></url>\n", escape(address)));
    let entries = entries.collect::<String>();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"
    )
}
