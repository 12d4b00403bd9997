//! Other addresses of pages: those of the first language within another, and former ones.

use super::search::SearchSources;
use crate::content::Catalogue;
use crate::route;

/// Paths that a reader may try who knows a page by its first name, each with the path that it has here.
///
/// Hosts that cannot redirect have the page itself there.
pub fn aliases(catalogue: &Catalogue) -> Vec<(String, String)> {
    let alias = |id| (route::path(catalogue.locale, id), catalogue.path(id));
    catalogue.infos.keys().map(alias).filter(|(alias, path)| alias != path).collect()
}

/// `_redirects`, as Cloudflare Pages and Netlify read it: from, to, status.
pub(super) fn redirects<'a>(editions: impl Iterator<Item = (&'a Catalogue, &'a SearchSources)>) -> String {
    let mut lines = String::new();
    for (catalogue, sources) in editions {
        let prefix = catalogue.locale.prefix();
        let former = sources.former.former.iter().map(|(old, page)| (format!("/{prefix}{old}"), format!("/{page}/")));
        for (from, to) in aliases(catalogue).into_iter().chain(former).filter(|(from, _)| from.is_ascii()) {
            lines.push_str(&format!("{from} {to} 301\n"));
        }
    }
    lines
}
