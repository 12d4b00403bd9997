//! Arranges components into pages, as the page's document says.
//!
//! A page is a heading, perhaps a box of facts, and sections of blocks; there is no code for a single page.
//! Nothing here touches the browser.

mod block;
mod listing;

use std::sync::Arc;

use leptos::prelude::*;

use self::block::BlockView;
use crate::components::breadcrumb::Breadcrumb;
use crate::components::fact_list::FactList;
use crate::components::page_heading::PageHeading;
use crate::components::pager::Pager;
use crate::content::{Facts, Page, Picture, Section};

/// Any page of the portal.
#[component]
pub fn PageView(page: Arc<Page>) -> impl IntoView {
    let Page { above, kind, title, lead, picture, facts, sections, pager, .. } = Arc::unwrap_or_clone(page);
    let breadcrumb = (!above.is_empty()).then(|| view! { <Breadcrumb above here=title.clone()/> });
    let has_picture = picture.is_some();
    let sections = sections.into_iter().map(|section| view! { <SectionView section/> }).collect_view();
    let body = match facts {
        Some(facts) => view! {
            <div class="container article">
                <FactBox facts/>
                <div class="article__text">{sections}</div>
                {pager.map(|pager| view! { <Pager pager/> })}
            </div>
        }
        .into_any(),
        None => {
            view! { <div class="container">{sections} {pager.map(|pager| view! { <Pager pager/> })}</div> }.into_any()
        }
    };
    view! {
        <div class="band">
            <div class="container" class:hero=has_picture>
                <div class="hero__text">{breadcrumb} <PageHeading kind title lead/></div>
                {picture.map(|picture| view! { <HeroPicture picture/> })}
            </div>
        </div>
        {body}
    }
}

#[component]
fn HeroPicture(picture: Picture) -> impl IntoView {
    view! {
        <picture class="hero__picture">
            <source srcset=picture.src_dark media="(prefers-color-scheme: dark)"/>
            <img
                src=picture.src alt=picture.alt width=picture.width.to_string() height=picture.height.to_string()
                fetchpriority="high"
            />
        </picture>
    }
}

#[component]
fn FactBox(facts: Facts) -> impl IntoView {
    view! {
        <aside class="article__facts" aria-labelledby="auf-einen-blick">
            <h2 class="article__facts-title" id="auf-einen-blick">{facts.title}</h2>
            <FactList facts=facts.rows/>
        </aside>
    }
}

#[component]
fn SectionView(section: Section) -> impl IntoView {
    let Section { id, title, lead, blocks } = section;
    let blocks = blocks.into_iter().map(|block| view! { <BlockView block/> }).collect_view();
    if title.is_empty() {
        return blocks.into_any();
    }
    let lead = (!lead.is_empty()).then(|| view! { <p class="section-lead">{lead}</p> });
    let label = id.clone();
    view! {
        <section aria-labelledby=label>
            <h2 id=id>{title}</h2>
            {lead}
            {blocks}
        </section>
    }
    .into_any()
}
