//! A browser's tab, as the tests use it: opens pages, asks them, waits for them.
//!
//! What a visitor does is in `hands`, what one perceives in `eyes`, scripts are run by `script`.

use std::sync::LazyLock;
use std::thread;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::error::CmdError;
use serde_json::json;

static RUNTIME: LazyLock<tokio::runtime::Runtime> =
    LazyLock::new(|| tokio::runtime::Runtime::new().expect("threads can be started"));

/// How long anything may take; far more than it should, for machines that are busy.
pub const PATIENCE: Duration = Duration::from_secs(25);
pub const PACE: Duration = Duration::from_millis(30);

/// After this time a driver is taken for dead: longer than any page load may take.
const SILENCE: Duration = Duration::from_secs(60);

/// What a test ends with when its browser is gone: no verdict on the portal.
pub struct Lost(pub String);

fn lost(what: &str) -> ! {
    std::panic::panic_any(Lost(what.to_owned()))
}

pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    RUNTIME.block_on(future)
}

pub struct Tab {
    pub(super) client: Client,
    origin: String,
}

impl Tab {
    pub fn new(client: Client, origin: String) -> Self {
        let tab = Self { client, origin };
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
        if self.holds("return innerWidth === 320 && location.protocol === 'http:'") {
            self.js_with("window.__old = true; location.assign(arguments[0])", vec![json!(path)]);
            self.wait_until(&format!("{path} takes the place"), |tab| !tab.holds("return window.__old === true"));
            return self.wait_for_app("live");
        }
        self.leave_frame();
        self.resize(320, 800);
        if self.js("return innerWidth") == json!(320) {
            return self.open_live(path);
        }
        self.open("/__narrow.html");
        self.js_with("document.querySelector('iframe').src = arguments[0]", vec![json!(path)]);
        self.act("enter the frame", self.client.enter_frame(0));
        self.wait_for_app("live");
    }

    /// WebKit stays in a frame even when its page is gone.
    fn leave_frame(&self) {
        self.act("leave the frame", self.client.enter_parent_frame());
    }

    /// Goes to an empty page, so that whoever comes next finds nothing.
    pub fn leave(&self) {
        self.leave_frame();
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

    #[track_caller]
    pub fn act<T>(&self, what: &str, action: impl Future<Output = Result<T, CmdError>>) -> T {
        self.ask(what, action).unwrap_or_else(|error| panic!("{what}: {error:?}"))
    }

    /// The driver's answer; a driver that gives none has lost its browser.
    #[track_caller]
    pub(super) fn ask<T>(&self, what: &str, action: impl Future<Output = Result<T, CmdError>>) -> Result<T, CmdError> {
        match block_on(async { tokio::time::timeout(SILENCE, action).await }) {
            Ok(Err(error @ (CmdError::Lost(_) | CmdError::Failed(_)))) => lost(&format!("{what}: {error:?}")),
            Ok(answer) => answer,
            Err(_) => lost(&format!("{what}: no answer within {SILENCE:?}")),
        }
    }
}
