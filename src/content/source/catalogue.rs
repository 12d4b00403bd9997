//! All content of one language, checked, and what is known of every page.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{City, Collection, Fee, Icon, KindText, Menu, Network, NewsItem, PageText, Service, Site, Text, Topic};
use crate::content::{PageId, Slug};
use crate::directory::DirectoryWords;
use crate::i18n::{Formats, Language, Locale, Texts, Words};

/// All content of one language.
#[derive(Clone, Debug)]
pub struct Catalogue {
    pub locale: Locale,
    pub language: Language,
    pub formats: Formats,
    pub site: Site,
    pub texts: Texts,
    pub words: Words,
    pub directory: DirectoryWords,
    pub menu: Menu,
    pub kinds: Vec<KindText>,
    pub topics: Vec<Topic>,
    /// In the order of the file.
    pub fees: Vec<Fee>,
    pub collections: BTreeMap<String, Collection>,
    /// In the order of their addresses.
    pub pages: Vec<(PageId, PageText)>,
    /// In the order of their names.
    pub networks: Vec<Network>,
    /// The longest friendship first.
    pub cities: Vec<City>,
    /// The newest first.
    pub news: Vec<NewsItem>,
    /// In the order of their titles.
    pub services: Vec<Service>,
    /// The pages of this language.
    pub infos: BTreeMap<PageId, PageInfo>,
    /// Pages of the first language that are not in this one: what that says of them.
    pub missing: BTreeMap<PageId, PageInfo>,
    /// All languages in their order, this one among them.
    pub languages: Arc<Vec<Edition>>,
}

/// A language of the portal, and where its pages are.
#[derive(Clone, Debug)]
pub struct Edition {
    pub locale: Locale,
    pub language: Language,
    /// What each page is called in it, those too that only say where they can be read.
    pub addresses: BTreeMap<PageId, PageId>,
    /// Pages that are not written in this language.
    pub lacks: BTreeSet<PageId>,
}

impl Edition {
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let ids = catalogue.infos.keys().chain(catalogue.missing.keys());
        Self {
            locale: catalogue.locale,
            language: catalogue.language.clone(),
            addresses: ids.map(|id| (id.clone(), catalogue.address(id))).collect(),
            lacks: catalogue.missing.keys().cloned().collect(),
        }
    }

    /// What a page is called, or the one above it where the language has no such list.
    pub fn address(&self, id: &PageId) -> PageId {
        let mut above = std::iter::successors(Some(id.clone()), PageId::parent);
        above.find_map(|id| self.addresses.get(&id)).cloned().unwrap_or_else(PageId::start)
    }

    /// Whether it has the page itself.
    pub fn has(&self, id: &PageId) -> bool {
        self.addresses.contains_key(id) && !self.lacks.contains(id)
    }
}

/// What other pages say of a page when they lead to it.
#[derive(Clone, Debug)]
pub struct PageInfo {
    /// Where it is written, below the content folder.
    pub file: String,
    /// Last part of its address, where that is another than its name.
    pub address: Option<Slug>,
    pub title: Text,
    pub short_title: Text,
    pub description: Text,
    pub lead: Text,
    pub icon: Option<Icon>,
    pub keywords: Vec<Text>,
}

impl Catalogue {
    /// The page that an editor names: by its address, or by an ending of it that no other page has.
    pub fn resolve(&self, name: &str) -> Option<&PageId> {
        resolve(self.infos.keys().chain(self.missing.keys()), name)
    }

    /// What is known of a page, in this language or the first one.
    pub fn info(&self, id: &PageId) -> Option<&PageInfo> {
        self.infos.get(id).or_else(|| self.missing.get(id))
    }

    /// Whether the page is in the first language only.
    pub fn lacks(&self, id: &PageId) -> bool {
        self.missing.contains_key(id)
    }

    /// The address of a page within this language: each part as the page that it leads to calls itself.
    pub fn address(&self, id: &PageId) -> PageId {
        address(id, &|id| self.info(id))
    }

    /// The language that the portal was written in first.
    pub fn first_language(&self) -> &Language {
        self.languages.first().map_or(&self.language, |edition| &edition.language)
    }

    /// The pages directly below `parent`: entries in the order of their collection, others by address.
    pub fn children(&self, parent: &PageId) -> Vec<PageId> {
        let entries: Vec<PageId> = match parent.as_str() {
            PageId::NETWORKS => {
                self.networks.iter().map(|network| PageId::entry(PageId::NETWORKS, &network.slug)).collect()
            }
            PageId::CITIES => self.cities.iter().map(|city| PageId::entry(PageId::CITIES, &city.slug)).collect(),
            PageId::NEWS => self.news.iter().map(|item| PageId::entry(PageId::NEWS, &item.slug)).collect(),
            PageId::SERVICES => {
                self.services.iter().map(|service| PageId::entry(PageId::SERVICES, &service.slug)).collect()
            }
            _ => Vec::new(),
        };
        let pages = self.pages.iter().map(|(id, _)| id.clone());
        entries.into_iter().chain(pages.filter(|id| id.parent().as_ref() == Some(parent))).collect()
    }
}

/// The address of a page, from what each page above it and itself is called.
fn address<'a>(id: &PageId, info: &dyn Fn(&PageId) -> Option<&'a PageInfo>) -> PageId {
    let Some(parent) = id.parent() else { return id.clone() };
    let own = info(id).and_then(|info| info.address.clone()).or_else(|| Slug::new(id.last()).ok());
    let above = address(&parent, info);
    own.map_or_else(|| id.clone(), |own| above.child(&own))
}

/// The page called `name` among `pages`; `None` where there is none, or more than one by a shorter name.
fn resolve<'a>(pages: impl Iterator<Item = &'a PageId>, name: &str) -> Option<&'a PageId> {
    let mut ending = None;
    let mut endings = 0;
    for page in pages {
        if page.as_str() == name && !name.is_empty() || page.is_start() && name == "start" {
            return Some(page);
        }
        if page.as_str().strip_suffix(name).is_some_and(|rest| rest.ends_with('/')) {
            ending = Some(page);
            endings += 1;
        }
    }
    ending.filter(|_| endings == 1)
}
