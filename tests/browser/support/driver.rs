//! Starts a browser through its WebDriver, each with a profile of its own.

use std::env;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

use super::engine::Engine;
use super::process::Process;
use super::screen::{self, Screen};
use super::tab::block_on;
use super::test::Setup;

/// Where a reader is who is not here.
pub const ABROAD: &str = "America/New_York";

/// A running browser and its driver, which ends with this value.
pub struct Session {
    pub client: Client,
    _driver: Process,
    _screen: Option<Screen>,
}

impl Session {
    pub fn start(engine: Engine, setup: Setup) -> Self {
        let mut attempts = (0..3).map(|_| Self::try_start(engine, setup));
        // The port that was free a moment ago may be another's by now.
        let started = attempts.find_map(Result::ok);
        started.unwrap_or_else(|| Self::try_start(engine, setup).unwrap_or_else(|error| panic!("{engine:?}: {error}")))
    }

    fn try_start(engine: Engine, setup: Setup) -> Result<Self, String> {
        let port = free_port();
        let screen = (engine == Engine::WebKit).then(Screen::start);
        let mut command = driver_command(engine, setup, port);
        if let Some(screen) = &screen {
            command.env("DISPLAY", &screen.display);
        }
        let driver = Process::start(&mut command);
        wait_for(port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let address = format!("http://127.0.0.1:{port}");
        let client = block_on(builder.capabilities(capabilities(engine, setup)).connect(&address));
        Ok(Self { client: client.map_err(|error| error.to_string())?, _driver: driver, _screen: screen })
    }

    pub fn close(self) {
        // The driver ends either way.
        let _ = block_on(async { tokio::time::timeout(Duration::from_secs(5), self.client.close()).await });
    }
}

/// Where files are saved that a page offers.
pub fn downloads() -> PathBuf {
    env::temp_dir().join(format!("stadtportal-downloads-{}", std::process::id()))
}

fn driver_command(engine: Engine, setup: Setup, port: u16) -> Command {
    let mut command = Command::new(engine.driver());
    command.stdout(Stdio::null());
    if setup == Setup::Abroad {
        command.env("TZ", ABROAD);
    }
    match engine {
        Engine::Chromium => command.arg(format!("--port={port}")),
        Engine::Firefox => command.args(["--host", "127.0.0.1", "--port", &port.to_string()]),
        Engine::WebKit => {
            command.args([format!("--port={port}"), "--host=127.0.0.1".into()]);
            command.env("XDG_CONFIG_HOME", screen::settings()).env("LIBGL_ALWAYS_SOFTWARE", "1");
            command.env("GTK_THEME", if setup == Setup::Dark { "Adwaita:dark" } else { "Adwaita" });
            // Its sandbox refuses to run for root, as in a container.
            command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1").env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
        }
    };
    command
}

fn capabilities(engine: Engine, setup: Setup) -> Map<String, Value> {
    let binary = engine.browser();
    let has_script = setup != Setup::ScriptOff;
    let (key, mut options) = match engine {
        Engine::Chromium => {
            // 2 stands for "blocked".
            let prefs = json!({
                "profile.managed_default_content_settings.javascript": if has_script { 1 } else { 2 },
                "download.default_directory": downloads(),
            });
            let dark = (setup == Setup::Dark).then_some("--force-dark-mode");
            let arguments = CHROMIUM_ARGUMENTS.into_iter().chain(dark).collect::<Vec<_>>();
            ("goog:chromeOptions", json!({ "args": arguments, "prefs": prefs }))
        }
        Engine::Firefox => {
            let prefs = json!({
                "javascript.enabled": has_script,
                "ui.prefersReducedMotion": 1,
                // 0 stands for dark, 1 for light.
                "layout.css.prefers-color-scheme.content-override": i32::from(setup != Setup::Dark),
                // Tab visits links, too; macOS has it otherwise.
                "accessibility.tabfocus": 7,
                "browser.download.folderList": 2,
                "browser.download.dir": downloads(),
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
            });
            ("moz:firefoxOptions", json!({ "args": ["-headless"], "prefs": prefs }))
        }
        Engine::WebKit => {
            let script = format!("--enable-javascript={}", if has_script { "TRUE" } else { "FALSE" });
            ("webkitgtk:browserOptions", json!({ "args": ["--automation", script] }))
        }
    };
    if let Some(binary) = binary {
        options["binary"] = json!(binary);
    }
    // In milliseconds. A page that never loads fails its test, instead of holding up all others.
    let timeouts = json!({ "pageLoad": 40_000, "script": 40_000 });
    Map::from_iter([(key.to_owned(), options), ("timeouts".to_owned(), timeouts)])
}

const CHROMIUM_ARGUMENTS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--force-prefers-reduced-motion",
];

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("it is bound").port()
}

fn wait_for(port: u16) {
    let deadline = Instant::now() + Duration::from_secs(20);
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(Instant::now() < deadline, "a driver listens on port {port} within 20 s");
        thread::sleep(Duration::from_millis(20));
    }
}
