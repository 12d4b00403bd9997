//! How long the build takes for a portal as it is shipped, and for much larger ones.

use std::time::{Duration, Instant};

use stadtportal::build::{Compiled, compile_frame, compile_pages, render};
use stadtportal::content::{Catalogue, PageId};

use super::generated::catalogue;
use super::report::{Report, grouped};
use super::timing::{Times, millis, times};

pub fn measure(report: &mut Report, shipped: &Catalogue) {
    report.table(
        "Prerendering, natively, on one core",
        &["networks", "documents", "all pages drawn", "per page", "slowest page", "HTML of the directory"],
    );
    for (n, runs) in [(shipped.networks.len(), 21), (1_000, 3), (10_000, 1)] {
        let catalogue = catalogue(shipped, n);
        let compiling = times(runs, || compile_pages(&catalogue));
        let pages = compile_pages(&catalogue);
        let (drawing, slowest, bytes) = draw(&catalogue, &pages, runs);
        let per_page = drawing.median() / u32::try_from(pages.len()).unwrap_or(u32::MAX);
        report.row(&[
            &grouped(n),
            &millis(compiling.median()),
            &millis(drawing.median()),
            &millis(per_page),
            &millis(slowest),
            &grouped(bytes),
        ]);
        report.number(&format!("prerender/{n}/documents_ms"), compiling.median().as_secs_f64() * 1e3);
        report.number(&format!("prerender/{n}/pages_ms"), drawing.median().as_secs_f64() * 1e3);
        report.number(&format!("prerender/{n}/directory_html_bytes"), bytes as f64);
    }
}

/// Times for drawing all pages, the slowest single page, and the size of the directory's HTML.
fn draw(catalogue: &Catalogue, pages: &[Compiled], runs: usize) -> (Times, Duration, usize) {
    let (mut slowest, mut bytes) = (Duration::ZERO, 0);
    let drawing = times(runs, || {
        for Compiled { id, page, .. } in pages {
            let start = Instant::now();
            // As when publishing: the frame marks the page in its menus.
            let frame = compile_frame(catalogue, "/content/", id);
            let html = render(catalogue.locale, &frame, &catalogue.address(id), page);
            slowest = slowest.max(start.elapsed());
            if id.as_str() == PageId::NETWORKS {
                bytes = html.len();
            }
        }
    });
    (drawing, slowest, bytes)
}
