//! What the content says that the tests look for.

use std::path::Path;
use std::sync::LazyLock;

use stadtportal::content::{Catalogue, load};
use stadtportal::i18n::{Locale, Texts, Words};
use stadtportal::route::Route;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/content");
    load(&folder, Locale::German).expect("the content is whole")
});

/// The address of every page.
pub fn paths() -> Vec<String> {
    let routes = Route::all(CATALOGUE.networks.iter().map(|network| &network.slug));
    routes.iter().map(|route| route.path(Locale::German)).collect()
}

/// Name and address of every network, in the order of names.
pub fn networks() -> Vec<(String, String)> {
    let networks = CATALOGUE.networks.iter();
    networks
        .map(|network| (network.name.to_string(), Route::Network(network.slug.clone()).path(Locale::German)))
        .collect()
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
