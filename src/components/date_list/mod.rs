//! What happened when.

use leptos::prelude::*;

use super::{Language, Wording};
use crate::content::KeyDate;

#[component]
pub fn DateList(dates: Vec<KeyDate>) -> impl IntoView {
    let language = Language::here();
    let row = move |KeyDate { date, event }: KeyDate| {
        view! {
            <li class="date-list__entry">
                <time class="date-list__date" datetime=date.to_string()>{language.date(date)}</time>
                " "
                <span class="date-list__event">{event.to_string()}</span>
            </li>
        }
    };
    view! { <ol class="date-list">{dates.into_iter().map(row).collect_view()}</ol> }
}
