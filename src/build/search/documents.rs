//! Compiled pages as the search sees them.

use super::super::Compiled;
use super::text::text_of;
use crate::content::{Catalogue, PageId, Part};
use crate::search::build::Document;

/// Every page that can be found: those that are written in the language.
pub fn documents(catalogue: &Catalogue, pages: &[Compiled]) -> Vec<Document> {
    pages.iter().filter(|page| page.is_listed).map(|page| document(catalogue, page)).collect()
}

fn document(catalogue: &Catalogue, page: &Compiled) -> Document {
    let info = catalogue.infos.get(&page.id);
    let mut keywords: Vec<String> =
        info.map(|info| info.keywords.iter().map(ToString::to_string).collect()).unwrap_or_default();
    keywords.extend(info.map(|info| info.short_title.to_string()));
    if let Some(network) = catalogue.networks.iter().find(|network| is_entry(&page.id, PageId::NETWORKS, &network.slug))
    {
        keywords.push(network.full_name.to_string());
    }
    let above = page.trail.iter().rev().skip(1).take(1).filter(|_| page.trail.len() > 2);
    let headings = page.page.stamps.iter().map(|(title, _)| title.clone()).filter(|title| !title.is_empty());
    let mut body = Vec::new();
    page.page.aside.iter().for_each(|html| body.push(text_of(html)));
    gather(&page.page.parts, &mut body);
    Document {
        path: page.path.trim_matches('/').to_owned(),
        title: whole(&page.page.title),
        place: above.map(|(title, _)| title.clone()).collect(),
        kind: kind(&page.id).to_owned(),
        keywords: keywords.iter().map(|word| whole(word)).collect(),
        headings: headings.map(|title| whole(&title)).collect(),
        lead: info.map(|info| whole(&info.lead)).unwrap_or_default(),
        body: whole(&body.join(" ")),
    }
}

fn is_entry(id: &PageId, folder: &str, slug: &crate::content::Slug) -> bool {
    *id == PageId::entry(folder, slug)
}

/// What a page is, by where it is.
fn kind(id: &PageId) -> &'static str {
    let above = id.as_str().rsplit_once('/').map_or("", |(above, _)| above);
    match above {
        PageId::SERVICES => "service",
        "lebenslagen" => "life",
        PageId::NETWORKS => "network",
        PageId::CITIES => "city",
        PageId::NEWS => "news",
        _ => "page",
    }
}

fn gather(parts: &[Part], body: &mut Vec<String>) {
    for part in parts {
        match part {
            Part::Html(html) => body.push(text_of(html)),
            Part::Section(_, parts) => gather(parts, body),
            _ => {}
        }
    }
}

/// Without soft hyphens, for where no line is broken.
fn whole(text: &str) -> String {
    text.replace('\u{ad}', "")
}
