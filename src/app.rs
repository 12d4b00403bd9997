//! The whole app: contexts, router, frame. The only file that knows every layer.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route as RouteView, Router};
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::{NavigateOptions, WildcardSegment};

use crate::browser;
use crate::components::Language;
use crate::components::html::Html;
use crate::components::problem::Problem;
use crate::content::{Frame as Document, Page, PageId};
use crate::pages::{Around, PageView};
use crate::route;
use crate::store::{Load, Pins, Store};

/// What is on screen, or soon will be.
#[derive(Clone, Debug)]
enum Shown {
    Page(PageId, Arc<Page>),
    Failed(PageId),
    Waiting,
}

/// The portal. `first` is the page that was prerendered.
#[component]
pub fn App(store: Store, first: PageId) -> impl IntoView {
    Language::provide(store.locale, store.frame());
    view! { <Router><Frame store first/></Router> }
}

#[component]
fn Frame(store: Store, first: PageId) -> impl IntoView {
    let around = Around { store, pins: Pins::new() };
    let current = use_current_page(first);
    let shown = Memo::new_with_compare(move |_| current.with(|id| shown(store, id)), |_, _| true);
    complete_visits(store, current, shown);
    answer_to_drawn();
    Effect::new(move |_| around.pins.follow_device());
    let Document { header, footer, .. } = Arc::unwrap_or_clone(store.frame());
    // One wildcard route: the content says which pages there are, the router keeps history and links.
    view! {
        <Html class="site-top" html=header/>
        <main id="inhalt">
            <FlatRoutes fallback=|| ()>
                <RouteView path=WildcardSegment("path") view=move || view! { <Content around shown/> }/>
            </FlatRoutes>
        </main>
        <Html class="site-end" html=footer/>
    }
}

/// The page at hand. The first one is what was prerendered, whatever the address says: a host
/// answers any unknown address with the same file, and hydration must find what is there.
fn use_current_page(first: PageId) -> Memo<PageId> {
    let pathname = use_location().pathname;
    let first_path = pathname.get_untracked();
    let has_moved = StoredValue::new(false);
    Memo::new(move |_| {
        let path = pathname.get();
        if path != first_path {
            has_moved.set_value(true);
        }
        if has_moved.get_value() {
            route::parse(&path).map_or_else(PageId::not_found, |(_, page)| page)
        } else {
            first.clone()
        }
    })
}

fn shown(store: Store, id: &PageId) -> Shown {
    match store.page(id).get() {
        Load::Ready(page) => Shown::Page(id.clone(), page),
        Load::Failed => Shown::Failed(id.clone()),
        // The host knows what to say at an address without a page.
        Load::Missing => {
            browser::leave_to(&route::path(store.locale, id));
            Shown::Waiting
        }
        Load::Loading => Shown::Waiting,
    }
}

/// Buttons and search fields of what the build has drawn.
fn answer_to_drawn() {
    let navigate = use_navigate();
    Effect::new(move |_| {
        let navigate = navigate.clone();
        browser::watch_drawn(move |address| {
            navigate(&address, NavigateOptions { resolve: false, ..NavigateOptions::default() });
            browser::clear_search_field();
        });
    });
}

#[component]
fn Content(around: Around, shown: Memo<Shown>) -> impl IntoView {
    let store = around.store;
    move || match shown.get() {
        Shown::Page(id, page) => view! { <PageView around id page/> }.into_any(),
        Shown::Failed(id) => {
            let on_retry = Callback::new(move |()| store.retry(&id));
            view! { <div class="container"><Problem on_retry/></div> }.into_any()
        }
        Shown::Waiting => {
            let text = store.frame().texts.frame.loading.clone();
            view! { <p class="container loading" role="status">{text}</p> }.into_any()
        }
    }
}

/// After each move within the portal, once the page is there: title, marks in the menu, announcement, focus, scroll.
fn complete_visits(store: Store, current: Memo<PageId>, shown: Memo<Shown>) {
    let name = store.frame().texts.problem.title.clone();
    Effect::new(move |arrived: Option<Option<(PageId, String)>>| {
        let id = current.get();
        let Some(title) = shown.with(|shown| head_title(&name, shown)) else {
            // On the way: whatever comes next is an arrival, even back where this began.
            return arrived.flatten().map(|_| (id, String::new()));
        };
        match arrived.flatten() {
            // The first page was opened, not moved to: the browser has placed focus and scroll.
            None => browser::set_title(&title),
            // Also where a page comes after all that had failed to load; its title is another then.
            Some(arrived) if arrived != (id.clone(), title.clone()) => {
                browser::close_popovers();
                browser::mark_current(&route::path(store.locale, &id));
                // The router writes the address after the view; a turn later both are there.
                let title = title.clone();
                let arrive = move || {
                    browser::enable_sorting();
                    browser::arrive(&title);
                };
                set_timeout(arrive, Duration::ZERO);
            }
            Some(_) => {}
        }
        Some((id, title))
    });
}

/// Title of the page on screen; `None` while it is not there yet.
fn head_title(problem: &str, shown: &Shown) -> Option<String> {
    match shown {
        Shown::Page(_, page) => Some(page.head_title.clone()),
        Shown::Failed(_) => Some(problem.to_owned()),
        Shown::Waiting => None,
    }
}
