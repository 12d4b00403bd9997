//! The start page.

use std::sync::Arc;

use leptos::prelude::*;

use super::Head;
use crate::components::page_heading::PageHeading;
use crate::components::prose::Prose;
use crate::components::teaser_list::TeaserList;
use crate::content::{Portal, StartPage as Document};

pub fn head(portal: &Portal, page: &Document) -> Head {
    Head::new(portal, &page.title, None, &page.description)
}

#[component]
pub fn StartPage(page: Arc<Document>) -> impl IntoView {
    view! {
        <div class="band">
            <div class="container container--narrow">
                <PageHeading title=page.title.to_string() lead=page.lead.to_string() kicker=None/>
            </div>
        </div>
        <div class="container">
            <TeaserList teasers=page.teasers.clone()/>
            <section aria-labelledby="ueber-das-portal">
                <h2 id="ueber-das-portal">{page.about_title.to_string()}</h2>
                <Prose paragraphs=page.about.clone()/>
            </section>
        </div>
    }
}
