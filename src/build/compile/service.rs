//! The page of a service.

use super::plan::{Plan, section};
use crate::blocks::{Card, Context};
use crate::content::{Block, Catalogue, Checklist, LegalSource, OutsideLink, PageId, Rich, SectionText, Service};

pub(super) fn plan(catalogue: &Catalogue, service: &Service) -> Plan {
    let id = PageId::entry(PageId::SERVICES, &service.slug);
    let words = &catalogue.words.service;
    let context = Context { catalogue, here: &id, level: 3 };
    let cards = service.life_events.iter().map(|name| Card::of(&context, &context.page(name).0)).collect::<Vec<_>>();
    Plan {
        title: service.title.to_string(),
        lead: service.lead.to_string(),
        description: service.description.to_string(),
        icon: Some(service.icon),
        sections: sections(catalogue, service),
        further: (!cards.is_empty()).then(|| (words.life_events.clone(), cards)),
        sources: service.sources.clone(),
        checked: Some(service.checked),
        id: Some(id),
        ..Plan::default()
    }
}

fn sections(catalogue: &Catalogue, service: &Service) -> Vec<SectionText> {
    let words = &catalogue.words.service;
    let bring = Checklist { title: None, items: service.bring.clone() };
    let mut fees = catalogue.fees.iter().filter(|fee| fee.service == service.slug);
    // Where it depends on the age, the reader is asked for it first.
    let finder = fees.clone().any(|fee| fee.age_from.is_some()).then_some(Block::FeeFinder);
    let fees = fees.next().map(|_| Block::Fees(vec![service.slug.clone()]));
    let fees =
        finder.into_iter().chain(fees).chain(service.fee_note.iter().map(|note| Block::Text(vec![note.clone()])));
    let fees = fees.collect::<Vec<_>>();
    let online = service.online.iter().map(|link| Block::Links(vec![link.clone()]));
    let place = std::iter::once(Block::Text(service.place.clone())).chain(online).collect();
    let all = [
        ("fuer-wen", &words.who, vec![list_or_text(&service.who)]),
        ("mitbringen", &words.bring, vec![Block::Checklist(bring)]),
        ("ablauf", &words.steps, non_empty(&service.steps, Block::Steps)),
        ("gebuehren", &words.fees, fees),
        ("dauer", &words.duration, service.duration.iter().map(|text| Block::Text(vec![text.clone()])).collect()),
        ("wo", &words.place, place),
        ("gut-zu-wissen", &words.good_to_know, non_empty(&service.good_to_know, Block::List)),
    ];
    let all = all.into_iter().filter(|(_, _, blocks)| !blocks.is_empty());
    let all = all.map(|(id, title, blocks)| section(id, title, blocks));
    let legal = section("recht", &words.legal, vec![legal(&service.legal)]);
    all.chain(service.sections.iter().cloned()).chain([legal]).collect()
}

fn list_or_text(texts: &[Rich]) -> Block {
    if texts.len() == 1 { Block::Text(texts.to_vec()) } else { Block::List(texts.to_vec()) }
}

fn non_empty<T: Clone>(values: &[T], block: fn(Vec<T>) -> Block) -> Vec<Block> {
    if values.is_empty() { Vec::new() } else { vec![block(values.to_vec())] }
}

/// Laws that can be read somewhere as links, others by name.
fn legal(sources: &[LegalSource]) -> Block {
    if sources.iter().all(|source| source.url.is_some()) {
        let link = |source: &LegalSource| {
            Some(OutsideLink { text: source.text.clone(), url: source.url.clone()?, description: None })
        };
        return Block::Links(sources.iter().filter_map(link).collect());
    }
    let item = |source: &LegalSource| Rich::plain(&source.text);
    Block::List(sources.iter().map(item).collect())
}
