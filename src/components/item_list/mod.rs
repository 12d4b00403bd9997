//! Things with a name and perhaps a sentence on each.

use leptos::prelude::*;

use crate::content::Item;

#[component]
pub fn ItemList(items: Vec<Item>) -> impl IntoView {
    let row = |Item { name, description }| {
        let description = description.map(|text| view! { <span class="item-list__description">{text}</span> });
        view! { <li class="item-list__item"><strong>{name}</strong> {description}</li> }
    };
    view! { <ul class="item-list">{items.into_iter().map(row).collect_view()}</ul> }
}
