//! A copy of the shipped content in a folder of its own, to be changed and read.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde_json::Value;
use stadtportal::content::{Catalogue, ContentError, PartialDate, load, load_all};
use stadtportal::i18n::Locale;
use tempfile::TempDir;

/// The content that the portal ships.
pub fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/content")
}

/// The languages that the portal ships.
pub const LOCALES: [&str; 5] = ["de", "leicht", "en", "ar", "uk"];

/// The day on which the tests take place: that of the youngest report or check in the shipped content.
pub static TODAY: LazyLock<PartialDate> = LazyLock::new(|| {
    let date = |file: String| {
        let json = serde_json::from_str::<Value>(&read(&shipped().join(&file))).expect("JSON");
        let key = if file.contains("/news/") { "date" } else { "checked" };
        json.get(key)?.as_str().map(|text| PartialDate::parse(text).expect("a date"))
    };
    files_below(&shipped()).into_iter().filter_map(date).max().expect("something was checked")
});

/// The content that the portal ships in its first language, read and checked.
pub fn catalogue() -> Catalogue {
    catalogues().swap_remove(0)
}

/// The same in all languages, the first one first.
pub fn catalogues() -> Vec<Catalogue> {
    load_all(&shipped(), *TODAY).unwrap_or_else(|errors| panic!("{}", lines(&errors)))
}

/// Faults as an editor sees them, one a line.
pub fn lines(errors: &[ContentError]) -> String {
    errors.iter().map(|error| format!("{error}\n")).collect()
}

/// The copy; it goes away with this value.
pub struct ContentCopy {
    /// Holds the content, and beside it what content names: pictures, files to download.
    _folder: TempDir,
    root: PathBuf,
}

impl ContentCopy {
    pub fn new() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let folders = ["content/de"];
        for name in ["downloads", "images"].into_iter().chain(folders) {
            copy(&shipped().with_file_name(name), &folder.path().join(name));
        }
        fs::copy(shipped().join("site.json"), folder.path().join("content/site.json")).expect("a writable folder");
        Self { root: folder.path().join("content"), _folder: folder }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where `file` lies, as messages name it.
    pub fn path(&self, file: &str) -> PathBuf {
        self.root.join(file)
    }

    pub fn read(&self, file: &str) -> String {
        read(&self.path(file))
    }

    pub fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(file), bytes).unwrap_or_else(|error| panic!("{file}: {error}"));
    }

    pub fn remove(&self, file: &str) {
        fs::remove_file(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    }

    /// Changes a document as a whole.
    pub fn change(&self, file: &str, change: impl FnOnce(&mut Value)) {
        let mut json = serde_json::from_str(&self.read(file)).expect("JSON");
        change(&mut json);
        self.write(file, serde_json::to_string_pretty(&json).expect("JSON"));
    }

    /// Puts `to` in the place of the first `from`.
    #[track_caller]
    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} no longer holds {from:?}; let the test change another place");
        self.write(file, text.replacen(from, to, 1));
    }

    /// Every JSON file but schemas, relative to the root, in the order of names.
    pub fn files(&self) -> Vec<String> {
        files_below(&self.root)
    }

    pub fn load(&self) -> Result<Catalogue, Vec<ContentError>> {
        load(&self.root, Locale::DEFAULT, None, *TODAY)
    }

    /// What is wrong with the content, where something must be.
    #[track_caller]
    pub fn faults(&self) -> Vec<ContentError> {
        self.load().expect_err("a fault is found")
    }
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Every file of a content folder in the languages of the portal, in the order of names; schemas are none.
pub fn files_below(root: &Path) -> Vec<String> {
    let mut files = Vec::new();
    collect(root, "", &mut files);
    let is_content = |file: &str| match file.split_once('/') {
        Some((folder, _)) => LOCALES.contains(&folder),
        None => true,
    };
    files.retain(|file| is_content(file));
    files.sort();
    files
}

/// Whether a file teaches the search alone.
#[allow(dead_code, reason = "not every test that shares this file asks")]
pub fn is_of_search(file: &str) -> bool {
    ["synonyms.json", "answers.json", "former.json"].iter().any(|name| file.ends_with(&format!("/{name}")))
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else {
            files.push(name);
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a writable folder");
    for entry in fs::read_dir(from).expect("the shipped content").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a writable folder");
        }
    }
}
