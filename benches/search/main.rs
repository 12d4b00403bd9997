//! What the search costs: bytes for who searches, time at each key, time of the build; in portals of any size.
//!
//! `cargo bench --no-default-features --features tools --bench search` prints Markdown. Nothing here fails for being
//! slow or large; budgets are tested in `tests/search.rs`.

use std::time::{Duration, Instant};

use stadtportal::search::build::{Document, Language, Settings, build, sample};
use stadtportal::search::{Ask, MemoryIndex};

/// So many results are shown at first.
const RESULTS: usize = 10;

fn main() {
    let sizes = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect::<Vec<usize>>();
    let sizes = if sizes.is_empty() { vec![300, 3_000, 30_000] } else { sizes };
    println!("\n## Search\n");
    println!(
        "| pages | build | chunks | all of the index | largest chunk | root | a query loads, median and p95 | with its first {RESULTS} results | rounds p95 | a key, median and p95 | slowest |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    sizes.into_iter().for_each(row);
}

fn row(n: usize) {
    let pages = sample::pages(n);
    let queries = sample::queries(&pages, 200);
    let start = Instant::now();
    let files = build(pages.clone(), &settings(&pages));
    let built = start.elapsed();
    let chunks = files.0.iter().filter(|(name, _)| name.starts_with(['w', 'r'])).filter(|(name, _)| name != "root");
    let chunks = chunks.filter(|(_, bytes)| !bytes.is_empty());
    let sizes = chunks.map(|(name, bytes)| (name.clone(), brotli(bytes, quality(n)))).collect::<Vec<_>>();
    let size = |name: &str| sizes.iter().find(|(known, _)| known == name).map_or(0, |(_, size)| *size);
    let (all, largest) = (sizes.iter().map(|(_, size)| size).sum::<usize>(), sizes.iter().map(|(_, size)| *size).max());
    let root = files.get("root").map_or(0, |bytes| brotli(bytes, 11));
    let mut index = MemoryIndex::new(files);
    let (mut loaded, mut shown, mut rounds) = (Vec::new(), Vec::new(), Vec::new());
    for text in &queries {
        index.unload();
        let answered = index.find(&Ask { text, limit: RESULTS, ..Ask::default() });
        loaded.push(answered.loaded.iter().map(|name| size(name)).sum::<usize>());
        rounds.push(answered.rounds);
        let pages = answered.found.pages.iter().map(|page| brotli(index.page(*page).print().as_bytes(), 11));
        shown.push(loaded.last().copied().unwrap_or(0) + pages.sum::<usize>());
    }
    let keys = keys(&mut index, &queries);
    println!(
        "| {n} | {:.1} s | {} | {} | {} | {} | {}, {} | {}, {} | {} | {:.2} ms, {:.2} ms | {:.1} ms |",
        built.as_secs_f64(),
        sizes.len(),
        kilobytes(all),
        kilobytes(largest.unwrap_or(0)),
        kilobytes(root),
        kilobytes(quantile(&mut loaded, 50)),
        kilobytes(quantile(&mut loaded, 95)),
        kilobytes(quantile(&mut shown, 50)),
        kilobytes(quantile(&mut shown, 95)),
        quantile(&mut rounds, 95),
        millis(quantile(&mut keys.clone(), 50)),
        millis(quantile(&mut keys.clone(), 95)),
        millis(quantile(&mut keys.clone(), 100)),
    );
}

/// The time of each key while the queries are typed, with all that is wanted here already.
fn keys(index: &mut MemoryIndex, queries: &[String]) -> Vec<Duration> {
    let mut times = Vec::new();
    for query in queries.iter().take(60) {
        for (end, _) in query.char_indices().skip(1).chain([(query.len(), ' ')]) {
            let ask = Ask { text: &query[..end], limit: RESULTS, is_typing: true, ..Ask::default() };
            index.find(&ask);
            let start = Instant::now();
            std::hint::black_box(index.find(&ask));
            times.push(start.elapsed());
        }
    }
    times
}

fn settings(pages: &[Document]) -> Settings {
    let mut kinds = pages.iter().map(|page| page.kind.clone()).collect::<Vec<_>>();
    kinds.sort();
    kinds.dedup();
    Settings {
        language: Language::German,
        kinds: kinds.into_iter().map(|kind| (kind, 100)).collect(),
        ..Settings::default()
    }
}

/// The best compression takes minutes for large portals, and is a hundredth better.
fn quality(n: usize) -> i32 {
    if n > 5_000 { 9 } else { 11 }
}

fn brotli(bytes: &[u8], quality: i32) -> usize {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params).expect("memory is enough");
    out.len()
}

fn quantile<T: Ord + Copy + Default>(values: &mut [T], hundredths: usize) -> T {
    values.sort_unstable();
    values.get((values.len() * hundredths / 100).min(values.len().saturating_sub(1))).copied().unwrap_or_default()
}

fn kilobytes(bytes: usize) -> String {
    format!("{:.1} kB", bytes as f64 / 1000.0)
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
