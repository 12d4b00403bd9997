//! Where nothing is prerendered, as under `trunk serve`, the program draws the page itself.

use crate::support::server::folder;
use crate::support::site::KLIMA;
use crate::support::{Fault, Stage};
use crate::tests;

tests![a_page_without_content_is_drawn_by_the_program];

fn a_page_without_content_is_drawn_by_the_program(Stage { tab, server, .. }: &Stage) {
    server.fault("/content/de.json", Fault::Found(frame()));
    server.fault("/klima-buendnis/", Fault::Rewritten(bare));
    tab.open_live(KLIMA);
    tab.wait_for_heading("Klima-Bündnis");
    tab.wait_until("the title is that of the page", |tab| tab.title().starts_with("Klima-Bündnis"));
    tab.mark();
    tab.click_link("Internationale Netzwerke");
    tab.wait_for_heading("Internationale Netzwerke");
    assert!(tab.is_marked(), "the program follows links");
}

/// The frame's document, which lies in the one folder of documents.
fn frame() -> String {
    let folders = std::fs::read_dir(folder().join("content")).expect("the portal has documents").flatten();
    let mut texts = folders.filter_map(|entry| std::fs::read_to_string(entry.path().join("de.json")).ok());
    texts.next().expect("there is a document for the frame")
}

/// The page as `index.html` is before anything is prerendered into it.
fn bare(html: String) -> String {
    let (head, rest) = html.split_once("<div id=\"app\">").expect("a page has its #app");
    let (_, tail) = rest.split_once("<div id=\"announcer\"").expect("the announcer follows the #app");
    let (tail, data) = tail.split_once("<script type=\"application/json\"").expect("a page carries its data");
    let (_, end) = data.split_once("</script>").expect("a script ends");
    let head = head.replace("<title>Klima-Bündnis", "<title>?");
    format!("{head}<div id=\"app\"></div><div id=\"announcer\"{tail}{end}")
}
