//! A copy of the shipped content in a folder of its own, to be changed and read.

use std::fs;
use std::path::{Path, PathBuf};

use stadtportal::content::{Catalogue, ContentError, load};
use stadtportal::i18n::Locale;
use tempfile::TempDir;

/// The content that the portal ships.
pub fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/content")
}

/// The content that the portal ships, read and checked.
pub fn catalogue() -> Catalogue {
    load(&shipped(), Locale::German).unwrap_or_else(|errors| panic!("{}", lines(&errors)))
}

/// Faults as an editor sees them, one a line.
pub fn lines(errors: &[ContentError]) -> String {
    errors.iter().map(|error| format!("{error}\n")).collect()
}

/// The copy; it goes away with this value.
pub struct ContentCopy(TempDir);

impl ContentCopy {
    pub fn new() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        copy(&shipped(), folder.path());
        Self(folder)
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }

    /// Where `file` lies, as messages name it.
    pub fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    pub fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(file), bytes).unwrap_or_else(|error| panic!("{file}: {error}"));
    }

    pub fn remove(&self, file: &str) {
        fs::remove_file(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    }

    /// Puts `to` in the place of the first `from`.
    #[track_caller]
    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} no longer holds {from:?}; let the test change another place");
        self.write(file, text.replacen(from, to, 1));
    }

    /// Every JSON file, relative to the root, in the order of names.
    pub fn files(&self) -> Vec<String> {
        let mut files = Vec::new();
        collect(self.root(), "", &mut files);
        files.sort();
        files
    }

    pub fn load(&self) -> Result<Catalogue, Vec<ContentError>> {
        load(self.root(), Locale::German)
    }

    /// What is wrong with the content, where something must be.
    #[track_caller]
    pub fn faults(&self) -> Vec<ContentError> {
        self.load().err().expect("a fault is found")
    }
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
