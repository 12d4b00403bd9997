//! All content of one language, checked, and what is known of every page.

use std::collections::BTreeMap;

use super::{City, Collection, Fee, Icon, KindText, Menu, Network, NewsItem, PageText, Service, Site, Text, Topic};
use crate::content::PageId;
use crate::i18n::{Locale, Texts, Words};

/// All content of one language.
#[derive(Clone, Debug)]
pub struct Catalogue {
    pub locale: Locale,
    pub site: Site,
    pub texts: Texts,
    pub words: Words,
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
    pub infos: BTreeMap<PageId, PageInfo>,
}

/// What other pages say of a page when they lead to it.
#[derive(Clone, Debug)]
pub struct PageInfo {
    /// Where it is written, below the content folder.
    pub file: String,
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
        resolve(self.infos.keys(), name)
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

/// The page called `name` among `pages`; `None` where there is none, or more than one by a shorter name.
pub(super) fn resolve<'a>(pages: impl Iterator<Item = &'a PageId>, name: &str) -> Option<&'a PageId> {
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
