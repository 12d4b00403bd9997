//! Makes the documents that the browser loads from the content that editors wrote.
//!
//! Everything that can be put into words here is: the browser neither formats nor looks up.

mod directory;
mod network;
mod pages;
mod parts;
mod wording;

use self::parts::strings;
use crate::content::{Catalogue, Contact, Link, Notice, Page, PageId, Portal};

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
