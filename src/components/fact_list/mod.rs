//! Facts as terms and what is known of them.

use leptos::prelude::*;

use super::outside_link::OutsideLink;
use crate::content::Fact;

#[component]
pub fn FactList(facts: Vec<Fact>) -> impl IntoView {
    let row = |Fact { term, value, lang, url, note }| {
        let value = match url {
            Some(url) => view! { <OutsideLink url text=value/> }.into_any(),
            None => view! { <span lang=lang>{value}</span> }.into_any(),
        };
        view! {
            <div class="fact-list__row">
                <dt class="fact-list__term">{term}</dt>
                <dd class="fact-list__value">
                    {value} {note.map(|note| view! { <span class="fact-list__note">{note}</span> })}
                </dd>
            </div>
        }
    };
    view! { <dl class="fact-list">{facts.into_iter().map(row).collect_view()}</dl> }
}
