//! Portals of any size, made of the shipped networks.

use stadtportal::content::{Catalogue, Network, PageId, Slug, Text};
use stadtportal::i18n::fold;

/// The shipped catalogue with as many networks: the shipped ones over and over, each under a name of its own.
///
/// The shipped ones stay, as other pages lead to them.
pub fn catalogue(shipped: &Catalogue, n_networks: usize) -> Catalogue {
    let mut catalogue = shipped.clone();
    let copies = (0..).zip(shipped.networks.iter().cycle()).skip(shipped.networks.len());
    let missing = n_networks.saturating_sub(shipped.networks.len());
    for (i, network) in copies.take(missing) {
        let copied = copy(network, i);
        let id = |network: &Network| PageId::entry(PageId::NETWORKS, &network.slug);
        if let Some(mut info) = shipped.infos.get(&id(network)).cloned() {
            (info.title, info.short_title) = (copied.name.clone(), copied.name.clone());
            catalogue.infos.insert(id(&copied), info);
        }
        catalogue.networks.push(copied);
    }
    catalogue.networks.sort_by_cached_key(|network| (fold(&network.name), network.slug.clone()));
    catalogue
}

fn copy(network: &Network, i: usize) -> Network {
    Network {
        slug: Slug::new(&format!("{}-{i}", network.slug)).expect("a slug"),
        name: Text::try_from(format!("{} {i}", &*network.name)).expect("a text"),
        ..network.clone()
    }
}
