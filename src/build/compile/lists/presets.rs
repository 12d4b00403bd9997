//! Pages of a list with one option of a facet, or in one view: what readers without JavaScript filter by.

use super::super::plan::Plan;
use super::list::list;
use crate::content::{Block, Catalogue, PageId, SectionText, Slug};

/// One page for each option of each facet, and each view but the first, of every list that a page shows.
pub fn presets(catalogue: &Catalogue) -> Vec<Plan> {
    let mut plans = Vec::new();
    for (id, page) in &catalogue.pages {
        let blocks = page.sections.iter().flat_map(|section| section.blocks.iter().map(move |block| (section, block)));
        let names = blocks.filter_map(|(section, block)| match block {
            Block::Listing(name) => Some((section, name)),
            _ => None,
        });
        for (section, name) in names {
            let list = list(catalogue, name.as_str(), id);
            let facets = list.facets.iter().flat_map(|facet| {
                let plain = catalogue.directory.chip_facet.clone();
                facet.options.iter().map(move |(option, label)| {
                    let words = plain.fill(&[("facet", &facet.label), ("option", label)]);
                    (facet.key.clone(), option.clone(), words)
                })
            });
            let views = list.views.iter().skip(1);
            let views =
                views.map(|view| ("ansicht".to_owned(), view.clone(), catalogue.directory.view(view).to_owned()));
            for (key, option, words) in facets.chain(views) {
                plans.extend(plan(catalogue, id, section, name.clone(), (&key, &option), &words));
            }
        }
    }
    plans
}

fn plan(
    catalogue: &Catalogue,
    id: &PageId,
    section: &SectionText,
    name: Slug,
    (key, option): (&str, &str),
    words: &str,
) -> Option<Plan> {
    let info = catalogue.info(id)?;
    // With its title, so that the headings of the entries stand below one.
    let section = SectionText { blocks: vec![Block::Listing(name)], ..section.clone() };
    Some(Plan {
        id: Some(PageId::parse(&format!("{}/{key}/{option}", id.as_str()))?),
        title: format!("{} – {words}", info.short_title.replace('\u{ad}', "")),
        lead: info.lead.to_string(),
        description: described(words, &info.description),
        sections: vec![section],
        preset: Some((id.clone(), format!("?{key}={option}"))),
        ..Plan::default()
    })
}

/// What search engines and previews say of a part of a list: never the same of two, and no longer than they show.
fn described(words: &str, description: &str) -> String {
    let mut all = format!("{words} – {description}");
    if all.chars().count() > MAX_DESCRIPTION {
        let cut = all.chars().take(MAX_DESCRIPTION).collect::<String>();
        all = format!("{}…", cut.rsplit_once(' ').map_or(&*cut, |(whole, _)| whole));
    }
    all
}

/// In characters.
const MAX_DESCRIPTION: usize = 180;
