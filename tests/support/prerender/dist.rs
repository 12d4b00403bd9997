//! The built portal as files.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use scraper::{ElementRef, Html, Selector};
use stadtportal::build::{Compiled, compile_pages};
use stadtportal::content::{Catalogue, PageId};
use stadtportal::i18n::Locale;

use crate::content::catalogues;

/// The content that the portal was made of, in all languages, the first one first.
pub static CATALOGUES: LazyLock<Vec<Catalogue>> = LazyLock::new(catalogues);

/// That of the first language.
pub static CATALOGUE: LazyLock<&Catalogue> = LazyLock::new(|| &CATALOGUES[0]);

/// The folder that is published.
pub static DIST: LazyLock<PathBuf> = LazyLock::new(|| {
    let default = || Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    let dist = std::env::var_os("STADTPORTAL_DIST").map_or_else(default, PathBuf::from);
    assert!(dist.join("404.html").is_file(), "{} holds no built portal: run `make build` first", dist.display());
    dist
});

/// One page of it.
pub struct Page {
    pub id: PageId,
    /// The content in its language.
    pub catalogue: &'static Catalogue,
    /// Its address; that of the file for the page that says "not found".
    pub path: String,
    /// What the content makes of it.
    pub compiled: Compiled,
    pub html: String,
}

impl Page {
    /// Parsed anew each time, as a parsed document cannot be shared between threads.
    pub fn document(&self) -> Html {
        Html::parse_document(&self.html)
    }

    /// Its name within its language.
    pub fn address(&self) -> PageId {
        self.catalogue.address(&self.id)
    }

    pub fn is_first_language(&self) -> bool {
        self.catalogue.locale == Locale::DEFAULT
    }

    pub fn is_not_found(&self) -> bool {
        self.id.is_not_found()
    }
}

/// Every page that there must be, in all languages.
pub static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
    let page = |catalogue: &'static Catalogue, compiled: Compiled| {
        let path = compiled.path.clone();
        Page { id: compiled.id.clone(), catalogue, html: read(&file_of(&path)), path, compiled }
    };
    let pages = |catalogue| compile_pages(catalogue).into_iter().map(move |compiled| page(catalogue, compiled));
    CATALOGUES.iter().flat_map(pages).collect()
});

/// Those of the first language.
pub fn first_pages() -> impl Iterator<Item = &'static Page> {
    PAGES.iter().filter(|page| page.is_first_language())
}

/// The page called `name` in the first language.
#[track_caller]
pub fn page(name: &str) -> &'static Page {
    PAGES.iter().find(|page| page.id.as_str() == name).unwrap_or_else(|| panic!("there is no page {name:?}"))
}

/// Runs `check` on every page, on all cores; panics tell what they told.
pub fn each(check: impl Fn(&Page) + Sync) {
    let pages: &[Page] = &PAGES;
    let n_threads = std::thread::available_parallelism().map_or(4, std::num::NonZeroUsize::get);
    std::thread::scope(|scope| {
        for part in pages.chunks(pages.len().div_ceil(n_threads).max(1)) {
            scope.spawn(|| part.iter().for_each(&check));
        }
    });
}

/// The file that a host answers `path` with.
pub fn file_of(path: &str) -> PathBuf {
    let file = DIST.join(path.trim_start_matches('/'));
    if path.ends_with('/') { file.join("index.html") } else { file }
}

pub fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Every file below the published folder, with its address; trunk's own begin with a point.
pub fn files() -> Vec<String> {
    let mut files = Vec::new();
    collect(&DIST, "/", &mut files);
    files.sort();
    files
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let name = format!("{prefix}{name}");
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else {
            files.push(name);
        }
    }
}

/// All elements that `selector` finds, in the order of the document.
pub fn all<'a>(document: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    document.select(&parse(selector)).collect()
}

/// The one element that `selector` finds.
#[track_caller]
pub fn one<'a>(document: &'a Html, selector: &str) -> ElementRef<'a> {
    let found = all(document, selector);
    assert_eq!(found.len(), 1, "elements that are {selector}");
    found[0]
}

fn parse(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}

/// Its text, with every white space as one space.
pub fn text(element: ElementRef) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
pub fn attribute<'a>(element: ElementRef<'a>, name: &str) -> &'a str {
    element.attr(name).unwrap_or_else(|| panic!("{} lacks {name}", element.html()))
}
