//! What a keystroke in the search field costs, natively and without the drawing of the cards.

use stadtportal::build::list;
use stadtportal::content::{Catalogue, PageId};
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
        let listing = list(&catalogue(shipped, n), "networks", &PageId::start());
        let building = times(9, || Index::new(&listing));
        let index = Index::new(&listing);
        let queries = TYPED.map(|text| Query { text: text.to_owned(), ..Query::new(&listing) });
        let keystrokes = (0..runs).flat_map(|_| &queries).map(|query| once(&mut || index.find(&listing, query)));
        let keystrokes = keystrokes.collect::<Times>();
        let found = index.find(&listing, &queries[queries.len() - 1]).set.len();
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
