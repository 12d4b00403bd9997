//! Makes the documents that the browser loads from the content that editors wrote.

use super::{
    Catalogue, DocumentId, Network, NetworkLink, NetworkPage, NetworkSummary, NetworksPage, PageDocument, Portal, Slug,
    Text, Topic,
};

/// How many related networks a page offers.
const MAX_RELATED: usize = 4;

/// The frame's document and every page's, with `content_base` as the folder they will lie in.
pub fn compile(catalogue: &Catalogue, content_base: &str) -> (Portal, Vec<(DocumentId, PageDocument)>) {
    let portal = Portal {
        site: catalogue.site.clone(),
        texts: catalogue.texts.clone(),
        content_base: content_base.to_owned(),
    };
    let mut pages = vec![
        (DocumentId::Start, PageDocument::Start(catalogue.start.clone().into())),
        (DocumentId::International, PageDocument::International(catalogue.international.clone().into())),
        (DocumentId::Networks, PageDocument::Networks(networks_page(catalogue).into())),
    ];
    pages.extend(catalogue.networks.iter().enumerate().map(|(i, network)| {
        let id = DocumentId::Network(network.slug.clone());
        (id, PageDocument::Network(network_page(catalogue, i, network).into()))
    }));
    (portal, pages)
}

fn networks_page(catalogue: &Catalogue) -> NetworksPage {
    NetworksPage {
        text: catalogue.networks_text.clone(),
        topics: catalogue.topics.clone(),
        networks: catalogue.networks.iter().map(summary).collect(),
    }
}

fn summary(network: &Network) -> NetworkSummary {
    NetworkSummary {
        slug: network.slug.clone(),
        name: network.name.clone(),
        full_name: network.full_name.clone(),
        full_name_lang: network.full_name_lang.clone(),
        kind: network.kind,
        scope: network.scope,
        summary: network.summary.clone(),
        founded: network.founded.as_ref().map(|founded| founded.date),
        members: network.members.clone(),
        seat: network.seat.as_ref().map(|seat| format!("{}, {}", &*seat.city, &*seat.country)),
        membership: network.membership.clone(),
        topics: network.topics.clone(),
    }
}

fn network_page(catalogue: &Catalogue, i: usize, network: &Network) -> NetworkPage {
    let link = |network: &Network| NetworkLink {
        slug: network.slug.clone(),
        name: network.name.clone(),
        shared_topics: Vec::new(),
    };
    let kind = catalogue.networks_text.kinds.iter().find(|kind| kind.id == network.kind);
    NetworkPage {
        network: network.clone(),
        kind_label: kind.map_or_else(|| network.name.clone(), |kind| kind.label.clone()),
        topics: network.topics.iter().filter_map(|id| topic(&catalogue.topics, id)).cloned().collect(),
        previous: i.checked_sub(1).and_then(|i| catalogue.networks.get(i)).map(link),
        next: catalogue.networks.get(i + 1).map(link),
        related: related(catalogue, network),
    }
}

/// The networks with most topics in common; equal ones in the order of names.
fn related(catalogue: &Catalogue, network: &Network) -> Vec<NetworkLink> {
    let mut related = catalogue
        .networks
        .iter()
        .filter(|other| other.slug != network.slug)
        .map(|other| NetworkLink {
            slug: other.slug.clone(),
            name: other.name.clone(),
            shared_topics: shared_topics(&catalogue.topics, network, other),
        })
        .filter(|link| !link.shared_topics.is_empty())
        .collect::<Vec<_>>();
    related.sort_by_key(|link| std::cmp::Reverse(link.shared_topics.len()));
    related.truncate(MAX_RELATED);
    related
}

fn shared_topics(topics: &[Topic], one: &Network, other: &Network) -> Vec<Text> {
    let shared = one.topics.iter().filter(|topic| other.topics.contains(topic));
    shared.filter_map(|id| topic(topics, id)).map(|topic| topic.label.clone()).collect()
}

fn topic<'a>(topics: &'a [Topic], id: &Slug) -> Option<&'a Topic> {
    topics.iter().find(|topic| topic.id == *id)
}
