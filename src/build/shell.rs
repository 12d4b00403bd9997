//! The HTML file around a page, made from the `index.html` that trunk wrote.

use super::{Compiled, escape};
use crate::content::{Catalogue, PageId};
use crate::route;

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
        let address = format!("{host}{}", route::path(catalogue.locale, &page.id));
        let identity = if page.id.is_not_found() {
            r#"<meta name="robots" content="noindex">"#.to_owned()
        } else {
            let address = escape(&address);
            format!(r#"<link rel="canonical" href="{address}"><meta property="og:url" content="{address}">"#)
        };
        let feed = PageId::parse(PageId::NEWS).map_or_else(String::new, |list| {
            let (title, list) = (escape(&catalogue.words.news.feed_title), route::path(catalogue.locale, &list));
            format!(r#"<link rel="alternate" type="application/atom+xml" title="{title}" href="{list}feed.xml">"#)
        });
        let trail = breadcrumb(host, page);
        let site = escape(&catalogue.site.name);
        let notice = escape(&catalogue.words.frame.static_mode);
        let Self { before_head, before_notice, before_app, before_tail, end } = self;
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
