//! Further reading elsewhere.

use leptos::prelude::*;

use super::outside_link::OutsideLink;
use crate::content::Link;

#[component]
pub fn LinkList(links: Vec<Link>) -> impl IntoView {
    let row = |link: Link| {
        let description = link.description.as_deref().map(ToOwned::to_owned);
        view! {
            <li>
                <OutsideLink url=link.url.clone() text=link.text.to_string()/>
                {description.map(|text| view! { <p class="link-list__description">{text}</p> })}
            </li>
        }
    };
    view! { <ul class="link-list">{links.into_iter().map(row).collect_view()}</ul> }
}
