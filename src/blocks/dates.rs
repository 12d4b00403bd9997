//! Events in the order of time.

use leptos::prelude::*;

use super::Context;
use crate::content::DateText;

pub fn dates(context: &Context, dates: &[DateText]) -> AnyView {
    let row = |DateText { date, event }: &DateText| {
        view! {
            <li class="date-list__entry">
                <time class="date-list__date" datetime=date.to_string()>{context.date(*date)}</time>
                " "
                <span class="date-list__event">{context.rich(event)}</span>
            </li>
        }
    };
    view! { <ol class="date-list">{dates.iter().map(row).collect_view()}</ol> }.into_any()
}
