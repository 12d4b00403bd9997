//! The reports as a feed (Atom, RFC 4287).

use super::escape;
use crate::content::{Catalogue, NewsItem, PageId, PartialDate};

/// So many reports are in the feed, the newest first.
const MAX_ENTRIES: usize = 40;

pub(super) fn atom(catalogue: &Catalogue) -> String {
    let host = catalogue.site.address.as_str();
    let list = PageId::parse(PageId::NEWS).unwrap_or_else(PageId::start);
    let list = format!("{host}{}", catalogue.path(&list));
    let entries = catalogue.news.iter().take(MAX_ENTRIES).map(|item| entry(catalogue, item)).collect::<String>();
    let updated = catalogue
        .news
        .first()
        .map_or_else(|| instant(PartialDate { year: 1970, month: None, day: None }), |item| instant(item.date));
    let title = escape(&format!("{} – {}", catalogue.words.news.feed_title, &*catalogue.site.name));
    let author = escape(&catalogue.site.name);
    let lang = &catalogue.language.lang;
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n\
         <title>{title}</title>\n<id>{list}</id>\n<updated>{updated}</updated>\n\
         <author><name>{author}</name></author>\n\
         <link href=\"{list}\"/>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"{list}feed.xml\"/>\n\
         {entries}</feed>\n"
    )
}

fn entry(catalogue: &Catalogue, item: &NewsItem) -> String {
    let path = catalogue.path(&PageId::entry(PageId::NEWS, &item.slug));
    let address = format!("{}{path}", catalogue.site.address.as_str());
    let (title, summary, updated) = (escape(&item.title), escape(&item.summary), instant(item.date));
    format!(
        "<entry><title>{title}</title><id>{address}</id><link href=\"{address}\"/>\
         <updated>{updated}</updated><summary>{summary}</summary></entry>\n"
    )
}

/// A feed wants an instant; what is known less precisely gets the first of it.
fn instant(PartialDate { year, month, day }: PartialDate) -> String {
    format!("{year:04}-{:02}-{:02}T00:00:00Z", month.unwrap_or(1), day.unwrap_or(1))
}
