//! Text fits its screen: narrow, spaced out, or twice as large.

use crate::support::{Stage, Tab, paths};
use crate::tests;

tests![
    nothing_is_wider_than_a_narrow_screen,
    text_of_twice_the_size_fits_the_screen,
];

/// The least that WCAG 1.4.12 asks pages to bear.
const SPACED: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
    document.adoptedStyleSheets = [sheet];";

fn nothing_is_wider_than_a_narrow_screen(Stage { tab, .. }: &Stage) {
    for path in paths().into_iter().chain(["/gibt-es-nicht/".into()]) {
        tab.open_narrow(&path);
        assert_eq!(tab.js("return innerWidth"), 320);
        fits(tab, &path);
        tab.js(SPACED);
        assert!(tab.holds("return getComputedStyle(document.querySelector('h1')).letterSpacing !== 'normal'"));
        fits(tab, &format!("{path}, spaced out"));
    }
}

fn text_of_twice_the_size_fits_the_screen(Stage { tab, .. }: &Stage) {
    for path in paths() {
        tab.open_live(&path);
        tab.js("document.documentElement.style.fontSize = '200%'");
        fits(tab, &path);
    }
}

fn fits(tab: &Tab, place: &str) {
    let wide = "const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        return all('body *').filter((part) => part.getBoundingClientRect().right > clientWidth)
            .map((part) => `${describe(part).slice(0, 60)}: ${part.getBoundingClientRect().right} of ${clientWidth}`)";
    assert_eq!(tab.js_texts(wide), [""; 0], "{place}");
}
