//! A list with what is asked of it and what was found: all that its parts are drawn from.

use super::{DirectoryWords, Found, List, Query};
use crate::i18n::Formats;

/// What every part of the directory draws from.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    pub list: &'a List,
    pub words: &'a DirectoryWords,
    pub formats: &'a Formats,
    pub query: &'a Query,
    pub found: &'a Found,
    /// Drawn by the build, for a page on which no program may ever run: what leads on are pages.
    pub is_page: bool,
}

impl Scene<'_> {
    /// The address of another state of the list.
    ///
    /// On a page only one facet's option, or one view, has a page of its own; everything else needs the program.
    pub fn href(&self, query: &Query) -> String {
        match self.own_page(query) {
            Some((key, id)) if self.is_page => [&self.list.path, key, "/", id, "/"].concat(),
            _ => [&*self.list.path, &*query.print(self.list)].concat(),
        }
    }

    /// The facet and option, or view, that is all that is asked.
    fn own_page(&self, query: &Query) -> Option<(&str, &str)> {
        let empty = Query::new(self.list);
        let view = self.list.views.get(query.view).filter(|_| query.view > 0);
        if let Some(view) = view.filter(|_| *query == Query { view: query.view, ..empty.clone() }) {
            return Some(("ansicht", view));
        }
        let mut asked = self.list.facets.iter().zip(&query.facets).filter(|(_, asked)| !asked.is_empty());
        let (facet, options) = asked.next()?;
        let [option] = options.as_slice() else { return None };
        if asked.next().is_some() || *query != (Query { facets: query.facets.clone(), ..empty }) {
            return None;
        }
        Some((&facet.key, &facet.options.get(usize::from(*option))?.0))
    }

    /// Name of the view that is shown.
    pub fn view(&self) -> &str {
        self.list.views.get(self.query.view).map_or("karten", String::as_str)
    }

    /// "8 Netzwerke", or "3 von 8 Netzwerken" where something narrows the list.
    pub fn count(&self) -> String {
        let (n, all) = (self.found.set.len(), self.list.len());
        let written = |n: usize| self.formats.number(u32::try_from(n).unwrap_or(u32::MAX));
        match (&self.list.results, &self.list.results_of) {
            (Some(results), _) if !self.query.narrows() => self.formats.plural(results, n),
            (_, Some(of)) => of.fill(&[("n", &written(n)), ("all", &written(all))]),
            _ => written(n),
        }
    }

    /// How many of the found entries are shown: whole pages.
    pub fn n_shown(&self) -> usize {
        match self.list.page_size {
            0 => usize::MAX,
            size => size.saturating_mul(self.query.more + 1),
        }
    }
}
