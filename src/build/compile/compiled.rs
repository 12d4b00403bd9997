//! A page, ready to be written.

use crate::content::{Page, PageId};

/// A page's document with what its file says about it.
#[derive(Clone, Debug)]
pub struct Compiled {
    pub id: PageId,
    /// Its address, with its language in front.
    pub path: String,
    pub page: Page,
    pub description: String,
    /// Names and addresses (paths) of the pages above and of the page itself, from the top down.
    pub trail: Vec<(String, String)>,
    /// Whether search engines shall list it.
    pub is_listed: bool,
    /// The page that search engines shall list instead.
    pub canonical: Option<PageId>,
    /// Whether it only says in which other languages there is such a page.
    pub is_missing: bool,
}
