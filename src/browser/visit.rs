//! Moves between pages as a browser does: title, announcement, focus and scroll.
//!
//! leptos_router changes the address and the view, and leaves focus where it was; a reader who does
//! not see the page would not learn that it changed.

use std::cell::RefCell;
use std::collections::HashMap;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{AddEventListenerOptions, Element, Event, FocusOptions, HtmlAnchorElement, HtmlElement, Window, window};

/// How the page at hand was left: which link, and how far down.
struct Departure {
    href: String,
    scroll_y: f64,
}

#[derive(Default)]
struct Visits {
    /// By the address that was left.
    departures: HashMap<String, Departure>,
    /// Whether the last move was through the history (back, forward).
    is_traversal: bool,
    /// How far down the page was, of all its length, where the last move was to another language.
    switched_at: Option<f64>,
}

thread_local! {
    static VISITS: RefCell<Visits> = RefCell::default();
}

/// Watches clicks and the history from now on; `is_page` says whether a path is one of the portal.
///
/// A link that is no page of the portal is marked for the browser before the router sees it: files,
/// odd encodings, and `//host` addresses, at which the router would panic.
pub fn watch_visits(is_page: fn(&str) -> bool) {
    let Some(window) = window() else { return };
    let on_click = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        note_click(&event, is_page);
    });
    let on_popstate = Closure::<dyn Fn(Event)>::new(|_| VISITS.with_borrow_mut(|visits| visits.is_traversal = true));
    let capture = AddEventListenerOptions::new();
    capture.set_capture(true);
    for (name, listener) in [("click", &on_click), ("popstate", &on_popstate)] {
        let listener = listener.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback_and_add_event_listener_options(name, listener, &capture);
    }
    // Both live as long as the page.
    on_click.forget();
    on_popstate.forget();
}

fn note_click(event: &Event, is_page: fn(&str) -> bool) -> Option<()> {
    let window = window()?;
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let link = target.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    let here = window.location();
    let is_same_page = link.pathname() == here.pathname().ok()? && link.search() == here.search().ok()?;
    let is_here = is_same_page && !link.hash().is_empty();
    if link.origin() != here.origin().ok()? || is_here || !is_page(&link.pathname()) {
        leave_to_browser(&link);
        return None;
    }
    // The same page in another language: what was asked of it goes along.
    let switched_at = link.has_attribute("data-language").then(|| {
        link.set_search(&here.search().unwrap_or_default());
        depth(&window).unwrap_or_default()
    });
    let departure = Departure { href: link.get_attribute("href")?, scroll_y: window.scroll_y().ok()? };
    let address = here.href().ok()?;
    VISITS.with_borrow_mut(|visits| {
        visits.departures.insert(address, departure);
        visits.is_traversal = false;
        visits.switched_at = switched_at;
    });
    Some(())
}

fn leave_to_browser(link: &HtmlAnchorElement) {
    let rel = link.rel();
    if !rel.split(' ').any(|word| word == "external") {
        link.set_rel(format!("{rel} external").trim());
    }
}

/// Names the page in the browser's title bar and history.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Completes a move to a page that is on screen now: title, announcement, focus, scroll.
pub fn arrive(title: &str) {
    let Some(window) = window() else { return };
    let Some(document) = window.document() else { return };
    set_title(title);
    if let Ok(drawn) = Event::new("portal:drawn") {
        let _ = window.dispatch_event(&drawn);
    }
    if let Some(announcer) = document.get_element_by_id("announcer") {
        announcer.set_text_content(Some(title));
    }
    if let Some(depth) = VISITS.with_borrow_mut(|visits| visits.switched_at.take()) {
        focus(document.query_selector(".languages summary").ok().flatten());
        let length = length(&window).unwrap_or_default();
        return window.scroll_to_with_x_and_y(0.0, depth * length);
    }
    let returned = VISITS.with_borrow_mut(|visits| {
        // Only the first arrival is the return; what loads later at the same address is new.
        let is_return = std::mem::take(&mut visits.is_traversal);
        let address = window.location().href().ok().filter(|_| is_return)?;
        let departure = visits.departures.get(&address)?;
        Some((departure.href.clone(), departure.scroll_y))
    });
    match returned {
        Some((href, scroll_y)) => {
            let link = js_sys::JSON::stringify(&href.into()).ok().and_then(|href| href.as_string());
            let link =
                link.and_then(|href| document.query_selector(&format!("main a[href={href}], a[href={href}]")).ok()?);
            focus(link.or_else(|| heading(&window)));
            window.scroll_to_with_x_and_y(0.0, scroll_y);
        }
        None => focus(hash_target(&window).or_else(|| heading(&window))),
    }
}

/// How far down the page is scrolled, from 0 to 1.
fn depth(window: &Window) -> Option<f64> {
    let length = length(window).filter(|length| *length > 0.0)?;
    Some(window.scroll_y().ok()? / length)
}

/// How far down it can be scrolled, in pixels.
fn length(window: &Window) -> Option<f64> {
    let root = window.document()?.document_element()?;
    Some(f64::from(root.scroll_height() - root.client_height()))
}

fn heading(window: &Window) -> Option<Element> {
    window.document()?.query_selector("main h1").ok()?
}

/// The part of the page that the address names behind its `#`, scrolled to.
fn hash_target(window: &Window) -> Option<Element> {
    let hash = window.location().hash().ok()?;
    let id = js_sys::decode_uri_component(hash.strip_prefix('#')?).ok()?.as_string()?;
    let target = window.document()?.get_element_by_id(&id)?;
    target.scroll_into_view();
    Some(target)
}

fn focus(element: Option<Element>) {
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Brings `id` to the top of the screen when it has left it, and moves focus there.
pub fn scroll_list_into_view(id: &str) {
    let element = window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id(id));
    if let Some(element) = &element
        && element.get_bounding_client_rect().top() < 0.0
    {
        element.scroll_into_view();
    }
    focus(element);
}

/// Moves focus to the first element that `selector` finds, after the page has changed under it.
pub fn focus_on(selector: &str) {
    let document = window().and_then(|window| window.document());
    focus(document.and_then(|document| document.query_selector(selector).ok()?));
}

/// Goes to an address as a link without the program would, in the place of the one at hand.
pub fn leave_to(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(address);
    }
}
