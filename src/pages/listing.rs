//! The card view of a directory with its search, filter and order.

mod address;

use std::sync::Arc;

use leptos::prelude::*;

use self::address::use_query_in_address;
use crate::components::Language;
use crate::components::directory_form::{Change, DirectoryForm};
use crate::components::empty_result::EmptyResult;
use crate::components::filter_chips::{Chip, FilterChips};
use crate::components::network_card::NetworkCard;
use crate::content::{Kind, Listing};
use crate::directory::{Index, Query};
use crate::i18n::number;

#[component]
pub fn ListingView(listing: Listing) -> impl IntoView {
    let language = Language::here();
    let texts = &language.directory;
    let listing = Arc::new(listing);
    let query = use_query_in_address();
    let index = Index::new(&listing);
    let found = Memo::new(move |_| query.state.with(|query| index.select(query)));
    let count = {
        let (language, all) = (language.clone(), listing.entries.len());
        move || count(&language, found.with(Vec::len), all, query.state.with(Query::narrows))
    };
    let chips = {
        let (language, listing) = (language.clone(), listing.clone());
        Signal::derive(move || query.state.with(|query| chips(&language, &listing, query)))
    };
    // What was pressed is gone now; without a new place the focus would fall to the top of the page.
    let to_list = || crate::browser::scroll_list_into_view("liste");
    let on_remove = Callback::new(move |filter: Change| {
        query.take(filter);
        to_list();
    });
    let on_reset = Callback::new(move |()| {
        query.take(Change::Reset);
        to_list();
    });
    let card = {
        let listing = listing.clone();
        move |i: usize| {
            let entry = listing.entries.get(i)?.clone();
            let topics = entry.topics.iter().filter_map(|i| listing.topics.get(usize::from(*i)).cloned()).collect();
            let kind_label = label_of(&listing, entry.kind);
            Some(view! { <li class="card-grid__cell"><NetworkCard entry kind_label topics/></li> })
        }
    };
    view! {
        <p class="listing__without-script">{texts.without_script.clone()}</p>
        <div class="listing__controls">
            <DirectoryForm
                query=query.state kinds=listing.kinds.clone() action=query.path.get_value()
                on_change=Callback::new(move |change| query.take(change))
            />
            <FilterChips chips on_remove on_reset/>
        </div>
        <p class="listing__count" role="status">{count}</p>
        <ul class="card-grid"><For each=move || found.get() key=|i| *i children=card/></ul>
        {move || found.with(Vec::is_empty).then(|| view! { <EmptyResult on_reset/> })}
    }
}

/// "8 Netzwerke", or "3 von 8 Netzwerken" where something narrows the list.
fn count(language: &Language, n: usize, all: usize, narrows: bool) -> String {
    let written = |n: usize| number(language.locale, u32::try_from(n).unwrap_or(u32::MAX));
    let texts = &language.directory;
    if narrows {
        texts.results_of.fill(&[("n", &written(n)), ("all", &written(all))])
    } else {
        texts.results.fill(n, &written(n))
    }
}

/// What narrows the list, each with the change that takes it off.
fn chips(language: &Language, listing: &Listing, query: &Query) -> Vec<Chip<Change>> {
    let texts = &language.directory;
    let text = query.text.trim();
    let text = (!text.is_empty())
        .then(|| Chip { filter: Change::Text(String::new()), label: texts.chip_search.fill(&[("text", text)]) });
    let kind = query.kind.map(|kind| Chip {
        filter: Change::Kind(None),
        label: texts.chip_kind.fill(&[("kind", &label_of(listing, kind))]),
    });
    text.into_iter().chain(kind).collect()
}

fn label_of(listing: &Listing, kind: Kind) -> String {
    listing.kinds.iter().find(|(id, _)| *id == kind).map(|(_, label)| label.clone()).unwrap_or_default()
}
