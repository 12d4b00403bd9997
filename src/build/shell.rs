//! The HTML file around a page, made from the `index.html` that trunk wrote.

use super::escape;
use crate::content::{Page, Portal};

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

    /// A whole file. `address` is the page's own; without one it is not to be indexed.
    pub fn page(&self, portal: &Portal, page: &Page, address: Option<&str>, app: &str, data: &str) -> String {
        let title = escape(&page.head_title);
        let description = escape(&page.description);
        let identity = match address {
            Some(address) => {
                let address = escape(address);
                format!(r#"<link rel="canonical" href="{address}"><meta property="og:url" content="{address}">"#)
            }
            None => r#"<meta name="robots" content="noindex">"#.to_owned(),
        };
        let site = escape(&portal.name);
        let notice = escape(&portal.texts.frame.static_mode);
        let Self { before_head, before_notice, before_app, before_tail, end } = self;
        format!(
            "{before_head}<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n{identity}\
             <meta property=\"og:title\" content=\"{title}\"><meta property=\"og:description\" content=\"{description}\">\
             <meta property=\"og:site_name\" content=\"{site}\"><meta property=\"og:type\" content=\"website\">\
             {before_notice}<p id=\"static-notice\" class=\"static-notice\" role=\"status\" data-text=\"{notice}\"></p>\
             {before_app}{app}{before_tail}\
             <script type=\"application/json\" id=\"page-data\">{data}</script>{end}"
        )
    }
}

fn cut<'a>(html: &'a str, mark: &str) -> Result<(&'a str, &'a str), String> {
    html.split_once(mark).ok_or_else(|| format!("index.html lacks the mark {mark}"))
}
