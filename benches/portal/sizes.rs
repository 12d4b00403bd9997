//! Bytes of the first view of the directory, as they lie in `dist/` and as they travel.

use std::fs;
use std::path::{Path, PathBuf};

use scraper::{Html, Selector};
use stadtportal::content::{Catalogue, PageId};
use stadtportal::route;

use super::report::{Report, grouped};

/// In Brotli; `tests/prerender.rs` holds the same.
const BUDGETS: [(&str, &[&str], usize); 2] =
    [("HTML and CSS", &["HTML", "CSS"], 35_000), ("program", &["boot", "glue", "WASM"], 200_000)];

/// What is loaded, by type: selector, attribute. The page itself comes first and has none.
const PARTS: [(&str, &str, &str); 5] = [
    ("CSS", "link[rel=stylesheet]", "href"),
    ("boot", "script[data-wasm]", "src"),
    ("glue", "script[data-wasm]", "data-glue"),
    ("WASM", "script[data-wasm]", "data-wasm"),
    ("images", "img[src], link[rel=icon]", "src"),
];

pub fn measure(report: &mut Report, root: &Path, catalogue: &Catalogue) {
    let dist = std::env::var_os("STADTPORTAL_DIST").map_or_else(|| root.join("dist"), PathBuf::from);
    let page = PageId::parse(PageId::NETWORKS).expect("a page");
    let path = route::path(catalogue.locale, &page);
    let file = dist.join(path.trim_start_matches('/')).join("index.html");
    let Ok(html) = fs::read(&file) else {
        println!("{} is missing: no sizes without `make build`", file.display());
        return;
    };
    let document = Html::parse_document(&String::from_utf8_lossy(&html));
    let mut sizes = vec![("HTML", html.len(), brotli(&html))];
    for (name, selector, attribute) in PARTS {
        let elements = Selector::parse(selector).expect("a selector");
        let address =
            |element: scraper::ElementRef| element.attr(attribute).or(element.attr("href")).map(ToOwned::to_owned);
        let mut addresses = document.select(&elements).filter_map(address).collect::<Vec<_>>();
        addresses.sort();
        addresses.dedup();
        let files =
            addresses.iter().map(|address| fs::read(dist.join(address.trim_start_matches('/'))).unwrap_or_default());
        let (raw, small) = files.fold((0, 0), |(raw, small), bytes| (raw + bytes.len(), small + brotli(&bytes)));
        sizes.push((name, raw, small));
    }
    report.table(&format!("First view of {path}, bytes"), &["", "raw", "Brotli", "budget"]);
    for (name, raw, small) in &sizes {
        report.row(&[name, &grouped(*raw), &grouped(*small), ""]);
        report.number(&format!("bytes/{name}"), *small as f64);
    }
    for (name, parts, budget) in BUDGETS {
        let of_part = |part: &&str| sizes.iter().find(|(name, ..)| name == part).copied().unwrap_or(("", 0, 0));
        let (raw, small) = parts.iter().map(of_part).fold((0, 0), |sum, (_, raw, small)| (sum.0 + raw, sum.1 + small));
        report.row(&[&format!("**{name}**"), &grouped(raw), &grouped(small), &grouped(budget)]);
    }
}

/// Size in Brotli at its best, as a host keeps it.
pub fn brotli(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params).expect("memory is enough");
    out.len()
}
