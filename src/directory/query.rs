//! What a reader asked of a list, as it stands in the address.

use super::List;
use super::table::Sort;

/// Search words, facets, limits, order, view, choice and how much is shown. Prints to and parses from the query string.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// As typed, at most [`Query::MAX_TEXT`] characters.
    pub text: String,
    /// For each facet, the positions of the options asked for, in their order; several of one facet add up.
    pub facets: Vec<Vec<u16>>,
    /// For each field of [`List::ranges`], the least and the most.
    pub limits: Vec<(Option<u32>, Option<u32>)>,
    pub sort: Sort,
    /// Position of the view.
    pub view: usize,
    /// The entries that are marked, in the order in which they were.
    pub chosen: Vec<usize>,
    /// How many pages are shown beyond the first.
    pub more: usize,
    /// Whether cards are small.
    pub is_dense: bool,
}

/// A part of the address that means nothing here.
pub type Ignored = String;

impl Query {
    /// Longest search text, in characters: what is longer is no search, and would only slow the page.
    pub const MAX_TEXT: usize = 200;

    /// Most entries that can be marked.
    pub const MAX_CHOSEN: usize = 100;

    /// Nothing asked for.
    pub fn new(list: &List) -> Self {
        Self {
            facets: vec![Vec::new(); list.facets.len()],
            limits: vec![(None, None); list.ranges().count()],
            ..Self::default()
        }
    }

    /// Reads a query string, with or without its `?`. What it does not know, it passes over and names.
    pub fn parse(search: &str, list: &List) -> (Self, Vec<Ignored>) {
        let mut query = Self::new(list);
        let mut ignored = Vec::new();
        let search = search.strip_prefix('?').unwrap_or(search);
        // A query of a hostile length is not even decoded.
        let end = search.floor_char_boundary(Self::MAX_TEXT * 40);
        for (key, value) in form_urlencoded::parse(search.get(..end).unwrap_or("").as_bytes()) {
            let value = value.trim();
            if !value.is_empty() && !query.take(list, &key, value) {
                let mut name = String::from(&*key);
                name.push('=');
                name.push_str(value);
                let name = name.chars().filter(|c| !c.is_control()).take(60).collect();
                if ignored.len() < 5 && !ignored.contains(&name) {
                    ignored.push(name);
                }
            }
        }
        query.tidy(list);
        (query, ignored)
    }

    /// Takes one part of the address; false where it means nothing.
    fn take(&mut self, list: &List, key: &str, value: &str) -> bool {
        match key {
            "q" => self.text = value.chars().filter(|c| !c.is_control()).take(Self::MAX_TEXT).collect(),
            "sort" => {
                let sort = Sort::parse(list, value);
                self.sort = sort;
                return sort.column.is_some();
            }
            "ansicht" => {
                let Some(view) = list.views.iter().position(|view| view == value) else { return false };
                self.view = view;
            }
            "seite" => {
                let Some(page) = digits(value).filter(|page| *page > 0) else { return false };
                self.more = page as usize - 1;
            }
            "dicht" => self.is_dense = value == "1",
            "auswahl" => {
                let known = value.split(',').filter_map(|id| list.ids.iter().position(|known| known == id));
                let before = self.chosen.len();
                self.chosen.extend(known);
                return self.chosen.len() > before;
            }
            _ => return self.take_facet(list, key, value) || self.take_limit(list, key, value),
        }
        true
    }

    fn take_facet(&mut self, list: &List, key: &str, value: &str) -> bool {
        let mut facets = list.facets.iter().zip(&mut self.facets);
        let Some((facet, asked)) = facets.find(|(facet, _)| facet.key == key) else { return false };
        let position = facet.options.iter().position(|(id, _)| id == value);
        let Some(position) = position.and_then(|position| u16::try_from(position).ok()) else { return false };
        asked.push(position);
        true
    }

    fn take_limit(&mut self, list: &List, key: &str, value: &str) -> bool {
        let Some((id, end)) = key.rsplit_once('-') else { return false };
        let mut limits = list.ranges().zip(&mut self.limits);
        let Some((_, limits)) = limits.find(|((_, field), _)| field.id == id) else { return false };
        let Some(number) = digits(value) else { return false };
        match end {
            "von" => limits.0 = Some(number),
            "bis" => limits.1 = Some(number),
            _ => return false,
        }
        true
    }

    /// Makes what is asked for the one way to ask for it, so that two addresses of one view are alike.
    fn tidy(&mut self, list: &List) {
        for asked in &mut self.facets {
            asked.sort_unstable();
            asked.dedup();
        }
        for (from, to) in &mut self.limits {
            if let (Some(least), Some(most)) = (*from, *to)
                && least > most
            {
                (*from, *to) = (Some(most), Some(least));
            }
        }
        let mut seen = Vec::new();
        self.chosen.retain(|entry| {
            let is_new = !seen.contains(entry) && seen.len() < Self::MAX_CHOSEN;
            seen.push(*entry);
            is_new
        });
        let pages = list.len().checked_div(list.page_size).unwrap_or_default();
        self.more = self.more.min(pages);
    }

    /// The query string with its `?`; empty where nothing was asked.
    pub fn print(&self, list: &List) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        if !self.text.is_empty() {
            out.append_pair("q", &self.text);
        }
        for (facet, asked) in list.facets.iter().zip(&self.facets) {
            for (id, _) in asked.iter().filter_map(|i| facet.options.get(usize::from(*i))) {
                out.append_pair(&facet.key, id);
            }
        }
        for ((_, field), (from, to)) in list.ranges().zip(&self.limits) {
            for (end, limit) in [("-von", from), ("-bis", to)] {
                if let Some(limit) = limit {
                    out.append_pair(&[&field.id, end].concat(), &crate::json::decimal(*limit as usize));
                }
            }
        }
        if self.sort != Sort::default() {
            out.append_pair("sort", &self.sort.print(list));
        }
        if let Some(view) = list.views.get(self.view).filter(|_| self.view > 0) {
            out.append_pair("ansicht", view);
        }
        if self.is_dense {
            out.append_pair("dicht", "1");
        }
        let chosen = self.chosen.iter().filter_map(|i| list.ids.get(*i)).map(String::as_str).collect::<Vec<_>>();
        if !chosen.is_empty() {
            out.append_pair("auswahl", &chosen.join(","));
        }
        if self.more > 0 {
            out.append_pair("seite", &crate::json::decimal(self.more + 1));
        }
        let out = out.finish().replace("%2C", ",");
        if out.is_empty() { out } else { ["?", &out].concat() }
    }

    /// Whether anything narrows the list; order, view and length do not.
    pub fn narrows(&self) -> bool {
        !self.text.is_empty()
            || self.facets.iter().any(|asked| !asked.is_empty())
            || self.limits.iter().any(|limits| *limits != (None, None))
    }

    /// The same view with nothing that narrows.
    pub fn cleared(&self, list: &List) -> Self {
        Self {
            view: self.view,
            is_dense: self.is_dense,
            chosen: self.chosen.clone(),
            sort: self.sort,
            ..Self::new(list)
        }
    }
}

/// A whole number of at most nine digits.
fn digits(text: &str) -> Option<u32> {
    let fits = !text.is_empty() && text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.bytes().fold(0, |number, byte| number * 10 + u32::from(byte - b'0')))
}
