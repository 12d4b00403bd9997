//! A file for each page: picks from its document, arranges components, names itself.
//!
//! A page knows no other page and never touches the browser; only the app knows them all.

pub mod international;
pub mod network;
pub mod networks;
pub mod not_found;
pub mod start;

use crate::content::Portal;
use crate::route::Route;

/// What a page says of itself to browsers and search engines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// "Seite – Bereich – Stadtportal"
    pub title: String,
    pub description: String,
}

impl Head {
    /// Puts the title together; the start page of the portal has no area.
    fn new(portal: &Portal, page: &str, area: Option<&str>, description: &str) -> Self {
        let parts = std::iter::once(page).chain(area).chain([&*portal.site.name]);
        Self { title: parts.collect::<Vec<_>>().join(" – "), description: description.to_owned() }
    }
}

/// The pages above `route` with their names, from the top down.
fn above(portal: &Portal, route: &Route) -> Vec<(Route, String)> {
    let mut above = std::iter::successors(route.parent(), Route::parent)
        .map(|route| {
            let texts = &portal.texts.frame;
            let name = match route {
                Route::Start => &texts.start,
                Route::International => &texts.international,
                Route::Networks | Route::Network(_) => &texts.networks,
            };
            (route.clone(), name.clone())
        })
        .collect::<Vec<_>>();
    above.reverse();
    above
}
