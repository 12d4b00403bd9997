//! Reads a language's content from its folder and checks that it holds together.
//!
//! Every fault is collected, so that an editor mends a file once, not fault by fault.

use std::path::Path;

use serde::Deserialize;

use super::check::Checks;
use super::error::ContentError;
use super::reader::Reader;
use super::{HubPage, Network, NetworksText, Site, StartPage, Topic};
use crate::i18n::{Locale, Texts, Words, fold};

/// All content of one language, checked.
#[derive(Clone, Debug)]
pub struct Catalogue {
    pub locale: Locale,
    pub site: Site,
    pub texts: Texts,
    pub words: Words,
    pub start: StartPage,
    pub international: HubPage,
    pub networks_text: NetworksText,
    pub topics: Vec<Topic>,
    /// In the order of their names.
    pub networks: Vec<Network>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Topics {
    topics: Vec<Topic>,
}

/// Reads and checks everything below `root` (the folder `public/content`) for one language.
///
/// # Errors
/// All faults found, in the order of files.
pub fn load(root: &Path, locale: Locale) -> Result<Catalogue, Vec<ContentError>> {
    let mut reader = Reader::new(root);
    let folder = locale.id();
    let site = reader.read::<Site>("site.json");
    let texts = reader.read::<Texts>(&format!("{folder}/texts.json"));
    let words = reader.read::<Words>(&format!("{folder}/words.json"));
    let start = reader.read::<StartPage>(&format!("{folder}/pages/start.json"));
    let international = reader.read::<HubPage>(&format!("{folder}/pages/internationales.json"));
    let networks_text = reader.read::<NetworksText>(&format!("{folder}/pages/netzwerke.json"));
    let topics = reader.read::<Topics>(&format!("{folder}/topics.json"));
    let networks = reader.read_folder::<Network>(&format!("{folder}/networks"));
    let all = (site, texts, words, start, international, networks_text, topics);
    let (Some(site), Some(texts), Some(words), Some(start), Some(international), Some(networks_text), Some(topics)) =
        all
    else {
        return Err(reader.errors);
    };
    let mut networks = networks;
    networks.sort_by_cached_key(|(_, network)| (fold(&network.name), network.slug.clone()));
    Checks { reader: &mut reader, folder, topics: &topics.topics, networks: &networks }.run(
        &start,
        &international,
        &networks_text,
    );
    if !reader.errors.is_empty() {
        return Err(reader.errors);
    }
    let networks = networks.into_iter().map(|(_, network)| network).collect();
    Ok(Catalogue { locale, site, texts, words, start, international, networks_text, topics: topics.topics, networks })
}
