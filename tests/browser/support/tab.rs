//! A browser's tab, as the tests use it: opens pages, asks them, waits for them.
//!
//! What a visitor does is in `hands`, what one perceives in `eyes`.

use std::sync::LazyLock;
use std::thread;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use serde_json::{Value, json};

use super::engine::Engine;

static RUNTIME: LazyLock<tokio::runtime::Runtime> =
    LazyLock::new(|| tokio::runtime::Runtime::new().expect("threads can be started"));

/// How long anything may take; far more than it should, for machines that are busy.
const PATIENCE: Duration = Duration::from_secs(25);
const PACE: Duration = Duration::from_millis(30);

pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    RUNTIME.block_on(future)
}

pub struct Tab {
    pub(super) client: Client,
    origin: String,
    pub engine: Engine,
}

impl Tab {
    pub fn new(client: Client, origin: String, engine: Engine) -> Self {
        let tab = Self { client, origin, engine };
        tab.resize(1280, 900);
        tab
    }

    #[track_caller]
    pub fn open(&self, path: &str) {
        self.act(&format!("open {path}"), self.client.goto(&format!("{}{path}", self.origin)));
    }

    /// Opens a page and waits until the program has taken it over.
    #[track_caller]
    pub fn open_live(&self, path: &str) {
        self.open(path);
        self.wait_for_app("live");
    }

    /// Opens a page in a window 320 px wide, or in a frame as wide where no window can be.
    #[track_caller]
    pub fn open_narrow(&self, path: &str) {
        self.act("leave a frame", self.client.enter_parent_frame());
        self.resize(320, 800);
        if self.js("return innerWidth") == json!(320) {
            return self.open_live(path);
        }
        self.open("/__narrow.html");
        self.js_with("document.querySelector('iframe').src = arguments[0]", vec![json!(path)]);
        self.act("enter the frame", self.client.enter_frame(0));
        self.wait_for_app("live");
    }

    /// Goes to an empty page, so that whoever comes next finds nothing.
    pub fn leave(&self) {
        self.act("leave", self.client.goto("about:blank"));
    }

    #[track_caller]
    pub fn reload(&self) {
        self.act("reload", self.client.refresh());
    }

    #[track_caller]
    pub fn back(&self) {
        self.act("go back", self.client.back());
    }

    #[track_caller]
    pub fn forward(&self) {
        self.act("go forward", self.client.forward());
    }

    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) {
        self.act("resize the window", self.client.set_window_size(width, height));
    }

    /// Runs a script that only reads, or that may run twice; see `page.js` for what it can use.
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
            match block_on(self.client.execute(&whole, arguments.clone())) {
                Ok(value) => return value,
                Err(error) => assert!(Instant::now() < deadline, "{script}\n{error}"),
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
        let found = block_on(self.client.execute_async(script, Vec::new())).unwrap_or_else(|error| panic!("{script}\n{error}"));
        let texts = found.as_array().unwrap_or_else(|| panic!("{script}\n{found}"));
        texts.iter().map(|text| text.as_str().map_or_else(|| text.to_string(), str::to_owned)).collect()
    }

    #[track_caller]
    pub fn holds(&self, script: &str) -> bool {
        self.js(script) == Value::Bool(true)
    }

    #[track_caller]
    pub fn wait_until(&self, what: &str, condition: impl Fn(&Self) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !condition(self) {
            assert!(Instant::now() < deadline, "waited for this: {what}\n{}", self.describe());
            thread::sleep(PACE);
        }
    }

    /// Whether a condition comes true within a few seconds.
    pub fn soon(&self, condition: impl Fn(&Self) -> bool) -> bool {
        let deadline = Instant::now() + Duration::from_secs(4);
        while Instant::now() < deadline {
            if condition(self) {
                return true;
            }
            thread::sleep(PACE);
        }
        false
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

    #[track_caller]
    pub(super) fn act<T>(&self, what: &str, action: impl Future<Output = Result<T, CmdError>>) -> T {
        block_on(action).unwrap_or_else(|error| panic!("{what}: {error}"))
    }
}
