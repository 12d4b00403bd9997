//! What a reader asked of a listing, as it stands in the address.

use crate::content::Listing;

/// Search words, facets, order and how much is shown. Prints to and parses from the query string.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// As typed, at most [`Query::MAX_TEXT`] characters.
    pub text: String,
    /// For each facet, the position of the option asked for.
    pub facets: Vec<Option<u16>>,
    /// Position of the order.
    pub sort: usize,
    /// How many pages are shown beyond the first.
    pub more: usize,
}

impl Query {
    /// Longest search text, in characters: what is longer is no search, and would only slow the page.
    pub const MAX_TEXT: usize = 200;

    /// Nothing asked for.
    pub fn new(listing: &Listing) -> Self {
        Self { facets: vec![None; listing.facets.len()], ..Self::default() }
    }

    /// Reads a query string, with or without its `?`. What it does not know, it passes over.
    pub fn parse(search: &str, listing: &Listing) -> Self {
        let mut query = Self::new(listing);
        // A query of a hostile length is not even decoded.
        let search = search.strip_prefix('?').unwrap_or(search);
        let search = search.get(..search.floor_char_boundary(Self::MAX_TEXT * 16)).unwrap_or("");
        for (key, value) in form_urlencoded::parse(search.as_bytes()) {
            match &*key {
                "q" => query.set_text(&value),
                "sort" => query.sort = listing.sorts.iter().position(|(id, _)| *id == value).unwrap_or_default(),
                "seite" => query.more = value.parse().map_or(0, |page: usize| page.saturating_sub(1)),
                key => query.set_facet(listing, key, &value),
            }
        }
        let pages = listing.entries.len().checked_div(listing.page_size).unwrap_or_default();
        query.more = query.more.min(pages);
        query
    }

    /// Takes what was typed, as far as [`Query::MAX_TEXT`] allows.
    pub fn set_text(&mut self, text: &str) {
        self.text = text.chars().filter(|c| !c.is_control()).take(Self::MAX_TEXT).collect();
    }

    /// Asks for the option called `id`; for all where there is none of that name.
    pub fn set_facet(&mut self, listing: &Listing, key: &str, id: &str) {
        let facets = listing.facets.iter().zip(&mut self.facets);
        for (facet, asked) in facets.filter(|(facet, _)| facet.key == key) {
            let position = facet.options.iter().position(|(option, _)| option == id);
            *asked = position.and_then(|position| u16::try_from(position).ok());
        }
    }

    /// The option asked for in the facet at `position`, by its name for the address.
    pub fn option<'a>(&self, listing: &'a Listing, position: usize) -> Option<&'a (String, String)> {
        let option = (*self.facets.get(position)?)?;
        listing.facets.get(position)?.options.get(usize::from(option))
    }

    /// The query string with its `?`; empty where nothing was asked.
    pub fn print(&self, listing: &Listing) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        if !self.text.is_empty() {
            out.append_pair("q", &self.text);
        }
        for (i, facet) in listing.facets.iter().enumerate() {
            if let Some((id, _)) = self.option(listing, i) {
                out.append_pair(&facet.key, id);
            }
        }
        if let Some((id, _)) = listing.sorts.get(self.sort).filter(|_| self.sort > 0) {
            out.append_pair("sort", id);
        }
        if self.more > 0 {
            out.append_pair("seite", &(self.more + 1).to_string());
        }
        let out = out.finish();
        if out.is_empty() { out } else { format!("?{out}") }
    }

    /// Whether anything narrows the list; order and length do not.
    pub fn narrows(&self) -> bool {
        !self.text.trim().is_empty() || self.facets.iter().any(Option::is_some)
    }
}
