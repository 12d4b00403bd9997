//! What the content says that the tests look for.

use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

use stadtportal::build::read_content;
use stadtportal::content::{Catalogue, Collection, PageId};
use stadtportal::directory::DirectoryWords;
use stadtportal::i18n::{Formats, Texts, Words};
use stadtportal::route;

use super::server;

static CATALOGUES: LazyLock<Vec<Catalogue>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/content");
    read_content(&folder).unwrap_or_else(|error| panic!("{error}"))
});

/// The content in the first language.
static CATALOGUE: LazyLock<&Catalogue> = LazyLock::new(|| &CATALOGUES[0]);

/// The content in the language of this name.
pub fn catalogue(locale: &str) -> &'static Catalogue {
    CATALOGUES
        .iter()
        .find(|catalogue| catalogue.locale.id() == locale)
        .unwrap_or_else(|| panic!("no language {locale}"))
}

/// The address of every page that was built, lists on further pages among them.
pub fn paths() -> Vec<String> {
    let mut built = server::paths();
    for edition in CATALOGUE.languages.iter() {
        for id in edition.addresses.keys() {
            let (path, alias) = (edition.path(id), route::path(edition.locale, id));
            assert!(built.contains(&path), "{path} is not built");
            // The same file under the page's first name.
            built.retain(|built| *built == path || *built != alias);
        }
    }
    built
}

/// The same, but of pages that a language lacks only one: they differ in a title.
pub fn written_paths() -> Vec<String> {
    let mut paths = paths();
    let missing =
        CATALOGUE.languages.iter().flat_map(|edition| edition.lacks.iter().skip(1).map(|id| edition.path(id)));
    let missing = missing.collect::<HashSet<_>>();
    paths.retain(|path| !missing.contains(path));
    paths
}

/// Name and address of every network, in the order of names.
pub fn networks() -> Vec<(String, String)> {
    let path = |id: &PageId| CATALOGUE.path(id);
    let networks = CATALOGUE.networks.iter();
    networks.map(|one| (one.name.to_string(), path(&PageId::entry(PageId::NETWORKS, &one.slug)))).collect()
}

/// How many reports there are.
pub fn reports() -> usize {
    CATALOGUE.news.len()
}

/// The words of a collection.
pub fn collection(name: &str) -> &'static Collection {
    &CATALOGUE.collections[name]
}

/// How the first language writes numbers.
pub fn formats() -> &'static Formats {
    &CATALOGUE.formats
}

/// What the interface says.
pub fn texts() -> &'static Texts {
    &CATALOGUE.texts
}

/// What lists say.
pub fn directory() -> &'static DirectoryWords {
    &CATALOGUE.directory
}

/// What the pages say beside their content.
pub fn words() -> &'static Words {
    &CATALOGUE.words
}

pub const START: &str = "/";
pub const NETWORKS: &str = "/internationales/netzwerke/";
pub const KLIMA: &str = "/internationales/netzwerke/klima-buendnis/";
pub const NEWS: &str = "/aktuelles/";
pub const SEARCH: &str = "/suche/";
pub const PASSPORT: &str = "/service/reisepass/";
pub const FEES: &str = "/finanzen-gebuehren/";
pub const PINBOARD: &str = "/pinnwand/";
pub const CONTACT: &str = "/kontakt/";
pub const TSUKUBA: &str = "/internationales/staedtepartnerschaften/tsukuba/";
/// No page, nor ever one.
pub const MISSING: &str = "/gibt-es-nicht/";

/// One page of each kind: every look, and every part that answers to the reader.
pub const KINDS: [&str; 24] = [
    START,
    NETWORKS,
    KLIMA,
    NEWS,
    "/aktuelles/seite-2/",
    "/aktuelles/bochum-tritt-eurocities-bei/",
    SEARCH,
    "/service/",
    PASSPORT,
    FEES,
    PINBOARD,
    CONTACT,
    TSUKUBA,
    "/internationales/",
    "/lebenslagen/umzug/",
    "/buergerecho/",
    "/freizeit-vereine/",
    "/sportehrung/kriterien/",
    "/panorama/",
    "/a-z/",
    "/sitemap/",
    "/hinweise/",
    "/datenschutz/",
    "/leichte-sprache/",
];
