//! The hub of "Europa & Internationales".

use std::sync::Arc;

use leptos::prelude::*;

use super::{Head, above};
use crate::components::breadcrumb::Breadcrumb;
use crate::components::link_list::LinkList;
use crate::components::page_heading::PageHeading;
use crate::components::prose::Prose;
use crate::components::teaser_list::TeaserList;
use crate::content::{HubPage, Portal};
use crate::route::Route;

pub fn head(portal: &Portal, page: &HubPage) -> Head {
    Head::new(portal, &page.title, None, &page.description)
}

#[component]
pub fn InternationalPage(portal: Arc<Portal>, page: Arc<HubPage>) -> impl IntoView {
    view! {
        <div class="band">
            <div class="container">
                <Breadcrumb above=above(&portal, &Route::International) here=page.title.to_string()/>
                <PageHeading title=page.title.to_string() lead=page.lead.to_string() kicker=None/>
            </div>
        </div>
        <div class="container">
            <Prose paragraphs=page.paragraphs.clone()/>
            <TeaserList teasers=page.teasers.clone()/>
            <section aria-labelledby="weitere-informationen">
                <h2 id="weitere-informationen">{page.links_title.to_string()}</h2>
                <LinkList links=page.links.clone()/>
            </section>
        </div>
    }
}
