//! The symbols: each that the city named is drawn and used, and none is named that is not drawn.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use roxmltree::Document;
use stadtportal::content::Icon;

use super::dist::{PAGES, all, attribute, file_of, page, read};

const SPRITE: &str = "/images/icons.svg#";

/// The page that shows all symbols with their names.
const LEGEND: &str = "/informationen/";

/// Names of the symbols in the sprite.
fn drawn() -> BTreeSet<String> {
    let text = read(&file_of("/images/icons.svg"));
    let document = Document::parse(&text).expect("well-formed XML");
    let symbols = document.descendants().filter(|node| node.tag_name().name() == "symbol");
    symbols.map(|symbol| symbol.attribute("id").expect("a symbol has a name").to_owned()).collect()
}

/// Symbols that the pages show, with the paths of some of them.
fn shown() -> BTreeMap<String, Vec<String>> {
    let mut shown = BTreeMap::<String, Vec<String>>::new();
    for page in PAGES.iter() {
        let document = page.document();
        // A mark within a drawing of its own is none of the sprite.
        for reference in all(&document, "use:not([href^='#'])") {
            let address = attribute(reference, "href");
            let name = address.strip_prefix(SPRITE).unwrap_or_else(|| panic!("{}: {address}", page.path));
            shown.entry(name.to_owned()).or_default().push(page.path.clone());
        }
    }
    shown
}

/// Symbols that the sources of the program name, with a file each.
fn named(folder: &Path, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("the sources").flatten() {
        let path = entry.path();
        if path.is_dir() {
            named(&path, found);
            continue;
        }
        let text = read(&path);
        for rest in text.split("symbol=\"").skip(1) {
            let name = rest.split('"').next().unwrap_or_default();
            found.insert(name.to_owned(), path.display().to_string());
        }
    }
}

fn named_in_sources() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for layer in ["blocks", "build", "components", "pages"] {
        named(&src.join(layer), &mut found);
    }
    found
}

#[test]
fn every_symbol_that_the_city_named_is_drawn() {
    let drawn = drawn();
    let missing = Icon::all().filter(|icon| !drawn.contains(&icon.symbol()));
    let missing = missing.map(|icon| format!("{} (#{})", icon.name(), icon.symbol())).collect::<Vec<_>>();
    assert!(missing.is_empty(), "not in public/images/icons.svg: {}", missing.join(", "));
    assert_eq!(Icon::all().count(), 62);
}

#[test]
fn every_symbol_that_the_city_named_is_used_where_it_means_something() {
    let (shown, named) = (shown(), named_in_sources());
    let is_used = |symbol: &str| {
        let on_a_page = shown.get(symbol).is_some_and(|pages| pages.iter().any(|path| path != LEGEND));
        on_a_page || named.contains_key(symbol)
    };
    let unused = Icon::all().filter(|icon| !is_used(&icon.symbol()));
    let unused = unused.map(|icon| icon.name()).collect::<Vec<_>>();
    assert!(unused.is_empty(), "only in the legend: {}", unused.join(", "));
}

#[test]
fn every_symbol_that_is_used_is_drawn() {
    let drawn = drawn();
    for (symbol, pages) in shown() {
        assert!(drawn.contains(&symbol), "{}: {SPRITE}{symbol} is not drawn", pages[0]);
    }
    for (symbol, file) in named_in_sources() {
        assert!(drawn.contains(&symbol), "{file}: {symbol} is not drawn");
    }
}

#[test]
fn the_legend_names_every_symbol() {
    let document = page("informationen").document();
    let entries = all(&document, ".icon-list__entry");
    let name = |entry: &scraper::ElementRef| super::dist::text(*entry);
    assert_eq!(entries.iter().map(name).collect::<Vec<_>>(), Icon::NAMES);
}

#[test]
fn symbols_are_decoration_beside_words() {
    for page in PAGES.iter() {
        let document = page.document();
        for symbol in all(&document, "svg.icon") {
            assert_eq!(symbol.attr("aria-hidden"), Some("true"), "{}: {}", page.path, symbol.html());
        }
    }
}
