//! Reads a language's content from its folder and checks that it holds together.
//!
//! Every fault is collected, so that an editor mends a file once, not fault by fault.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::check::check;
use super::draft::{Draft, Filed};
use super::error::ContentError;
use super::reader::Reader;
use super::{
    Block, Catalogue, City, Collection, Fee, KindText, Menu, Network, NewsItem, PageInfo, PageText, PartialDate,
    Service, Site, Text, Topic,
};
use crate::content::PageId;
use crate::i18n::{Locale, Texts, Words, fold};

/// A list that is a document of its own: `{"topics": […]}`.
macro_rules! list {
    ($name:ident { $field:ident: $kind:ty }) => {
        #[derive(Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name {
            $field: Vec<$kind>,
        }
    };
}
list!(Topics { topics: Topic });
list!(Kinds { kinds: KindText });
list!(Fees { fees: Fee });

/// Reads and checks everything below `root` (the folder `public/content`) for one language.
///
/// `today` is the day that nothing which must lie ahead may lie before.
///
/// # Errors
/// All faults found, in the order of files.
pub fn load(root: &Path, locale: Locale, today: PartialDate) -> Result<Catalogue, Vec<ContentError>> {
    let mut reader = Reader::new(root);
    let Some(mut draft) = read(&mut reader, locale) else { return Err(reader.errors) };
    measure_downloads(&reader, &mut draft);
    collect_infos(&mut draft);
    check(&mut reader, &draft, today);
    if reader.errors.is_empty() { Ok(draft.catalogue) } else { Err(reader.errors) }
}

fn read(reader: &mut Reader, locale: Locale) -> Option<Draft> {
    let folder = locale.id();
    let file = |name: &str| format!("{folder}/{name}.json");
    let site = reader.read::<Site>("site.json");
    let texts = reader.read::<Texts>(&file("texts"));
    let words = reader.read::<Words>(&file("words"));
    let menu = reader.read::<Menu>(&file("menu"));
    let kinds = reader.read::<Kinds>(&file("kinds"));
    let topics = reader.read::<Topics>(&file("topics"));
    let fees = reader.read::<Fees>(&file("fees"));
    let collections = reader.read_folder::<Collection>(&format!("{folder}/collections"));
    let pages = reader.read_tree::<PageText>(&format!("{folder}/pages"));
    let networks = by(reader, folder, "networks", |network: &Network| fold(&network.name));
    let cities = by(reader, folder, "cities", |city: &City| (city.since, fold(&city.name)));
    let news = by(reader, folder, "news", |item: &NewsItem| (std::cmp::Reverse(item.date), fold(&item.title)));
    let services = by(reader, folder, "services", |service: &Service| fold(&service.title));
    let prefix = format!("{folder}/pages/");
    let pages = pages.into_iter().filter_map(|(file, page)| {
        let name = file.strip_prefix(&prefix)?.strip_suffix(".json")?;
        let id = if name == "start" { Some(PageId::start()) } else { PageId::parse(name) };
        if id.is_none() {
            let expected =
                "erwartet: ein Dateiname aus Kleinbuchstaben, Ziffern und Bindestrichen, denn er ist die Adresse";
            reader.refuse(&file, "", expected.to_owned());
        }
        Some((id?, page))
    });
    let pages = pages.collect::<Vec<_>>();
    let stem = |file: String| file.rsplit('/').next().unwrap_or_default().trim_end_matches(".json").to_owned();
    let collections = collections.into_iter().map(|(file, collection)| (stem(file), collection)).collect();
    let bare = Catalogue {
        locale,
        site: site?,
        texts: texts?,
        words: words?,
        menu: menu?,
        kinds: kinds?.kinds,
        topics: topics?.topics,
        fees: fees?.fees,
        collections,
        pages,
        networks: values(&networks),
        cities: values(&cities),
        news: values(&news),
        services: values(&services),
        infos: BTreeMap::new(),
    };
    Some(Draft { catalogue: bare, folder: folder.to_owned(), networks, cities, news, services })
}

/// Notes how large each file is that can be downloaded.
fn measure_downloads(reader: &Reader, draft: &mut Draft) {
    let sections = draft.catalogue.pages.iter_mut().flat_map(|(_, page)| &mut page.sections);
    for block in sections.flat_map(|section| &mut section.blocks) {
        if let Block::Download(download) = block {
            download.bytes = reader.download_size(&download.file).unwrap_or_default();
        }
    }
}

/// The entries of a folder, in the order of a key.
fn by<T: DeserializeOwned, K: Ord>(reader: &mut Reader, folder: &str, name: &str, key: impl Fn(&T) -> K) -> Filed<T> {
    let mut entries = reader.read_folder::<T>(&format!("{folder}/{name}"));
    entries.sort_by_cached_key(|(file, entry)| (key(entry), file.clone()));
    entries
}

fn values<T: Clone>(entries: &[(String, T)]) -> Vec<T> {
    entries.iter().map(|(_, entry)| entry.clone()).collect()
}

/// Gathers what is known of every page, whatever it is made of.
fn collect_infos(draft: &mut Draft) {
    let mut infos = BTreeMap::new();
    let info = |file: &str, title: &Text, description: &Text, lead: &Text| PageInfo {
        file: file.to_owned(),
        title: title.clone(),
        short_title: title.clone(),
        description: description.clone(),
        lead: lead.clone(),
        icon: None,
        keywords: Vec::new(),
    };
    for (id, page) in &draft.catalogue.pages {
        let name = if id.is_start() { "start" } else { id.as_str() };
        let base = info(&format!("{}/pages/{name}.json", draft.folder), &page.title, &page.description, &page.lead);
        let short_title = page.short_title.clone().unwrap_or_else(|| page.title.clone());
        infos.insert(id.clone(), PageInfo { short_title, icon: page.icon, keywords: page.keywords.clone(), ..base });
    }
    for (file, network) in &draft.networks {
        let id = PageId::entry(PageId::NETWORKS, &network.slug);
        infos.insert(id, info(file, &network.name, &network.summary, &network.summary));
    }
    for (file, city) in &draft.cities {
        let id = PageId::entry(PageId::CITIES, &city.slug);
        infos.insert(id, info(file, &city.name, &city.description, &city.summary));
    }
    for (file, item) in &draft.news {
        infos.insert(PageId::entry(PageId::NEWS, &item.slug), info(file, &item.title, &item.summary, &item.summary));
    }
    for (file, service) in &draft.services {
        let base = info(file, &service.title, &service.description, &service.lead);
        let short_title = service.short_title.clone().unwrap_or_else(|| service.title.clone());
        let keywords = service.keywords.clone();
        let info = PageInfo { short_title, icon: Some(service.icon), keywords, ..base };
        infos.insert(PageId::entry(PageId::SERVICES, &service.slug), info);
    }
    draft.catalogue.infos = infos;
}
