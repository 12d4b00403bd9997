//! The card view of a collection with its search, facets and order.

use leptos::prelude::*;

use super::address::use_query_in_address;
use super::around::focus_soon;
use crate::components::Language;
use crate::components::directory_form::{Change, DirectoryForm};
use crate::components::empty_result::EmptyResult;
use crate::components::entry_card::EntryCard;
use crate::components::filter_chips::{Chip, FilterChips};
use crate::components::icon::Icon;
use crate::content::Listing;
use crate::directory::{Index, Query};

#[component]
pub fn ListingView(listing: Listing) -> impl IntoView {
    let language = Language::here();
    let texts = &language.directory;
    let index = Index::new(&listing);
    let (title, advice) = (listing.empty_title.clone(), listing.empty_advice.clone());
    let (size, more_path) = (listing.page_size, listing.more.clone());
    let listing = StoredValue::new(listing);
    let address =
        use_query_in_address(move |search| listing.with_value(|listing| Query::parse(search, listing).print(listing)));
    let query =
        Memo::new(move |_| address.state.with(|state| listing.with_value(|listing| Query::parse(state, listing))));
    let found = Memo::new(move |_| query.with(|query| index.select(query)));
    let n_shown = move || match size {
        0 => usize::MAX,
        size => size.saturating_mul(query.with(|query| query.more) + 1),
    };
    let shown = Memo::new(move |_| found.with(|found| found.iter().copied().take(n_shown()).collect::<Vec<_>>()));
    let on_change = Callback::new(move |change: Change| {
        if change == Change::Settled {
            return address.write_now();
        }
        let next = listing
            .with_value(|listing| query.with_untracked(|query| changed(listing, query.clone(), change)).print(listing));
        address.take(next);
    });
    // What was pressed is gone now; without a new place the focus would fall to the top of the page.
    let to_list = || crate::browser::scroll_list_into_view("liste");
    let on_remove = Callback::new(move |filter: Change| {
        on_change.run(filter);
        to_list();
    });
    let on_reset = Callback::new(move |()| {
        on_change.run(Change::Reset);
        to_list();
    });
    let count = {
        let language = language.clone();
        move || {
            let narrows = query.with(Query::narrows);
            found.with(|found| listing.with_value(|listing| count(&language, listing, found.len(), narrows)))
        }
    };
    let chips = {
        let language = language.clone();
        Signal::derive(move || query.with(|query| listing.with_value(|listing| chips(&language, listing, query))))
    };
    let rest = Memo::new(move |_| found.with(Vec::len).saturating_sub(shown.with(Vec::len)));
    let has_more = Memo::new(move |_| size > 0 && rest.get() > 0);
    let more_text = {
        let language = language.clone();
        move || language.directory.more.fill(&[("n", &written(&language, rest.get().min(size)))])
    };
    let on_more = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        let next = shown.with_untracked(Vec::len) + 1;
        on_change.run(Change::More);
        address.write_now();
        // On to the first that is new, which the button has made room for.
        focus_soon(format!(".card-grid > li:nth-child({next}) :is(h3 a, h3:not(:has(a)))"));
    };
    let card = move |i: usize| listing.with_value(|listing| card(listing, i));
    let shows_all = size == 0;
    let more_label = view! { <Icon symbol="nachladen"/> <span class="kern-label">{more_text}</span> };
    // Where the rest has pages of its own, the way there works without the program.
    let more_button = match more_path {
        Some(path) => {
            view! { <a class="kern-btn kern-btn--secondary" href=path rel="external" on:click=on_more>{more_label}</a> }
                .into_any()
        }
        None => {
            view! { <button class="kern-btn kern-btn--secondary" type="button" on:click=on_more>{more_label}</button> }
                .into_any()
        }
    };
    view! {
        {shows_all.then(|| view! { <p class="listing__without-script without-app">{texts.without_script.clone()}</p> })}
        <div class="listing__controls">
            <DirectoryForm query listing action=address.path.get_value() on_change/>
            <FilterChips chips on_remove on_reset/>
        </div>
        <p class="listing__count" id="liste-anzahl" role="status">{count}</p>
        <ul class="card-grid"><For each=move || shown.get() key=|i| *i children=card/></ul>
        <p class="listing__more" hidden=move || !has_more.get()>
            {more_button}
        </p>
        {move || {
            found.with(Vec::is_empty)
                .then(|| view! { <EmptyResult title=title.clone() advice=advice.clone() on_reset/> })
        }}
    }
}

/// The query after a change; whatever narrows it begins with the first page again.
fn changed(listing: &Listing, mut query: Query, change: Change) -> Query {
    match change {
        Change::More => return Query { more: query.more + 1, ..query },
        Change::Text(text) => query.set_text(&text),
        Change::Facet(key, id) => query.set_facet(listing, &key, &id),
        Change::Sort(id) => query.sort = listing.sorts.iter().position(|(other, _)| *other == id).unwrap_or_default(),
        Change::Reset => return Query::new(listing),
        Change::Settled => return query,
    }
    Query { more: 0, ..query }
}

fn card(listing: &Listing, i: usize) -> Option<AnyView> {
    let entry = listing.entries.get(i)?.clone();
    let shown = listing.facets.iter().zip(&entry.facets).filter(|(facet, _)| facet.tags);
    let tags = shown.flat_map(|(facet, has)| has.iter().filter_map(|i| facet.options.get(usize::from(*i))));
    let tags = tags.map(|(_, label)| label.clone()).collect();
    let terms = listing.terms.clone();
    Some(view! { <li class="card-grid__cell"><EntryCard entry terms tags/></li> }.into_any())
}

fn written(language: &Language, n: usize) -> String {
    language.formats().number(u32::try_from(n).unwrap_or(u32::MAX))
}

/// "8 Netzwerke", or "3 von 8 Netzwerken" where something narrows the list.
fn count(language: &Language, listing: &Listing, n: usize, narrows: bool) -> String {
    if !narrows {
        return language.formats().plural(&listing.results, n);
    }
    let written = [("n", &*written(language, n)), ("all", &written(language, listing.entries.len()))];
    listing.results_of.fill(&written)
}

/// What narrows the list, each with the change that takes it off.
fn chips(language: &Language, listing: &Listing, query: &Query) -> Vec<Chip<Change>> {
    let texts = &language.directory;
    let text = query.text.trim();
    let text = (!text.is_empty())
        .then(|| Chip { filter: Change::Text(String::new()), label: texts.chip_search.fill(&[("text", text)]) });
    let facet = |(i, facet): (usize, &crate::content::Facet)| {
        let (_, label) = query.option(listing, i)?;
        let label = texts.chip_facet.fill(&[("facet", &facet.label), ("value", label)]);
        Some(Chip { filter: Change::Facet(facet.key.clone(), String::new()), label })
    };
    text.into_iter().chain(listing.facets.iter().enumerate().filter_map(facet)).collect()
}
