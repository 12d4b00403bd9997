//! The pages that stand alone: start, hub, "not found".

use super::parts::{above, link, links, page, section, strings, teasers};
use crate::content::{Block, Catalogue, Page, RelatedLink};
use crate::route::Route;

pub(super) fn start(catalogue: &Catalogue) -> Page {
    let text = &catalogue.start;
    let mut page = page(catalogue, Some(&Route::Start), &text.title, &text.lead, &text.description);
    page.sections = vec![
        section("", "", vec![teasers(catalogue, &text.teasers)]),
        section("ueber-das-portal", &text.about_title, vec![Block::Prose(strings(&text.about))]),
    ];
    page
}

pub(super) fn international(catalogue: &Catalogue) -> Page {
    let text = &catalogue.international;
    let mut page = page(catalogue, Some(&Route::International), &text.title, &text.lead, &text.description);
    page.sections = vec![
        section("", "", vec![Block::Prose(strings(&text.paragraphs)), teasers(catalogue, &text.teasers)]),
        section("weitere-informationen", &text.links_title, vec![links(&text.links)]),
    ];
    page
}

pub(super) fn not_found(catalogue: &Catalogue) -> Page {
    let words = &catalogue.words.not_found;
    let mut page = page(catalogue, None, &words.title, &words.lead, &words.description);
    let networks = link(catalogue, &Route::Networks, &catalogue.texts.frame.networks);
    let ways = above(catalogue, &Route::Networks).into_iter().chain([networks]);
    let ways = ways.map(|link| RelatedLink { link, note: String::new() }).collect();
    let contact = words.contact.fill(&[("phone", &catalogue.site.contact.phone)]);
    page.sections = vec![
        section("", "", vec![Block::Bullets(words.advice.clone())]),
        section("wege", &words.links_title, vec![Block::Pages(ways), Block::Prose(vec![contact])]),
    ];
    page
}
