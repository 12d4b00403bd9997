//! Further reading elsewhere.

use leptos::prelude::*;

use super::outside_link::OutsideLink;
use crate::content::Link;

#[component]
pub fn LinkList(links: Vec<Link>) -> impl IntoView {
    let row = |Link { text, url, description }| {
        let description = description.map(|text| view! { <p class="link-list__description">{text}</p> });
        view! { <li><OutsideLink url text/> {description}</li> }
    };
    view! { <ul class="link-list">{links.into_iter().map(row).collect_view()}</ul> }
}
