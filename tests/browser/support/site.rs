//! What the content says that the tests look for.

use std::path::Path;
use std::sync::LazyLock;

use stadtportal::build::read_content;
use stadtportal::content::{Catalogue, Collection, PageId};
use stadtportal::i18n::{Locale, Texts, Words};
use stadtportal::route;

use super::server;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/content");
    read_content(&folder).unwrap_or_else(|error| panic!("{error}"))
});

/// The address of every page that was built, lists on further pages among them.
pub fn paths() -> Vec<String> {
    let built = server::paths();
    for id in CATALOGUE.infos.keys().filter(|id| !id.is_not_found()) {
        let path = route::path(Locale::German, id);
        assert!(built.contains(&path), "{path} is not built");
    }
    built
}

/// Name and address of every network, in the order of names.
pub fn networks() -> Vec<(String, String)> {
    let path = |id: &PageId| route::path(Locale::German, id);
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

/// What the interface says.
pub fn texts() -> &'static Texts {
    &CATALOGUE.texts
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
