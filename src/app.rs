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
use crate::i18n::Locale;
use crate::pages::{Around, PageView};
use crate::route;
use crate::store::{Address, Load, Pins, Store};

/// What is on screen, or soon will be.
#[derive(Clone, Debug)]
enum Shown {
    Page(Address, Arc<Document>, Arc<Page>),
    Failed(Address),
    Waiting,
}

/// The language that header, footer and messages speak: that of the last page that was shown.
type Spoken = Memo<(Locale, Arc<Document>)>;

/// The portal. `first` is the page that was prerendered.
#[component]
pub fn App(store: Store, first: Address) -> impl IntoView {
    view! { <Router><Frame store first/></Router> }
}

#[component]
fn Frame(store: Store, first: Address) -> impl IntoView {
    let around = Around { store, pins: Pins::new() };
    let current = use_current_page(store, first);
    let shown = Memo::new_with_compare(move |_| current.with(|address| shown(store, address)), |_, _| true);
    let spoken = use_spoken(store, shown);
    complete_visits(current, shown, spoken);
    answer_to_drawn();
    Effect::new(move |_| around.pins.follow_device());
    // One wildcard route: the content says which pages there are, the router keeps history and links.
    view! {
        {move || view! { <Html class="site-top" html=spoken.get().1.header.clone()/> }}
        <main id="inhalt">
            <FlatRoutes fallback=|| ()>
                <RouteView path=WildcardSegment("path") view=move || view! { <Content around shown spoken/> }/>
            </FlatRoutes>
        </main>
        {move || view! { <Html class="site-end" html=spoken.get().1.footer.clone()/> }}
    }
}

/// The page at hand. The first one is what was prerendered, whatever the address says: a host
/// answers any unknown address with the same file, and hydration must find what is there.
fn use_current_page(store: Store, first: Address) -> Memo<Address> {
    let pathname = use_location().pathname;
    let first_path = pathname.get_untracked();
    let has_moved = StoredValue::new(false);
    // Hosts have one file for whatever is not there; the reader's language stands in the address.
    let instead = RwSignal::new(None::<Address>);
    if first.1.is_not_found() {
        let (path, language) = (first_path.clone(), first.0);
        Effect::new(move |_| {
            if let Some((locale, _)) = store.parse(&path).filter(|(locale, _)| *locale != language) {
                instead.set(Some((locale, PageId::not_found())));
            }
        });
    }
    Memo::new(move |_| {
        let path = pathname.get();
        if path != first_path {
            has_moved.set_value(true);
        }
        if has_moved.get_value() {
            store.parse(&path).unwrap_or((Locale::DEFAULT, PageId::not_found()))
        } else {
            instead.get().unwrap_or_else(|| first.clone())
        }
    })
}

/// A page is shown once it and the frame of its language are there.
fn shown(store: Store, address: &Address) -> Shown {
    match (store.frame(address.0).get(), store.page(address).get()) {
        (Load::Ready(frame), Load::Ready(page)) => Shown::Page(address.clone(), frame, page),
        (Load::Failed, _) | (_, Load::Failed) => Shown::Failed(address.clone()),
        // The host knows what to say at an address without a page.
        (Load::Missing, _) | (_, Load::Missing) => {
            browser::leave_to(&route::path(address.0, &address.1));
            Shown::Waiting
        }
        (Load::Loading, _) | (_, Load::Loading) => Shown::Waiting,
    }
}

/// Begins with the language that the program was started in.
fn use_spoken(store: Store, shown: Memo<Shown>) -> Spoken {
    let own = move || store.first_frame();
    let next = move |last: Option<&(Locale, Arc<Document>)>| match shown.get() {
        Shown::Page((locale, _), frame, _) => (locale, frame),
        _ => last.cloned().unwrap_or_else(own),
    };
    Memo::new_with_compare(next, |last, next| last.map(|(locale, _)| locale) != next.map(|(locale, _)| locale))
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
fn Content(around: Around, shown: Memo<Shown>, spoken: Spoken) -> impl IntoView {
    let store = around.store;
    move || {
        let (locale, frame) = spoken.get_untracked();
        Language::provide(locale, frame.clone());
        match shown.get() {
            Shown::Page(address, frame, page) => {
                Language::provide(address.0, frame);
                view! { <PageView around address page/> }.into_any()
            }
            Shown::Failed(address) => {
                let on_retry = Callback::new(move |()| store.retry(&address));
                view! { <div class="container"><Problem on_retry/></div> }.into_any()
            }
            Shown::Waiting => {
                let text = frame.texts.frame.loading.clone();
                view! { <p class="container loading" role="status">{text}</p> }.into_any()
            }
        }
    }
}

/// After each move within the portal, once the page is there: language, title, marks in the menu, announcement,
/// focus, scroll.
fn complete_visits(current: Memo<Address>, shown: Memo<Shown>, spoken: Spoken) {
    Effect::new(move |arrived: Option<Option<(Address, String)>>| {
        let address = current.get();
        let problem = spoken.with_untracked(|(_, frame)| frame.texts.problem.title.clone());
        let Some(title) = shown.with(|shown| head_title(&problem, shown)) else {
            // On the way: whatever comes next is an arrival, even back where this began.
            return arrived.flatten().map(|_| (address, String::new()));
        };
        match arrived.flatten() {
            // The first page was opened, not moved to: the browser has placed focus and scroll.
            None => {
                browser::set_title(&title);
                mark_way(&address, shown, spoken);
            }
            // Also where a page comes after all that had failed to load; its title is another then.
            Some(arrived) if arrived != (address.clone(), title.clone()) => {
                browser::close_popovers();
                // The router writes the address after the view; a turn later both are there.
                let title = title.clone();
                let address = address.clone();
                let arrive = move || {
                    mark_way(&address, shown, spoken);
                    browser::enable_sorting();
                    browser::arrive(&title);
                };
                set_timeout(arrive, Duration::ZERO);
            }
            Some(_) => {}
        }
        Some((address, title))
    });
}

/// What the frame says of the page at hand: its language, the links that lead to it, its other languages.
fn mark_way(address: &Address, shown: Memo<Shown>, spoken: Spoken) {
    spoken.with_untracked(|(locale, frame)| {
        if let Some(spoken) = frame.languages.iter().find(|spoken| spoken.id == locale.id()) {
            browser::set_language(&spoken.lang, &spoken.dir);
        }
    });
    browser::mark_current(&route::path(address.0, &address.1), &route::path(address.0, &PageId::start()));
    shown.with_untracked(|shown| {
        if let Shown::Page(_, _, page) = shown {
            browser::link_languages(&page.languages);
        }
    });
}

/// Title of the page on screen; `None` while it is not there yet.
fn head_title(problem: &str, shown: &Shown) -> Option<String> {
    match shown {
        Shown::Page(_, _, page) => Some(page.head_title.clone()),
        Shown::Failed(_) => Some(problem.to_owned()),
        Shown::Waiting => None,
    }
}
