//! Arranges a page, as its document says.
//!
//! A page is what the build has drawn, with the parts that answer to the reader in their places; there is no
//! code for a single page.

mod address;
mod around;
mod clock;
mod fee_finder;
mod nearest;
mod opening_status;
mod part;
mod pin;
mod pinboard;
mod search;

use std::sync::Arc;

use leptos::prelude::*;

pub use self::around::Around;
use self::part::PartView;
use self::pin::PagePin;
use crate::components::html::Html;
use crate::content::Page;
use crate::store::Address;

/// Any page of the portal.
#[component]
pub fn PageView(around: Around, address: Address, page: Arc<Page>) -> impl IntoView {
    let pin = page.can_be_pinned.then(|| view! { <PagePin around address page=page.clone()/> });
    let Page { band, aside, parts, end, .. } = Arc::unwrap_or_clone(page);
    let text = parts.into_iter().map(|part| view! { <PartView around part/> }).collect_view();
    let body = match aside {
        Some(aside) => view! {
            <div class="container article">
                <Html class="article__aside" html=aside/>
                <div class="article__text">{text}</div>
            </div>
        }
        .into_any(),
        None => view! { <div class="container page">{text}</div> }.into_any(),
    };
    view! {
        <div class="band"><Html class="band__inner" html=band/> {pin}</div>
        {body}
        <Html class="container page-end" html=end/>
    }
}
