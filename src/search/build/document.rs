//! What the search is told of pages.

/// A page as the search sees it.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// Address without slashes at its ends; its last part counts as title.
    pub path: String,
    pub title: String,
    /// Where in the portal the page is, as its result says.
    pub place: String,
    /// One of `Settings::kinds`.
    pub kind: String,
    pub keywords: Vec<String>,
    pub headings: Vec<String>,
    pub lead: String,
    /// Plain text, without what stands in the other fields.
    pub body: String,
}
