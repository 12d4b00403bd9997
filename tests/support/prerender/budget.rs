//! What a reader has to download, in Brotli as a host sends it.

use std::fs;

use super::dist::{PAGES, all, attribute, each, file_of, one};

/// HTML and style of any page: what can be read at once.
const FIRST_VIEW: usize = 35_000;
/// WASM with its JavaScript.
const PROGRAM: usize = 200_000;
/// The search with its scripts, when it is first asked; what it loads besides, `tests/search.rs` holds.
const SEARCH: usize = 34_000;
/// HTML of any page.
const PAGE: usize = 20_000;

fn brotli(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params).expect("memory is enough");
    out.len()
}

fn size_of(address: &str) -> usize {
    brotli(&fs::read(file_of(address)).unwrap_or_else(|error| panic!("{address}: {error}")))
}

#[test]
fn what_is_read_first_stays_small_on_every_page() {
    let document = PAGES[0].document();
    let styles = all(&document, "link[rel=stylesheet]");
    let styles = styles.iter().map(|style| attribute(*style, "href").to_owned()).collect::<Vec<_>>();
    let css = styles.iter().map(|style| size_of(style)).sum::<usize>();
    each(|page| {
        let document = page.document();
        let own = all(&document, "link[rel=stylesheet]");
        assert!(own.iter().map(|style| attribute(*style, "href")).eq(styles.iter()), "{}: other styles", page.path);
        let html = brotli(page.html.as_bytes());
        assert!(html <= PAGE, "{}: HTML {html} is over {PAGE}", page.path);
        assert!(html + css <= FIRST_VIEW, "{}: HTML {html} + CSS {css} is over {FIRST_VIEW}", page.path);
    });
}

#[test]
fn the_program_stays_small() {
    let document = PAGES[0].document();
    let script = one(&document, "script[data-wasm]");
    let sizes = ["src", "data-glue", "data-wasm"].map(|name| size_of(attribute(script, name)));
    let sum = sizes.iter().sum::<usize>();
    assert!(sum <= PROGRAM, "boot, glue, WASM {sizes:?} are {sum} together, over {PROGRAM}");
}

#[test]
fn the_search_stays_small() {
    let document = PAGES[0].document();
    let script = one(&document, "script[data-finder-wasm]");
    let names = ["data-search", "data-searchbox", "data-finder", "data-finder-wasm"];
    let sizes = names.map(|name| size_of(attribute(script, name)));
    let sum = sizes.iter().sum::<usize>();
    assert!(sum <= SEARCH, "scripts, glue, WASM {sizes:?} are {sum} together, over {SEARCH}");
}
