//! Entries that stand in the collection's own file.

use super::column::{field, fill, slug};
use crate::content::{Catalogue, Collection, CollectionEntry, Slug};
use crate::directory::{Field, List};

pub(super) fn list(catalogue: &Catalogue, collection: &Collection, mut list: List) -> List {
    let entries = &collection.entries;
    for entry in entries {
        let id = slug(&entry.name, &list.ids);
        list.ids.push(id);
    }
    let path = |entry: &CollectionEntry| {
        let page = entry.page.as_deref().and_then(|page| catalogue.resolve(page)).map(|page| catalogue.path(page));
        page.or_else(|| entry.url.as_ref().map(|url| url.as_str().to_owned())).unwrap_or_default()
    };
    list.names = entries.iter().map(|entry| entry.name.to_string()).collect();
    list.paths = entries.iter().map(path).collect();
    list.summaries = entries.iter().map(|entry| entry.text.plain_text()).collect();
    list.words =
        entries.iter().map(|entry| entry.words.as_ref().map(ToString::to_string).unwrap_or_default()).collect();
    for facet in &collection.facets {
        let has = |entry: &CollectionEntry| {
            entry.facets.get(facet.key.as_str()).into_iter().flatten().map(Slug::to_string).collect::<Vec<_>>()
        };
        fill(&mut list, facet.key.as_str(), None, &entries.iter().map(has).collect::<Vec<_>>());
    }
    let mut terms = Vec::new();
    for fact in entries.iter().flat_map(|entry| &entry.facts) {
        if !terms.contains(&&*fact.term) {
            terms.push(&*fact.term);
        }
    }
    let mut known = list.facets.iter().map(|facet| facet.key.clone()).collect::<Vec<_>>();
    for term in terms {
        let value = |entry: &CollectionEntry| {
            let fact = entry.facts.iter().find(|fact| &*fact.term == term);
            (fact.map(|fact| fact.value.to_string()).unwrap_or_default(), None)
        };
        let id = slug(term, &known);
        let field = field(&id, term, "text", entries.iter().map(value).collect());
        list.fields.push(Field { on_card: true, in_table: true, ..field });
        known.push(id);
    }
    if entries.iter().any(|entry| entry.url.is_some()) {
        let url =
            |entry: &CollectionEntry| (entry.url.as_ref().map(|url| url.as_str().to_owned()).unwrap_or_default(), None);
        let label = &catalogue.words.network.website;
        let field = field("website", label, "link", entries.iter().map(url).collect());
        list.fields.push(Field { in_table: true, property: "url".to_owned(), ..field });
    }
    list
}
