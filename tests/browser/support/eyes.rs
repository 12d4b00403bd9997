//! What a visitor perceives: texts, title, focus, state.

use serde_json::json;

use super::tab::Tab;

impl Tab {
    /// Path, query and hash of the address.
    pub fn address(&self) -> String {
        self.js_text("return location.pathname + location.search + location.hash")
    }

    pub fn title(&self) -> String {
        self.js_text("return document.title")
    }

    pub fn heading(&self) -> String {
        self.js_text("return nameOf(document.querySelector('h1'))")
    }

    /// Kind and name of what has the focus, as in "a Klima-Bündnis".
    pub fn focused(&self) -> String {
        self.js_text("return describe(document.activeElement)")
    }

    /// What regions that speak up by themselves say.
    pub fn statuses(&self) -> Vec<String> {
        self.js_texts("return all('[role=status]').map(nameOf).filter(Boolean)")
    }

    /// Names on the cards of the list, in their order.
    pub fn cards(&self) -> Vec<String> {
        self.js_texts("return all('main article h3').map(nameOf)")
    }

    pub fn buttons(&self) -> Vec<String> {
        self.js_texts("return all('button').map(nameOf)")
    }

    pub fn links_in_main(&self) -> Vec<String> {
        self.js_texts("return all('main a[href]').map(nameOf)")
    }

    pub fn value_of(&self, label: &str) -> String {
        self.js_with("return labelled(arguments[0])?.value ?? null", vec![json!(label)])
            .as_str()
            .unwrap_or("no field")
            .into()
    }

    /// What stands in the first field of its kind.
    pub fn value_at(&self, selector: &str) -> String {
        self.js_with("return document.querySelector(arguments[0])?.value ?? null", vec![json!(selector)])
            .as_str()
            .unwrap_or("no field")
            .into()
    }

    /// All text of the app that no clock decides, spaces evened out.
    pub fn app_text(&self) -> String {
        self.js_text("return lasting(document)")
    }

    /// What stands in the part of the page that differs from page to page, and is seen.
    pub fn main_text(&self) -> String {
        self.js_text("return words(document.querySelector('main').innerText)")
    }

    /// The text of the app in a page as it was built.
    pub fn text_as_built(&self, html: &str) -> String {
        let script = "const built = new DOMParser().parseFromString(arguments[0], 'text/html');
            return lasting(built)";
        self.js_with(script, vec![json!(html)]).as_str().unwrap_or_default().into()
    }

    /// Which state the page is in: `live`, `static`, or none yet.
    pub fn app(&self) -> String {
        self.js_text("return document.documentElement.dataset.app ?? ''")
    }

    /// What went wrong in this page so far.
    pub fn problems(&self) -> Vec<String> {
        self.js_texts("return window.__problems ?? []")
    }

    #[track_caller]
    pub fn wait_for_app(&self, state: &str) {
        self.wait_until(&format!("the page is {state}"), |tab| {
            tab.app() == state && tab.holds("return document.readyState !== 'loading'")
        });
    }

    #[track_caller]
    pub fn wait_for_heading(&self, name: &str) {
        self.wait_until(&format!("the page “{name}”"), |tab| tab.heading() == name);
    }

    #[track_caller]
    pub fn wait_for_status(&self, text: &str) {
        self.wait_until(&format!("the status “{text}”"), |tab| tab.statuses().iter().any(|status| status == text));
    }

    #[track_caller]
    pub fn wait_for_cards(&self, names: &[&str]) {
        self.wait_until(&format!("the cards {names:?}"), |tab| tab.cards() == names);
    }

    /// Remembers this page; a page that the browser loads anew remembers nothing.
    pub fn mark(&self) {
        self.js("window.__mark = true");
    }

    pub fn is_marked(&self) -> bool {
        self.holds("return window.__mark === true")
    }

    /// The state of the page, for messages.
    pub fn describe(&self) -> String {
        let state = self.js(
            "return { address: location.href.slice(0, 200), title: document.title, app: document.documentElement.dataset.app,
                heading: nameOf(document.querySelector('h1')), focus: describe(document.activeElement),
                statuses: all('[role=status]').map(nameOf), fields: all('input, select').map((field) => field.value.slice(0, 80)), cards: all('main article h3').map(nameOf), problems: window.__problems }",
        );
        format!("{state:#}")
    }
}
