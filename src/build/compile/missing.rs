//! Pages that are not in a language yet: an honest word, and the way to where they can be read.

use super::plan::{Plan, section};
use crate::content::{Block, Cards, Catalogue, PageId};

/// One page for each that the language lacks.
pub(super) fn plans(catalogue: &Catalogue) -> Vec<Plan> {
    catalogue.missing.keys().map(|id| plan(catalogue, id)).collect()
}

fn plan(catalogue: &Catalogue, id: &PageId) -> Plan {
    let words = &catalogue.words.language;
    // Where a word may be broken is for running text.
    let title = catalogue.missing[id].short_title.replace('\u{ad}', "");
    let first = &catalogue.first_language().lang;
    let foreign = (*first != catalogue.language.lang).then(|| (title.clone(), first.clone()));
    let title = [("title", &*title)];
    Plan {
        id: Some(id.clone()),
        title: words.missing_title.fill(&title),
        lead: words.missing_lead.clone(),
        description: words.missing_description.fill(&title),
        sections: vec![
            section("sprachen", &words.missing_links, vec![Block::Editions]),
            section("wege", &words.missing_ways, vec![Block::Cards(ways(catalogue, id))]),
        ],
        is_missing: true,
        foreign,
        ..Plan::default()
    }
}

/// What can be read in the language: what lies nearest above, and the start page.
fn ways(catalogue: &Catalogue, id: &PageId) -> Vec<Cards> {
    let above = std::iter::successors(id.parent(), PageId::parent);
    let mut ways = above.filter(|id| catalogue.infos.contains_key(id)).collect::<Vec<_>>();
    let fixed = [PageId::SERVICES, PageId::NETWORKS, PageId::CONTACT].into_iter().filter_map(PageId::parse);
    ways.extend(fixed.filter(|id| catalogue.infos.contains_key(id)));
    let mut seen = Vec::new();
    ways.retain(|id| {
        !seen.contains(id) && {
            seen.push(id.clone());
            true
        }
    });
    let name = |id: &PageId| if id.is_start() { "start".to_owned() } else { id.as_str().to_owned() };
    ways.iter().map(|id| Cards { page: name(id), title: None, text: None, icon: None }).collect()
}
