//! The engines that there are, and which of them this machine has.

use std::env;
use std::path::PathBuf;

/// What a browser is made of; WebKitGTK stands in for Safari.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The engines asked for by `STADTPORTAL_ENGINES=chromium,webkit`; all without it.
    pub fn wanted() -> Vec<Self> {
        let Ok(names) = env::var("STADTPORTAL_ENGINES") else { return Self::ALL.to_vec() };
        names
            .split(',')
            .map(|name| {
                let name = name.trim();
                let engine = Self::ALL.into_iter().find(|engine| engine.name() == name);
                engine.unwrap_or_else(|| panic!("STADTPORTAL_ENGINES names `{name}`, which is no engine"))
            })
            .collect()
    }

    /// Whether browser and driver are here.
    ///
    /// # Errors
    /// Names what is missing.
    pub fn look_for(self) -> Result<(), String> {
        let driver = self.driver();
        program(driver).ok_or_else(|| format!("{driver} is not on PATH"))?;
        match self {
            // Their drivers find the applications of macOS by themselves.
            Self::Chromium | Self::Firefox if cfg!(target_os = "macos") => {}
            Self::Chromium | Self::Firefox => {
                self.browser().ok_or_else(|| format!("no {} on PATH", self.name()))?;
            }
            Self::WebKit => {
                self.browser().ok_or("there is no MiniBrowser of WebKitGTK")?;
                program("Xvfb").ok_or("Xvfb is not on PATH")?;
            }
        }
        Ok(())
    }

    pub const fn driver(self) -> &'static str {
        match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::WebKit => "WebKitWebDriver",
        }
    }

    /// Where the browser is, if the driver is to be told.
    pub fn browser(self) -> Option<PathBuf> {
        let names: &[&str] = match self {
            Self::Chromium => &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
            Self::Firefox => &["firefox", "firefox-esr"],
            Self::WebKit => return mini_browser(),
        };
        names.iter().find_map(|name| program(name))
    }
}

fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// WebKitGTK's own small browser lies in a library folder named for machine and version.
fn mini_browser() -> Option<PathBuf> {
    let machines = ["/usr/lib", "/usr/lib64", "/usr/libexec"].into_iter().flat_map(folders_in);
    let mut found = machines
        .flat_map(|folder| folders_in(&folder).chain([folder.clone()]).collect::<Vec<_>>())
        .filter(|folder| folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit2gtk-4")))
        .map(|folder| folder.join("MiniBrowser"))
        .filter(|file| file.is_file())
        .collect::<Vec<_>>();
    found.sort();
    found.pop()
}

fn folders_in(folder: impl Into<PathBuf>) -> impl Iterator<Item = PathBuf> {
    let entries = std::fs::read_dir(folder.into()).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir())
}
