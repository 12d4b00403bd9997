//! Scripts in a page: what they find is handed to the tests. See `page.js` for what each can use.

use std::thread;
use std::time::Instant;

use fantoccini::elements::{Element, ElementRef};
use serde_json::Value;

use super::tab::{PACE, PATIENCE, Tab};

impl Tab {
    /// Runs a script that only reads, or that may run twice.
    #[track_caller]
    pub fn js(&self, script: &str) -> Value {
        self.js_with(script, Vec::new())
    }

    #[track_caller]
    pub fn js_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        let whole = format!("{}{script}", include_str!("page.js"));
        let deadline = Instant::now() + PATIENCE;
        // A page that is being left cannot answer; the next one can.
        loop {
            match self.ask(script, self.client.execute(&whole, arguments.clone())) {
                Ok(value) => return value,
                Err(error) => assert!(Instant::now() < deadline, "{script}\n{error:?}"),
            }
            thread::sleep(PACE);
        }
    }

    #[track_caller]
    pub fn js_text(&self, script: &str) -> String {
        self.js(script).as_str().unwrap_or_default().to_owned()
    }

    #[track_caller]
    pub fn js_texts(&self, script: &str) -> Vec<String> {
        let value = self.js(script);
        let texts = value.as_array().into_iter().flatten();
        texts.map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// The texts that a script hands to the function that is its last argument.
    #[track_caller]
    pub fn js_later(&self, script: &str) -> Vec<String> {
        let found = self.act(script, self.client.execute_async(script, Vec::new()));
        let texts = found.as_array().unwrap_or_else(|| panic!("{script}\n{found}"));
        texts.iter().map(|text| text.as_str().map_or_else(|| text.to_string(), str::to_owned)).collect()
    }

    #[track_caller]
    pub fn holds(&self, script: &str) -> bool {
        self.js(script) == Value::Bool(true)
    }

    /// The element that a script finds, once it does.
    #[track_caller]
    pub(super) fn element(&self, what: &str, script: &str, arguments: Vec<Value>) -> Element {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let found = self.js_with(script, arguments.clone());
            if let Some(id) = found.as_object().and_then(|found| found.values().next()).and_then(Value::as_str) {
                return Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()));
            }
            assert!(Instant::now() < deadline, "looked for {what}\n{}", self.describe());
            thread::sleep(PACE);
        }
    }
}
