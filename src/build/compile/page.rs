//! Pages that editors wrote as pages.

use super::plan::{Plan, section};
use crate::blocks::Row;
use crate::content::{Block, Cards, Catalogue, PageId, PageText, Rich, SitePart};

pub(super) fn plan(catalogue: &Catalogue, id: &PageId, text: &PageText) -> Plan {
    Plan {
        id: Some(id.clone()),
        title: text.title.to_string(),
        lead: text.lead.to_string(),
        description: text.description.to_string(),
        icon: text.icon.filter(|_| text.picture.is_none()),
        picture: text.picture.clone(),
        facts: text.facts.iter().map(Row::from).collect(),
        sections: text.sections.clone(),
        sources: text.sources.clone(),
        checked: text.checked,
        files: files(catalogue, id),
        ..Plan::default()
    }
}

/// What the build writes beside some pages.
fn files(catalogue: &Catalogue, id: &PageId) -> Vec<(String, String)> {
    // They are written once, in the first language.
    let first = catalogue.languages.first().map(|edition| edition.path(id)).unwrap_or_default();
    let beside = |name: &str| format!("{first}{name}");
    match id.as_str() {
        PageId::NEWS => vec![(catalogue.words.news.feed.clone(), beside("feed.xml"))],
        PageId::CONTACT => vec![(catalogue.words.site.vcard.clone(), beside("kontakt.vcf"))],
        _ => Vec::new(),
    }
}

/// What stands where there is no page.
pub(super) fn not_found(catalogue: &Catalogue) -> Plan {
    let words = &catalogue.words.not_found;
    let card = |page: &str| Cards { page: page.to_owned(), title: None, text: None, icon: None };
    let ways = ["start", PageId::SERVICES, "a-z", PageId::SEARCH].into_iter();
    let ways = ways.filter(|page| catalogue.resolve(page).is_some()).map(card).collect();
    let contact = words.contact.fill(&[("phone", &catalogue.site.contact.phone)]);
    let advice = words.advice.iter().map(|text| Rich::plain(text)).collect();
    Plan {
        title: words.title.clone(),
        lead: words.lead.clone(),
        description: words.description.clone(),
        sections: vec![
            crate::content::SectionText {
                title: None,
                id: None,
                icon: None,
                lead: None,
                blocks: vec![Block::Nearest, Block::List(advice)],
            },
            section(
                "wege",
                &words.links_title,
                vec![Block::Cards(ways), Block::Text(vec![Rich::plain(&contact)]), Block::Site(SitePart::Contact)],
            ),
        ],
        ..Plan::default()
    }
}
