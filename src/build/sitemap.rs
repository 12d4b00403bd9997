//! The list of all pages for search engines, each with its other languages (sitemaps.org, and Google's `xhtml:link`).

use super::shell::alternates;
use super::{Compiled, escape};
use crate::content::Catalogue;

pub(super) fn sitemap<'a>(host: &str, editions: impl Iterator<Item = (&'a Catalogue, &'a Vec<Compiled>)>) -> String {
    let mut entries = String::new();
    for (catalogue, pages) in editions {
        for page in pages.iter().filter(|page| page.is_listed) {
            let others = alternates(catalogue, &page.id).into_iter().map(|(lang, path)| {
                let path = escape(&format!("{host}{path}"));
                format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{path}\"/>")
            });
            let address = escape(&format!("{host}{}", page.path));
            entries.push_str(&format!("<url><loc>{address}</loc>{}</url>\n", others.collect::<String>()));
        }
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n\
         {entries}</urlset>\n"
    )
}
