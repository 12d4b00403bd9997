//! Reads a language's content from its folder and checks that it holds together.
//!
//! Every fault is collected, so that an editor mends a file once, not fault by fault.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::check::check;
use super::draft::{Draft, Filed};
use super::error::ContentError;
use super::film::film;
use super::infos::collect_infos;
use super::reader::Reader;
use super::{
    Block, Catalogue, City, Collection, Edition, Fee, KindText, Menu, Network, NewsItem, PageText, PartialDate,
    Service, Site, Topic,
};
use crate::content::PageId;
use crate::directory::DirectoryWords;
use crate::i18n::{Language, Locale, Texts, Words, fold};

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

/// The file by which a folder is known to be a language.
const LANGUAGE: &str = "language.json";

/// Reads and checks all languages below `root` (the folder `public/content`), the first one first.
///
/// `today` is the day that nothing which must lie ahead may lie before.
///
/// # Errors
/// All faults found, in the order of languages and files.
pub fn load_all(root: &Path, today: PartialDate) -> Result<Vec<Catalogue>, Vec<ContentError>> {
    let first = load(root, Locale::DEFAULT, None, today)?;
    let mut faults = Vec::new();
    let mut catalogues = vec![];
    for locale in locales(root) {
        match load(root, locale, Some(&first), today) {
            Ok(catalogue) => catalogues.push(catalogue),
            Err(errors) => faults.extend(errors),
        }
    }
    catalogues.push(first);
    catalogues
        .sort_by_key(|catalogue| (catalogue.locale != Locale::DEFAULT, catalogue.language.order, catalogue.locale));
    let editions = Arc::new(catalogues.iter().map(Edition::of).collect::<Vec<_>>());
    for catalogue in &mut catalogues {
        catalogue.languages = editions.clone();
    }
    if faults.is_empty() { Ok(catalogues) } else { Err(faults) }
}

/// The languages beside the first.
fn locales(root: &Path) -> Vec<Locale> {
    let folders = std::fs::read_dir(root).into_iter().flatten().flatten();
    let folders = folders.filter(|folder| folder.path().join(LANGUAGE).is_file());
    let locales = folders.filter_map(|folder| Locale::new(folder.file_name().to_str()?));
    let mut locales = locales.filter(|locale| *locale != Locale::DEFAULT).collect::<Vec<_>>();
    locales.sort();
    locales
}

/// Reads and checks one language; `first` is the one whose pages it may lack.
///
/// # Errors
/// All faults found, in the order of files.
pub fn load(
    root: &Path,
    locale: Locale,
    first: Option<&Catalogue>,
    today: PartialDate,
) -> Result<Catalogue, Vec<ContentError>> {
    let mut reader = Reader::new(root);
    let Some(mut draft) = read(&mut reader, locale) else { return Err(reader.errors) };
    measure_files(&mut reader, &mut draft);
    collect_infos(&mut draft);
    if let Some(first) = first {
        let infos = &draft.catalogue.infos;
        let missing = first.infos.iter().filter(|(id, _)| !infos.contains_key(*id));
        draft.catalogue.missing = missing.map(|(id, info)| (id.clone(), info.clone())).collect();
    }
    draft.catalogue.languages = Arc::new(first.into_iter().chain([&draft.catalogue]).map(Edition::of).collect());
    check(&mut reader, &draft, first, today);
    if reader.errors.is_empty() { Ok(draft.catalogue) } else { Err(reader.errors) }
}

fn read(reader: &mut Reader, locale: Locale) -> Option<Draft> {
    let folder = locale.id();
    let file = |name: &str| format!("{folder}/{name}.json");
    let language = reader.read::<Language>(&format!("{folder}/{LANGUAGE}"));
    let site = reader.read_with::<Site>("site.json", &file("site"));
    let texts = reader.read::<Texts>(&file("texts"));
    let words = reader.read::<Words>(&file("words"));
    let directory = reader.read::<DirectoryWords>(&file("directory"));
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
    let language = language?;
    let formats = language.formats();
    if let Err(expected) = &formats {
        reader.refuse(&format!("{folder}/{LANGUAGE}"), "lang", expected.clone());
    }
    let bare = Catalogue {
        locale,
        language,
        formats: formats.ok()?,
        site: site?,
        texts: texts?,
        words: words?,
        directory: directory?,
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
        missing: BTreeMap::new(),
        languages: Arc::default(),
    };
    Some(Draft { catalogue: bare, folder: folder.to_owned(), networks, cities, news, services })
}

/// Notes what the files are like that pages name.
fn measure_files(reader: &mut Reader, draft: &mut Draft) {
    let sections = draft.catalogue.pages.iter_mut().flat_map(|(_, page)| &mut page.sections);
    for block in sections.flat_map(|section| &mut section.blocks) {
        match block {
            Block::Download(download) => download.bytes = reader.download_size(&download.file).unwrap_or_default(),
            Block::Video(video) => video.film = video.file.as_ref().and_then(|file| film(&reader.video(file)?)),
            _ => {}
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
