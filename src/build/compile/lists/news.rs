//! The reports.

use super::super::news::{PAGE_SIZE, sheet_id};
use super::column::{date_key, field, fill};
use crate::content::{Catalogue, NewsItem, PageId};
use crate::directory::{Event, Field, List};

pub(super) fn list(catalogue: &Catalogue, mut list: List) -> List {
    let news = &catalogue.news;
    list.item_type = "NewsArticle".to_owned();
    list.badge = "datum".to_owned();
    list.ids = news.iter().map(|item| item.slug.to_string()).collect();
    list.names = news.iter().map(|item| item.title.to_string()).collect();
    list.paths = news.iter().map(|item| catalogue.path(&PageId::entry(PageId::NEWS, &item.slug))).collect();
    list.summaries = news.iter().map(|item| item.summary.to_string()).collect();
    list.page_size = PAGE_SIZE;
    if news.len() > PAGE_SIZE {
        list.next_page = catalogue.path(&sheet_id(2));
    }
    let all = |of: &dyn Fn(&NewsItem) -> Vec<String>| news.iter().map(of).collect::<Vec<_>>();
    fill(&mut list, "thema", None, &all(&|item| item.topics.iter().map(ToString::to_string).collect()));
    let mut years = news.iter().map(|item| item.date.year.to_string()).collect::<Vec<_>>();
    years.dedup();
    let years = years.into_iter().map(|year| (year.clone(), year)).collect();
    fill(&mut list, "jahr", Some(years), &all(&|item| vec![item.date.year.to_string()]));
    for facet in &mut list.facets {
        facet.is_shown = facet.key == "thema";
    }
    let words = &catalogue.words.news;
    let dates = news.iter().map(|item| (catalogue.date(item.date), Some(date_key(item.date)))).collect();
    let places = news.iter().map(|item| (item.place.to_string(), None)).collect();
    list.fields = vec![
        Field { in_table: true, property: "datePublished".to_owned(), ..field("datum", &words.date, "date", dates) },
        Field { on_card: true, in_table: true, ..field("ort", &words.place, "text", places) },
    ];
    let event = |(entry, item): (usize, &NewsItem)| Event {
        entry,
        kind: "event".to_owned(),
        date: date_key(item.date),
        text: item.summary.to_string(),
    };
    list.events = news.iter().enumerate().map(event).collect();
    list
}
