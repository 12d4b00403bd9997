//! What was read, before it is known to hold together.

use super::{Catalogue, City, Network, NewsItem, Service};

/// Values with the names of their files.
pub(super) type Filed<T> = Vec<(String, T)>;

/// The content of one language, and which file each entry is from.
pub(super) struct Draft {
    pub catalogue: Catalogue,
    pub folder: String,
    pub networks: Filed<Network>,
    pub cities: Filed<City>,
    pub news: Filed<NewsItem>,
    pub services: Filed<Service>,
}
