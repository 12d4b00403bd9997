//! Something to be seen before the rest.

use leptos::prelude::*;

use super::Context;
use crate::components::icon::Icon;
use crate::content::{Notice, Rich};

pub fn notice(context: &Context, notice: &Notice) -> AnyView {
    let id = notice.kind.id();
    let symbol = if id == "info" { "ui-info" } else { "ui-alert" };
    let row = |text: &Rich| view! { <p>{context.rich(text)}</p> };
    view! {
        <div class=format!("notice notice--{id}")>
            <Icon symbol/>
            <div class="notice__body">
                {context.heading("notice__title", notice.title.to_string())}
                {notice.text.iter().map(row).collect_view()}
            </div>
        </div>
    }
    .into_any()
}
