//! What is shown of pages.

use super::document::Document;
use super::lexicon::Former;
use crate::search::Fragment;

/// So much text of a page is kept for passages, in bytes.
const TEXT: usize = 2000;

/// So many pages are proposed where an address is wrong: those nearest to the start.
const KNOWN: usize = 1000;

pub fn fragment(page: &Document) -> Fragment {
    Fragment {
        kind: line(&page.kind),
        path: line(&page.path),
        title: line(&page.title),
        place: line(&page.place),
        lead: line(&page.lead),
        text: cut(&line(&page.body)),
    }
}

/// A line for each page: address, title, keywords and former addresses, as `search::known_pages` reads it.
pub fn known(documents: &[Document], former: &Former) -> String {
    let mut pages = documents.iter().collect::<Vec<_>>();
    pages.sort_by_key(|page| page.path.matches('/').count());
    pages.truncate(KNOWN);
    let row = |page: &&Document| {
        let had = former.former.iter().filter(|(_, now)| **now == page.path).map(|(had, _)| had.as_str());
        let had = had.collect::<Vec<_>>().join(" ");
        [line(&page.path), line(&page.title), line(&page.keywords.join(" ")), line(&had)].join("\t")
    };
    pages.iter().map(row).collect::<Vec<_>>().join("\n")
}

/// Without line breaks and doubled spaces.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// At a word's end.
fn cut(text: &str) -> String {
    if text.len() <= TEXT {
        return text.to_owned();
    }
    let text = &text[..text.floor_char_boundary(TEXT)];
    text.rsplit_once(' ').map_or(text, |(whole, _)| whole).to_owned()
}
