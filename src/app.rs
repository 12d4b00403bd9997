//! The whole app: contexts, router, frame. The only file that knows every page.

use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route as RouteView, Router};
use leptos_router::hooks::use_location;
use leptos_router::WildcardSegment;

use crate::components::Language;
use crate::components::problem::Problem;
use crate::components::site_footer::SiteFooter;
use crate::components::site_header::SiteHeader;
use crate::content::{PageDocument, Portal};
use crate::pages::international::InternationalPage;
use crate::pages::network::NetworkPage;
use crate::pages::networks::NetworksPage;
use crate::pages::not_found::NotFoundPage;
use crate::pages::start::StartPage;
use crate::pages::{Head, international, network, networks, not_found, start};
use crate::route::Route;
use crate::store::{Load, Store};

/// What is on screen, or soon will be.
#[derive(Clone, Debug)]
enum Shown {
    NotFound,
    Page(PageDocument),
    Waiting(Route, Load),
}

/// The portal. `first` is the page that was prerendered, `None` for the page that says "not found".
#[component]
pub fn App(store: Store, first: Option<Route>) -> impl IntoView {
    Language::provide(store.locale, store.portal());
    view! { <Router><Frame store first/></Router> }
}

#[component]
fn Frame(store: Store, first: Option<Route>) -> impl IntoView {
    let current = use_current_route(first);
    let shown = Memo::new_with_compare(move |_| current.with(|route| shown(store, route.as_ref())), |_, _| true);
    complete_visits(store, current, shown);
    let portal = store.portal();
    let site = portal.site.clone();
    // One wildcard route: `Route` is the table of addresses, the router keeps history and links.
    view! {
        <SiteHeader site=site.clone() current/>
        <main id="inhalt">
            <FlatRoutes fallback=|| ()>
                <RouteView path=WildcardSegment("path") view=move || view! { <Page store shown/> }/>
            </FlatRoutes>
        </main>
        <SiteFooter site/>
    }
}

/// The page at hand. The first one is what was prerendered, whatever the address says: a host
/// answers any unknown address with the same file, and hydration must find what is there.
fn use_current_route(first: Option<Route>) -> Memo<Option<Route>> {
    let pathname = use_location().pathname;
    let first_path = pathname.get_untracked();
    let has_moved = StoredValue::new(false);
    Memo::new(move |_| {
        let path = pathname.get();
        if path != first_path {
            has_moved.set_value(true);
        }
        if has_moved.get_value() { Route::parse(&path).map(|(_, route)| route) } else { first.clone() }
    })
}

fn shown(store: Store, route: Option<&Route>) -> Shown {
    let Some(route) = route else { return Shown::NotFound };
    match store.document(&route.document()).get() {
        Load::Ready(document) => Shown::Page(document),
        load => Shown::Waiting(route.clone(), load),
    }
}

#[component]
fn Page(store: Store, shown: Memo<Shown>) -> impl IntoView {
    let locale = store.locale;
    move || {
        let portal = store.portal();
        match shown.get() {
            Shown::NotFound => view! { <NotFoundPage locale portal/> }.into_any(),
            Shown::Page(PageDocument::Start(page)) => view! { <StartPage page/> }.into_any(),
            Shown::Page(PageDocument::International(page)) => view! { <InternationalPage portal page/> }.into_any(),
            Shown::Page(PageDocument::Networks(page)) => view! { <NetworksPage locale portal page/> }.into_any(),
            Shown::Page(PageDocument::Network(page)) => view! { <NetworkPage portal page/> }.into_any(),
            Shown::Waiting(route, Load::Failed) => {
                let on_retry = Callback::new(move |()| store.retry(&route.document()));
                view! { <div class="container"><Problem on_retry/></div> }.into_any()
            }
            Shown::Waiting(..) => {
                view! { <p class="container loading" role="status">{store.text(|texts| &texts.frame.loading)}</p> }.into_any()
            }
        }
    }
}

/// After each move within the portal, once the page is there: title, announcement, focus, scroll.
fn complete_visits(store: Store, current: Memo<Option<Route>>, shown: Memo<Shown>) {
    Effect::new(move |last: Option<Option<Route>>| {
        let route = current.get();
        let head = shown.with(|shown| head(&store.portal(), shown));
        match (last, head) {
            // The prerendered page has all this already.
            (None, _) => route,
            (Some(last), Some(head)) if last != route => {
                // The router writes the address after the view; a turn later both are there.
                set_timeout(move || crate::browser::arrive(&head.title), std::time::Duration::ZERO);
                route
            }
            (Some(last), _) => last,
        }
    });
}

/// What the page on screen says of itself; `None` while it is not there yet.
fn head(portal: &Portal, shown: &Shown) -> Option<Head> {
    match shown {
        Shown::NotFound => Some(not_found::head(portal)),
        Shown::Page(document) => Some(document_head(portal, document)),
        Shown::Waiting(_, Load::Failed) => {
            let texts = &portal.texts.problem;
            Some(Head { title: format!("{} – {}", texts.title, &*portal.site.name), description: texts.text.clone() })
        }
        Shown::Waiting(..) => None,
    }
}

fn document_head(portal: &Portal, document: &PageDocument) -> Head {
    match document {
        PageDocument::Start(page) => start::head(portal, page),
        PageDocument::International(page) => international::head(portal, page),
        PageDocument::Networks(page) => networks::head(portal, page),
        PageDocument::Network(page) => network::head(portal, page),
    }
}

/// What a page says of itself; `None` stands for the page that says "not found".
pub fn page_head(portal: &Portal, document: Option<&PageDocument>) -> Head {
    document.map_or_else(|| not_found::head(portal), |document| document_head(portal, document))
}
