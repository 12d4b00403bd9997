//! What happened when.

use leptos::prelude::*;

use crate::content::DateEntry;

#[component]
pub fn DateList(dates: Vec<DateEntry>) -> impl IntoView {
    let row = |DateEntry { iso, date, event }| {
        view! {
            <li class="date-list__entry">
                <time class="date-list__date" datetime=iso>{date}</time>
                " "
                <span class="date-list__event">{event}</span>
            </li>
        }
    };
    view! { <ol class="date-list">{dates.into_iter().map(row).collect_view()}</ol> }
}
