//! What the portal costs: bytes for who reads it, time for who builds it and for who types into the search.
//!
//! Prints Markdown and writes `target/bench.json`. Nothing here fails for being slow; budgets are tested in
//! `tests/prerender.rs`.

mod directory;
mod generated;
mod prerender;
mod report;
mod sizes;
mod timing;

use report::Report;
use stadtportal::build::read_content;

fn main() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let content = root.join("public/content");
    let catalogue = read_content(&content).unwrap_or_else(|problem| panic!("{problem}")).swap_remove(0);
    let mut report = Report::default();
    sizes::measure(&mut report, root, &catalogue);
    prerender::measure(&mut report, &catalogue);
    directory::measure(&mut report, &catalogue);
    let times = timing::times(50, || read_content(&content));
    report.table("Content", &["", "median", "p95"]);
    report.row(&["read and checked", &timing::millis(times.median()), &timing::millis(times.p95())]);
    report.number("content/load_ms", times.median().as_secs_f64() * 1e3);
    report.write(root);
}
