//! What a reader has to download, in Brotli as a host sends it.

use std::fs;

use stadtportal::content::PageId;

use super::dist::{PAGES, all, attribute, file_of, one};

/// HTML and style of the page with the directory: what can be read at once.
const FIRST_VIEW: usize = 35_000;
/// WASM with its JavaScript.
const PROGRAM: usize = 200_000;
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
fn what_is_read_first_stays_small() {
    let page = PAGES.iter().find(|page| page.id == PageId::Networks).expect("a page");
    let document = page.document();
    let styles = all(&document, "link[rel=stylesheet]");
    let styles = styles.iter().map(|style| size_of(attribute(*style, "href"))).sum::<usize>();
    let html = brotli(page.html.as_bytes());
    assert!(html + styles <= FIRST_VIEW, "HTML {html} + CSS {styles} is over {FIRST_VIEW}");
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
fn no_page_is_heavy() {
    for page in PAGES.iter() {
        let size = brotli(page.html.as_bytes());
        assert!(size <= PAGE, "{}: {size} is over {PAGE}", page.path);
    }
}
