//! What several pages are made of.

use crate::content::{Block, Catalogue, Link, OutsideLink, Page, PageId, PageLink, Section, Teaser, TeaserText, Text};
use crate::route::Route;

/// A page with its heading and nothing else yet.
pub(super) fn page(catalogue: &Catalogue, route: Option<&Route>, title: &str, lead: &str, description: &str) -> Page {
    let above = route.map(|route| above(catalogue, route)).unwrap_or_default();
    // The start page is above all and no area of its own.
    let area = above.get(1..).and_then(|areas| areas.last());
    let parts = std::iter::once(title).chain(area.map(|area| &*area.text)).chain([&*catalogue.site.name]);
    Page {
        head_title: parts.collect::<Vec<_>>().join(" – "),
        description: description.to_owned(),
        above,
        kind: None,
        title: title.to_owned(),
        lead: lead.to_owned(),
        picture: None,
        facts: None,
        sections: Vec::new(),
        pager: None,
    }
}

/// The pages above `route`, from the top down.
pub(super) fn above(catalogue: &Catalogue, route: &Route) -> Vec<PageLink> {
    let mut above = std::iter::successors(route.parent(), Route::parent)
        .map(|route| {
            let texts = &catalogue.texts.frame;
            let name = match route {
                Route::Start => &texts.start,
                Route::International => &texts.international,
                Route::Networks | Route::Network(_) => &texts.networks,
            };
            link(catalogue, &route, name)
        })
        .collect::<Vec<_>>();
    above.reverse();
    above
}

pub(super) fn link(catalogue: &Catalogue, route: &Route, text: &str) -> PageLink {
    PageLink { path: route.path(catalogue.locale), text: text.to_owned() }
}

pub(super) fn section(id: &str, title: &str, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), title: title.to_owned(), lead: String::new(), blocks }
}

pub(super) fn teasers(catalogue: &Catalogue, teasers: &[TeaserText]) -> Block {
    let teaser = |teaser: &TeaserText| {
        let route = PageId::parse(&teaser.page).and_then(Route::from_page)?;
        Some(Teaser { link: link(catalogue, &route, &teaser.title), text: teaser.text.to_string() })
    };
    Block::Teasers(teasers.iter().filter_map(teaser).collect())
}

pub(super) fn links(links: &[OutsideLink]) -> Block {
    let link = |link: &OutsideLink| Link {
        text: link.text.to_string(),
        url: link.url.as_str().to_owned(),
        description: link.description.as_ref().map(ToString::to_string),
    };
    Block::Links(links.iter().map(link).collect())
}

pub(super) fn strings(texts: &[Text]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}
