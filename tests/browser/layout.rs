//! Text fits its screen: narrow, spaced out, or twice as large.

use crate::support::site::{MISSING, written_paths};
use crate::support::{Stage, Tab};
use crate::tests;

tests![nothing_is_wider_than_a_narrow_screen];

/// The least that WCAG 1.4.12 asks pages to bear.
const SPACED: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
    document.adoptedStyleSheets = [sheet];";

fn nothing_is_wider_than_a_narrow_screen(Stage { tab, .. }: &Stage) {
    let mut wide = Vec::new();
    for path in written_paths().into_iter().chain([MISSING.into()]) {
        tab.open_narrow(&path);
        assert_eq!(tab.js("return innerWidth"), 320);
        wide.extend(too_wide(tab, &path));
        tab.js(SPACED);
        assert!(tab.holds("return getComputedStyle(document.querySelector('h1')).letterSpacing !== 'normal'"));
        wide.extend(too_wide(tab, &format!("{path}, spaced out")));
    }
    assert!(wide.is_empty(), "{}", wide.join("\n"));
}

/// What is too wide where text is twice as large as usual.
pub fn too_wide_when_large(tab: &Tab, place: &str) -> Vec<String> {
    tab.js("document.documentElement.style.fontSize = '200%'");
    let wide = too_wide(tab, &format!("{place}, twice as large"));
    tab.js("document.documentElement.style.fontSize = ''");
    wide
}

/// What makes the page wider than its window.
fn too_wide(tab: &Tab, place: &str) -> Vec<String> {
    let script = "const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const isClipped = (part) => part.parentElement && (getComputedStyle(part.parentElement).overflowX !== 'visible' || isClipped(part.parentElement));
        const wide = all('body *').filter((part) => part.getBoundingClientRect().right > clientWidth && !isClipped(part));
        return wide.filter((part) => !wide.some((other) => other !== part && part.contains(other))).slice(0, 6)
            .map((part) => `${describe(part).slice(0, 60)}: ${part.getBoundingClientRect().right} of ${clientWidth}`)";
    tab.js_texts(script).into_iter().map(|part| format!("{place}: {part}")).collect()
}
