//! Reports, and the further pages of their list for readers without the program.

use super::plan::{Neighbours, Plan};
use crate::blocks::{Card, Context, Row};
use crate::content::{Block, Cards, Catalogue, NewsItem, PageId, Rich, SectionText, Slug};

/// So many reports are shown at first, and added by "more".
pub(super) const PAGE_SIZE: usize = 10;

/// The page of the `i`-th report.
pub(super) fn plan(catalogue: &Catalogue, i: usize) -> Plan {
    let item = &catalogue.news[i];
    let words = &catalogue.words.news;
    let own = id(item);
    let context = Context { catalogue, here: &own, level: 3 };
    let step = |item: Option<&NewsItem>, label: &str| Some((label.to_owned(), id(item?)));
    let from = context.date(item.date);
    let date =
        item.until.map_or(from.clone(), |until| words.until.fill(&[("from", &from), ("to", &context.date(until))]));
    let facet = catalogue
        .collections
        .get("news")
        .and_then(|news| news.facets.iter().find(|facet| facet.key.as_str() == "thema"));
    let label =
        |id: &Slug| facet?.options.iter().find(|option| option.id == *id).map(|option| option.label.to_string());
    let topics = item.topics.iter().filter_map(label).collect::<Vec<_>>().join(", ");
    let cards = item.pages.iter().map(|name| Card::of(&context, &context.page(name).0)).collect::<Vec<_>>();
    Plan {
        title: item.title.to_string(),
        lead: item.summary.to_string(),
        description: item.summary.to_string(),
        facts: vec![
            Row::new(&words.date, Rich::plain(&date)),
            Row::new(&words.place, Rich::plain(&item.place)),
            Row::new(&words.topic, Rich::plain(&topics)),
        ],
        sections: vec![untitled(vec![Block::Text(item.text.clone())])],
        further: (!cards.is_empty()).then(|| (catalogue.words.page.further.clone(), cards)),
        sources: item.sources.clone(),
        neighbours: Some(Neighbours {
            label: words.neighbours.clone(),
            previous: step(i.checked_sub(1).and_then(|i| catalogue.news.get(i)), &words.previous),
            next: step(catalogue.news.get(i + 1), &words.next),
            all: (words.all.clone(), list()),
        }),
        id: Some(own.clone()),
        ..Plan::default()
    }
}

/// The list from its second page on: `aktuelles/seite/2`.
pub(super) fn further_pages(catalogue: &Catalogue) -> Vec<Plan> {
    let all = catalogue.news.len().div_ceil(PAGE_SIZE);
    let words = &catalogue.words.news;
    let sheet = |n: usize| {
        let written = [("n", &*n.to_string()), ("all", &*all.to_string())];
        let items = catalogue.news.iter().skip((n - 1) * PAGE_SIZE).take(PAGE_SIZE);
        let cards = items.map(|item| Cards { page: id(item).as_str().to_owned(), title: None, text: None, icon: None });
        let previous = if n == 2 { list() } else { sheet_id(n - 1) };
        Plan {
            id: Some(sheet_id(n)),
            title: words.list.fill(&written),
            lead: words.page_of.fill(&written),
            description: words.list_description.fill(&written),
            sections: vec![untitled(vec![Block::Cards(cards.collect())])],
            neighbours: Some(Neighbours {
                label: words.pages.clone(),
                previous: Some((words.previous.clone(), previous)),
                next: (n < all).then(|| (words.next.clone(), sheet_id(n + 1))),
                all: (words.newest.clone(), list()),
            }),
            sheet: Some((n, all)),
            ..Plan::default()
        }
    };
    (2..=all).map(sheet).collect()
}

fn untitled(blocks: Vec<Block>) -> SectionText {
    SectionText { id: None, title: None, icon: None, lead: None, blocks }
}

fn id(item: &NewsItem) -> PageId {
    PageId::entry(PageId::NEWS, &item.slug)
}

fn list() -> PageId {
    PageId::parse(PageId::NEWS).unwrap_or_else(PageId::start)
}

/// Where the `n`-th page of the list is.
pub(super) fn sheet_id(n: usize) -> PageId {
    PageId::parse(&format!("{}/seite-{n}", PageId::NEWS)).unwrap_or_else(PageId::start)
}
