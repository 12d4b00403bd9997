//! The HTML file around a page, made from the `index.html` that trunk wrote.

use super::{Compiled, escape};
use crate::content::{Catalogue, PageId};
use crate::i18n::Direction;

/// Trunk's page, cut where a page's own parts go.
pub struct Shell {
    before_head: String,
    before_notice: String,
    before_app: String,
    before_tail: String,
    end: String,
}

impl Shell {
    /// # Errors
    /// Names the mark that `index.html` lacks.
    pub fn new(html: &str) -> Result<Self, String> {
        let (before_head, rest) = cut(html, "<!--head-->")?;
        let (_, rest) = cut(rest, "<!--/head-->")?;
        let (before_notice, rest) = cut(rest, "<!--notice-->")?;
        let (before_app, rest) = cut(rest, "<!--app-->")?;
        let (before_tail, end) = cut(rest, "<!--tail-->")?;
        let owned = str::to_owned;
        Ok(Self {
            before_head: owned(before_head),
            before_notice: owned(before_notice),
            before_app: owned(before_app),
            before_tail: owned(before_tail),
            end: owned(end),
        })
    }

    /// A whole file.
    pub fn page(&self, catalogue: &Catalogue, page: &Compiled, app: &str, data: &str) -> String {
        let title = escape(&page.page.head_title);
        let description = escape(&page.description);
        let host = catalogue.site.address.as_str();
        let identity = identity(catalogue, page);
        let feed = feed(catalogue);
        let trail = breadcrumb(host, page);
        let site = escape(&catalogue.site.name);
        let notice = escape(&catalogue.words.frame.static_mode);
        let before_head = self.before_head.replacen("<html lang=\"de\">", &root(catalogue), 1);
        let Self { before_notice, before_app, before_tail, end, .. } = self;
        format!(
            "{before_head}<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n{identity}{feed}\
             <meta property=\"og:title\" content=\"{title}\"><meta property=\"og:description\" content=\"{description}\">\
             <meta property=\"og:site_name\" content=\"{site}\"><meta property=\"og:type\" content=\"website\">{trail}\
             {before_notice}<p id=\"static-notice\" class=\"static-notice\" role=\"status\" data-text=\"{notice}\"></p>\
             {before_app}{app}{before_tail}\
             <script type=\"application/json\" id=\"page-data\">{data}</script>{end}"
        )
    }
}

/// The element around all, with its language.
fn root(catalogue: &Catalogue) -> String {
    let lang = escape(&catalogue.language.lang);
    match catalogue.language.dir {
        Direction::Ltr => format!("<html lang=\"{lang}\">"),
        Direction::Rtl => format!("<html lang=\"{lang}\" dir=\"rtl\">"),
    }
}

/// Which page this is: its one address, and the same page in other languages.
///
/// What only says that there is no such page here is that of the first language to search engines.
fn identity(catalogue: &Catalogue, page: &Compiled) -> String {
    const UNLISTED: &str = r#"<meta name="robots" content="noindex">"#;
    if page.id.is_not_found() {
        return UNLISTED.to_owned();
    }
    let host = catalogue.site.address.as_str();
    let first = catalogue.languages.first().filter(|_| page.is_missing).map(|edition| edition.path(&page.id));
    let first = first.or_else(|| page.canonical.as_ref().map(|list| catalogue.path(list)));
    let address = escape(&format!("{host}{}", first.as_ref().unwrap_or(&page.path)));
    let robots = if page.is_missing { UNLISTED } else { "" };
    let link = |(lang, path): (String, String)| {
        let (lang, address) = (escape(&lang), escape(&format!("{host}{path}")));
        format!(r#"<link rel="alternate" hreflang="{lang}" href="{address}">"#)
    };
    let others = if page.is_listed { alternates(catalogue, &page.id) } else { Vec::new() };
    let others = others.into_iter().map(link).collect::<String>();
    format!(r#"{robots}<link rel="canonical" href="{address}">{others}<meta property="og:url" content="{address}">"#)
}

/// The languages that have a page, with its path, `x-default` as the last; none where there is but one.
pub(super) fn alternates(catalogue: &Catalogue, id: &PageId) -> Vec<(String, String)> {
    let has = catalogue.languages.iter().filter(|edition| edition.has(id)).collect::<Vec<_>>();
    let first = has.first().map(|edition| ("x-default".to_owned(), edition.path(id)));
    let all = has.iter().map(|edition| (edition.language.hreflang().to_owned(), edition.path(id)));
    if has.len() < 2 { Vec::new() } else { all.chain(first).collect() }
}

/// The reports, where the language has them.
fn feed(catalogue: &Catalogue) -> String {
    if catalogue.news.is_empty() {
        return String::new();
    }
    let (title, list) = (escape(&catalogue.words.news.feed_title), catalogue.path_of(PageId::NEWS));
    format!(r#"<link rel="alternate" type="application/atom+xml" title="{title}" href="{list}feed.xml">"#)
}

/// The way to the page for search engines (schema.org `BreadcrumbList`); the start page has none.
fn breadcrumb(host: &str, page: &Compiled) -> String {
    if page.trail.len() < 2 || page.id.is_not_found() {
        return String::new();
    }
    let item = |(i, (name, path)): (usize, &(String, String))| serde_json::json!({ "@type": "ListItem", "position": i + 1, "name": name, "item": format!("{host}{path}") });
    let items = page.trail.iter().enumerate().map(item).collect::<Vec<_>>();
    let list = serde_json::json!({
        "@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items,
    });
    format!("<script type=\"application/ld+json\">{}</script>", list.to_string().replace('<', "\\u003c"))
}

fn cut<'a>(html: &'a str, mark: &str) -> Result<(&'a str, &'a str), String> {
    html.split_once(mark).ok_or_else(|| format!("index.html lacks the mark {mark}"))
}
