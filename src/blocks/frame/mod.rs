//! What stands around every page.

mod footer;
mod header;
mod languages;
mod settings;

pub use footer::footer;
pub use header::header;

use leptos::prelude::*;

use super::Context;
use crate::content::PageId;

/// A link of the frame, marked where it leads to the page at hand ("page") or to one above it ("true").
fn entry(context: &Context, id: &PageId, class: &'static str, icon: bool) -> AnyView {
    let info = context.info(id);
    let here = context.here.as_str();
    let is_above = here.strip_prefix(id.as_str()).is_some_and(|rest| rest.starts_with('/'));
    let current = if id == context.here { Some("page") } else { is_above.then_some("true") };
    let icon = info.icon.filter(|_| icon).map(|icon| context.icon(icon));
    let title = if id.is_start() { context.catalogue.words.frame.start.clone() } else { info.short_title.to_string() };
    view! { <a class=class href=context.href(id) aria-current=current>{icon} <span>{context.way(id, title)}</span></a> }
        .into_any()
}
