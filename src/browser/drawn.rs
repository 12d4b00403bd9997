//! What the build has drawn, once it is on the page: read, marked, put in order, printed.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, FormData, HtmlFormElement, HtmlInputElement, window};

/// Each piece of HTML on the prerendered page, in its order.
pub fn drawn_html() -> Vec<String> {
    elements("[data-html]").iter().map(Element::inner_html).collect()
}

/// Marks the links of header and footer that lead to the page at `path` or to one above it; `start` is above all.
pub fn mark_current(path: &str, start: &str) {
    for link in elements("header a[href]:not(.site-header__name, [data-language]), footer a[href]") {
        let href = link.get_attribute("href").unwrap_or_default();
        let current = match href.as_str() {
            href if href == path => "page",
            href if href != start && href.ends_with('/') && path.starts_with(href) => "true",
            _ => {
                let _ = link.remove_attribute("aria-current");
                continue;
            }
        };
        // The breadcrumb is no part of the frame, and marks itself.
        let _ = link.set_attribute("aria-current", current);
    }
}

/// Leads the links to other languages to the page at hand; `paths` are in their order.
pub fn link_languages(paths: &[String]) {
    for (link, path) in elements("a[data-language]").iter().zip(paths) {
        let _ = link.set_attribute("href", path);
    }
}

/// Says in which language the document is, and which way its lines run.
pub fn set_language(lang: &str, dir: &str) {
    if let Some(root) = window().and_then(|window| window.document()).and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", lang);
        let _ = root.set_attribute("dir", dir);
    }
}

/// Closes what was opened above the page.
pub fn close_popovers() {
    for popover in elements("[popover]:popover-open") {
        if let Ok(popover) = popover.dyn_into::<web_sys::HtmlElement>() {
            let _ = popover.hide_popover();
        }
    }
}

/// Listens to buttons of what was drawn; `find` gets the address that a search leads to.
pub fn watch_drawn(find: impl Fn(String) + 'static) {
    listen("click", |event| {
        let target = event.target()?.dyn_into::<Element>().ok()?;
        if target.closest("[data-action=print]").ok()?.is_some() {
            return window()?.print().ok();
        }
        sort(&target.closest(".table__sort").ok()??)
    });
    listen("submit", move |event| {
        let form = event.target()?.dyn_into::<HtmlFormElement>().ok()?;
        let words = FormData::new_with_form(&form).ok()?.get("q").as_string()?;
        if form.has_attribute("data-search") && !event.default_prevented() {
            event.prevent_default();
            let words = js_sys::encode_uri_component(words.trim());
            find(format!("{}?q={words}", form.get_attribute("action")?));
        }
        Some(())
    });
    // The menu covers the page where the screen is small: what lies under it must not take focus then.
    let capture = web_sys::AddEventListenerOptions::new();
    capture.set_capture(true);
    let on_change = Closure::<dyn Fn(Event)>::new(|event: Event| {
        let _ = match event.type_().as_str() {
            "toggle" => keep_focus_in_menu(&event),
            "beforetoggle" => free_focus(&event),
            _ => close_left_menu(&event),
        };
    });
    if let Some(window) = window() {
        let listener = on_change.as_ref().unchecked_ref();
        for name in ["toggle", "beforetoggle", "focusin"] {
            let _ = window.add_event_listener_with_callback_and_add_event_listener_options(name, listener, &capture);
        }
    }
    on_change.forget();
    enable_sorting();
}

fn keep_focus_in_menu(event: &Event) -> Option<()> {
    let menu = event.target()?.dyn_into::<Element>().ok().filter(|element| element.id() == "menue")?;
    let is_open = menu.matches(":popover-open").ok()?;
    let is_small = window()?.match_media("(max-width: 47.99rem)").ok()??.matches();
    for element in elements(BESIDE_MENU) {
        let _ = element.toggle_attribute_with_force("inert", is_open && is_small);
    }
    Some(())
}

/// What the menu covers where it fills the screen.
const BESIDE_MENU: &str =
    "main, footer, .skip-link, .site-header__inner, .demo-notice, .site-nav__button, .site-header__entries";

/// Before the menu closes: its button must be able to take the focus back.
fn free_focus(event: &Event) -> Option<()> {
    event.target()?.dyn_into::<Element>().ok().filter(|element| element.id() == "menue")?;
    for element in elements(BESIDE_MENU) {
        let _ = element.remove_attribute("inert");
    }
    Some(())
}

/// On a wide screen the menu is a panel over the page: who leaves it has done with it.
fn close_left_menu(event: &Event) -> Option<()> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let is_outside = target.closest("#menue, [popovertarget=menue]").ok()?.is_none();
    is_outside.then(close_popovers)
}

/// Makes the heads of sortable tables answer; they are no buttons as long as nobody does.
pub fn enable_sorting() {
    for button in elements(".table__sort[disabled]") {
        let _ = button.remove_attribute("disabled");
    }
}

/// Sorts the rows of a table by the column whose head was pressed; once more turns the order round.
fn sort(button: &Element) -> Option<()> {
    let head = button.closest("th").ok()??;
    let table = button.closest("table").ok()??;
    let heads = list(&table.query_selector_all("thead th").ok()?);
    let column = heads.iter().position(|other| *other == head)?;
    let is_up = head.get_attribute("aria-sort").as_deref() != Some("ascending");
    let body = table.query_selector("tbody").ok()??;
    let key = |row: &Element| {
        let cell = row.children().item(u32::try_from(column).ok()?)?;
        cell.get_attribute("data-key").or_else(|| cell.text_content())
    };
    let mut rows = list(&body.query_selector_all("tr").ok()?);
    rows.sort_by_cached_key(key);
    if !is_up {
        rows.reverse();
    }
    for row in rows {
        let _ = body.append_child(&row);
    }
    for other in heads {
        let _ = other.remove_attribute("aria-sort");
    }
    head.set_attribute("aria-sort", if is_up { "ascending" } else { "descending" }).ok()
}

/// Text of the search field at the top, set without a trace in the history.
pub fn clear_search_field() {
    for field in elements("header input[type=search]") {
        if let Ok(field) = field.dyn_into::<HtmlInputElement>() {
            field.set_value("");
        }
    }
}

fn listen(name: &str, act: impl Fn(Event) -> Option<()> + 'static) {
    let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let _ = act(event);
    });
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
    }
    // Lives as long as the page.
    listener.forget();
}

fn elements(selector: &str) -> Vec<Element> {
    let document = window().and_then(|window| window.document());
    document.and_then(|document| document.query_selector_all(selector).ok()).map_or_else(Vec::new, |nodes| list(&nodes))
}

fn list(nodes: &web_sys::NodeList) -> Vec<Element> {
    (0..nodes.length()).filter_map(|i| nodes.item(i)?.dyn_into().ok()).collect()
}
