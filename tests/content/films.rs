//! Films in sign language: what BITV 2.0, annex 2, part 1 asks of them. The films are real, grey and two seconds long.

use std::fs;
use std::path::Path;

use stadtportal::build::{Compiled, compile_pages};
use stadtportal::content::{PageId, Part};

use crate::broken::expect;
use crate::support::ContentCopy;

const PAGE: &str = "de/pages/gebaerdensprache.json";
const TITLE: &str = r#""title": "Das Stadtportal in Deutscher Gebärdensprache""#;

/// The shipped content with `film` of `tests/data/films` in the place of the missing one.
fn with_film(film: &str) -> ContentCopy {
    let content = ContentCopy::new();
    content.replace(PAGE, TITLE, &format!("{TITLE}, \"file\": \"{film}\""));
    let videos = content.root().with_file_name("videos");
    fs::create_dir(&videos).expect("a writable folder");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/films").join(film);
    match fs::read(source) {
        Ok(bytes) => fs::write(videos.join(film), bytes),
        Err(_) => fs::write(videos.join("other.mp4"), "no film"),
    }
    .expect("a writable folder");
    content
}

#[track_caller]
fn refused(film: &str, expected: &str) {
    expect(&with_film(film), PAGE, &format!("\"file\": \"{film}\""), "sections[0].blocks[1].video.file", expected);
}

#[test]
fn a_film_that_is_too_small_is_refused() {
    refused("small.mp4", "erwartet: mindestens 320 × 240 Bildpunkte, gefunden: 160 × 120");
}

#[test]
fn a_film_that_is_too_slow_for_signs_is_refused() {
    refused("slow.mp4", "erwartet: mindestens 25 Bilder in der Sekunde, gefunden: 12.0");
}

#[test]
fn what_is_no_film_is_refused() {
    for film in ["missing.mp4", "other.mp4", "..mp4", "good.webm"] {
        refused(film, "erwartet: eine MP4-Datei im Ordner public/videos, gefunden: keine");
    }
}

#[test]
fn a_film_is_shown_with_a_way_to_keep_it_its_length_and_its_size() {
    let catalogue = with_film("good.mp4").load().expect("sound content");
    let pages = compile_pages(&catalogue);
    let id = PageId::parse("gebaerdensprache").expect("a name of a page");
    let Compiled { page, .. } = pages.iter().find(|page| page.id == id).expect("the page");
    let html =
        page.parts.iter().filter_map(|part| if let Part::Html(html) = part { Some(html.as_str()) } else { None });
    let html = html.collect::<String>();
    let words = &catalogue.words.video;
    for part in [
        r#"<video controls preload="none" width="320" height="240" src="/videos/good.mp4" class="video__film">"#,
        r#"<a href="/videos/good.mp4" rel="external" download>"#,
        &words.download,
        "(MP4, 0:02, 3 kB)",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    assert!(!html.contains(&words.missing_title));
}
