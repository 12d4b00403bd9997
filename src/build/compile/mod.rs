//! Makes the documents that the browser loads from the content that editors wrote.
//!
//! Everything that can be put into words here is: the browser neither formats nor looks up.

mod directory;
mod network;
mod pages;
mod wording;

use crate::content::{
    Block, Catalogue, Contact, Link, Notice, OutsideLink, Page, PageId, PageLink, Portal, Section, Teaser, TeaserText,
    Text,
};
use crate::route::Route;

/// The frame's document, with `content_base` as the folder of all others.
pub fn compile_portal(catalogue: &Catalogue, content_base: &str) -> Portal {
    let site = &catalogue.site;
    let demonstration = site.demonstration.as_ref().map(|notice| Notice {
        text: notice.text.to_string(),
        link: Link { text: notice.link_text.to_string(), url: notice.url.as_str().to_owned(), description: None },
    });
    let contact = Contact {
        organisation: site.contact.organisation.to_string(),
        address: strings(&site.contact.address),
        phone: site.contact.phone.to_string(),
        email: site.contact.email.to_string(),
        hours: site.contact.hours.to_string(),
    };
    Portal {
        name: site.name.to_string(),
        city: site.city.to_string(),
        demonstration,
        contact,
        texts: catalogue.texts.clone(),
        content_base: content_base.to_owned(),
    }
}

/// The document of every page, that of "not found" as the last.
pub fn compile_pages(catalogue: &Catalogue) -> Vec<(PageId, Page)> {
    let mut all = vec![
        (PageId::Start, pages::start(catalogue)),
        (PageId::International, pages::international(catalogue)),
        (PageId::Networks, directory::networks(catalogue)),
    ];
    all.extend(
        catalogue
            .networks
            .iter()
            .enumerate()
            .map(|(i, network)| (PageId::Network(network.slug.clone()), network::network(catalogue, i, network))),
    );
    all.push((PageId::NotFound, pages::not_found(catalogue)));
    all
}

/// A page with its heading and nothing else yet.
fn page(catalogue: &Catalogue, route: Option<&Route>, title: &str, lead: &str, description: &str) -> Page {
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
fn above(catalogue: &Catalogue, route: &Route) -> Vec<PageLink> {
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

fn link(catalogue: &Catalogue, route: &Route, text: &str) -> PageLink {
    PageLink { path: route.path(catalogue.locale), text: text.to_owned() }
}

fn section(id: &str, title: &str, blocks: Vec<Block>) -> Section {
    Section { id: id.to_owned(), title: title.to_owned(), lead: String::new(), blocks }
}

fn teasers(catalogue: &Catalogue, teasers: &[TeaserText]) -> Block {
    let teaser = |teaser: &TeaserText| {
        let route = PageId::parse(&teaser.page).and_then(Route::from_page)?;
        Some(Teaser { link: link(catalogue, &route, &teaser.title), text: teaser.text.to_string() })
    };
    Block::Teasers(teasers.iter().filter_map(teaser).collect())
}

fn links(links: &[OutsideLink]) -> Block {
    let link = |link: &OutsideLink| Link {
        text: link.text.to_string(),
        url: link.url.as_str().to_owned(),
        description: link.description.as_ref().map(ToString::to_string),
    };
    Block::Links(links.iter().map(link).collect())
}

fn strings(texts: &[Text]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}
