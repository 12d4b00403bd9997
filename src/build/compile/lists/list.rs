//! A collection as a list, and as the build draws it into a page.

use super::{networks, news, written};
use crate::content::{Catalogue, Collection, FacetText, PageId};
use crate::directory::{Facet, Found, Index, List, Query, Scene, body};

/// The collection called `name`, as the page `here` lists it.
pub fn list(catalogue: &Catalogue, name: &str, here: &PageId) -> List {
    let collection = &catalogue.collections[name];
    let list = match name {
        "networks" => networks::list(catalogue, bare(catalogue, collection)),
        "news" => news::list(catalogue, bare(catalogue, collection)),
        _ => written::list(catalogue, collection, bare(catalogue, collection)),
    };
    List {
        path: catalogue.path(here),
        title: catalogue.info(here).map(|info| info.title.to_string()).unwrap_or_default(),
        ..list
    }
}

/// The list as it stands on a page, with what `preset` asks of it.
pub fn drawn(catalogue: &Catalogue, name: &str, here: &PageId, preset: &str) -> String {
    let list = list(catalogue, name, here);
    let (query, _) = Query::parse(preset, &list);
    let found: Found = Index::new(&list).find(&list, &query);
    let (words, formats) = (&catalogue.directory, &catalogue.formats);
    let scene = Scene { list: &list, words, formats, query: &query, found: &found, is_page: true };
    let folder = catalogue.locale.id();
    // A page of a preset stays what it is: its ways lead to other pages.
    let data = if preset.is_empty() { format!("{folder}/lists/{name}.json") } else { String::new() };
    body::page(&scene, &data, &format!("{folder}/directory.json")).into_string()
}

/// A list without its entries.
fn bare(catalogue: &Catalogue, collection: &Collection) -> List {
    let facet = |FacetText { key, label, all, options }: &FacetText| Facet {
        key: key.to_string(),
        label: label.to_string(),
        all: all.to_string(),
        options: options.iter().map(|option| (option.id.to_string(), option.label.to_string())).collect(),
        values: Vec::new(),
        is_shown: true,
    };
    List {
        host: catalogue.site.address.as_str().to_owned(),
        item_type: "Thing".to_owned(),
        views: collection.views.iter().map(|view| view.id().to_owned()).collect(),
        form_label: collection.form_label.to_string(),
        search_hint: collection.search_hint.to_string(),
        results: Some(collection.results.clone()),
        results_of: Some(collection.results_of.clone()),
        empty_title: collection.empty_title.to_string(),
        empty_advice: collection.empty_advice.iter().map(ToString::to_string).collect(),
        facets: collection.facets.iter().map(facet).collect(),
        page_size: PAGE_SIZE,
        ..List::default()
    }
}

/// So many entries are shown at first, and added by "more".
const PAGE_SIZE: usize = 60;
