//! The whole app: contexts, router, frame. The only file that knows every layer.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos_router::WildcardSegment;
use leptos_router::components::{FlatRoutes, Route as RouteView, Router};
use leptos_router::hooks::use_location;

use crate::components::Language;
use crate::components::problem::Problem;
use crate::components::site_footer::SiteFooter;
use crate::components::site_header::SiteHeader;
use crate::content::{Page, PageId, Portal};
use crate::pages::PageView;
use crate::route::Route;
use crate::store::{Load, Store};

/// What is on screen, or soon will be.
#[derive(Clone, Debug)]
enum Shown {
    Page(Arc<Page>),
    Failed(PageId),
    Waiting,
}

/// The portal. `first` is the page that was prerendered.
#[component]
pub fn App(store: Store, first: PageId) -> impl IntoView {
    Language::provide(store.locale, store.portal());
    view! { <Router><Frame store first/></Router> }
}

#[component]
fn Frame(store: Store, first: PageId) -> impl IntoView {
    let current = use_current_page(first);
    let shown = Memo::new_with_compare(move |_| current.with(|id| shown(store, id)), |_, _| true);
    complete_visits(store, current, shown);
    let portal = store.portal();
    let route = Signal::derive(move || current.with(|id| Route::from_page(id.clone())));
    // One wildcard route: `Route` is the table of addresses, the router keeps history and links.
    view! {
        <SiteHeader portal=portal.clone() current=route/>
        <main id="inhalt">
            <FlatRoutes fallback=|| ()>
                <RouteView path=WildcardSegment("path") view=move || view! { <Content store shown/> }/>
            </FlatRoutes>
        </main>
        <SiteFooter portal/>
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
            Route::parse(&path).map_or(PageId::NotFound, |(_, route)| route.page())
        } else {
            first.clone()
        }
    })
}

fn shown(store: Store, id: &PageId) -> Shown {
    match store.page(id).get() {
        Load::Ready(page) => Shown::Page(page),
        Load::Failed => Shown::Failed(id.clone()),
        Load::Loading => Shown::Waiting,
    }
}

#[component]
fn Content(store: Store, shown: Memo<Shown>) -> impl IntoView {
    move || match shown.get() {
        Shown::Page(page) => view! { <PageView page/> }.into_any(),
        Shown::Failed(id) => {
            let on_retry = Callback::new(move |()| store.retry(&id));
            view! { <div class="container"><Problem on_retry/></div> }.into_any()
        }
        Shown::Waiting => {
            let text = store.portal().texts.frame.loading.clone();
            view! { <p class="container loading" role="status">{text}</p> }.into_any()
        }
    }
}

/// After each move within the portal, once the page is there: title, announcement, focus, scroll.
fn complete_visits(store: Store, current: Memo<PageId>, shown: Memo<Shown>) {
    Effect::new(move |arrived: Option<Option<(PageId, String)>>| {
        let id = current.get();
        let Some(title) = shown.with(|shown| head_title(&store.portal(), shown)) else {
            // On the way: whatever comes next is an arrival, even back where this began.
            return arrived.flatten().map(|_| (id, String::new()));
        };
        match arrived.flatten() {
            // The first page was opened, not moved to: the browser has placed focus and scroll.
            None => crate::browser::set_title(&title),
            // Also where a page comes after all that had failed to load; its title is another then.
            Some(arrived) if arrived != (id.clone(), title.clone()) => {
                // The router writes the address after the view; a turn later both are there.
                let title = title.clone();
                set_timeout(move || crate::browser::arrive(&title), Duration::ZERO);
            }
            Some(_) => {}
        }
        Some((id, title))
    });
}

/// Title of the page on screen; `None` while it is not there yet.
fn head_title(portal: &Portal, shown: &Shown) -> Option<String> {
    match shown {
        Shown::Page(page) => Some(page.head_title.clone()),
        Shown::Failed(_) => Some(format!("{} – {}", portal.texts.problem.title, portal.name)),
        Shown::Waiting => None,
    }
}
