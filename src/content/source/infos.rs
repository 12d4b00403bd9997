//! Gathers what is known of every page, whatever it is made of.

use std::collections::BTreeMap;

use super::draft::Draft;
use super::{PageInfo, Text};
use crate::content::{PageId, Slug};

pub(super) fn collect_infos(draft: &mut Draft) {
    let mut infos = BTreeMap::new();
    let info = |file: &str, address: &Option<Slug>, title: &Text, description: &Text, lead: &Text| PageInfo {
        file: file.to_owned(),
        address: address.clone(),
        title: title.clone(),
        short_title: title.clone(),
        description: description.clone(),
        lead: lead.clone(),
        icon: None,
        keywords: Vec::new(),
    };
    for (id, page) in &draft.catalogue.pages {
        let name = if id.is_start() { "start" } else { id.as_str() };
        let file = format!("{}/pages/{name}.json", draft.folder);
        let base = info(&file, &page.address, &page.title, &page.description, &page.lead);
        let short_title = page.short_title.clone().unwrap_or_else(|| page.title.clone());
        infos.insert(id.clone(), PageInfo { short_title, icon: page.icon, keywords: page.keywords.clone(), ..base });
    }
    for (file, network) in &draft.networks {
        let base = info(file, &network.address, &network.name, &network.summary, &network.summary);
        infos.insert(PageId::entry(PageId::NETWORKS, &network.slug), base);
    }
    for (file, city) in &draft.cities {
        let base = info(file, &city.address, &city.name, &city.description, &city.summary);
        infos.insert(PageId::entry(PageId::CITIES, &city.slug), base);
    }
    for (file, item) in &draft.news {
        let base = info(file, &None, &item.title, &item.summary, &item.summary);
        infos.insert(PageId::entry(PageId::NEWS, &item.slug), base);
    }
    for (file, service) in &draft.services {
        let base = info(file, &service.address, &service.title, &service.description, &service.lead);
        let short_title = service.short_title.clone().unwrap_or_else(|| service.title.clone());
        let keywords = service.keywords.clone();
        let info = PageInfo { short_title, icon: Some(service.icon), keywords, ..base };
        infos.insert(PageId::entry(PageId::SERVICES, &service.slug), info);
    }
    draft.catalogue.infos = infos;
}
