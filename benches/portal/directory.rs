//! What a keystroke in the search field costs, natively and without the drawing of the cards.

use stadtportal::build::compile_pages;
use stadtportal::content::{Catalogue, Listing, PageId, Part};
use stadtportal::directory::{Index, Query};

use super::generated::catalogue;
use super::report::{Report, grouped};
use super::timing::{Times, micros, millis, once, times};

/// What the search field holds after each keystroke.
const TYPED: [&str; 5] = ["k", "kl", "kli", "klim", "klima"];

pub fn measure(report: &mut Report, shipped: &Catalogue) {
    report.table(
        "Directory, natively",
        &["networks", "index built", "keystroke, median", "keystroke, p95", "found at the end"],
    );
    for (n, runs) in [(24, 400), (1_000, 200), (10_000, 40)] {
        let Some(listing) = listing(&catalogue(shipped, n)) else { continue };
        let building = times(9, || Index::new(&listing));
        let index = Index::new(&listing);
        let queries = TYPED.map(|text| Query { text: text.to_owned(), ..Query::new(&listing) });
        let keystrokes = (0..runs).flat_map(|_| &queries).map(|query| once(&mut || index.select(query)));
        let keystrokes = keystrokes.collect::<Times>();
        let found = index.select(&queries[queries.len() - 1]).len();
        report.row(&[
            &grouped(n),
            &millis(building.median()),
            &micros(keystrokes.median()),
            &micros(keystrokes.p95()),
            &grouped(found),
        ]);
        report.number(&format!("directory/{n}/index_ms"), building.median().as_secs_f64() * 1e3);
        report.number(&format!("directory/{n}/keystroke_us"), keystrokes.median().as_secs_f64() * 1e6);
        report.number(&format!("directory/{n}/keystroke_p95_us"), keystrokes.p95().as_secs_f64() * 1e6);
    }
}

/// The directory in the page of networks.
fn listing(catalogue: &Catalogue) -> Option<Listing> {
    let pages = compile_pages(catalogue);
    let page = pages.into_iter().find(|page| page.id.as_str() == PageId::NETWORKS)?;
    find(page.page.parts)
}

fn find(parts: Vec<Part>) -> Option<Listing> {
    parts.into_iter().find_map(|part| match part {
        Part::Listing(listing) => Some(*listing),
        Part::Section(_, parts) => find(parts),
        _ => None,
    })
}
