//! Pictures, with another one for dark surroundings.

use leptos::prelude::*;

use super::Context;
use crate::content::PictureText;

/// All drawings have this size, so that the space is kept free.
const SIZE: (&str, &str) = ("640", "480");

/// A drawing; the first of a page is loaded before anything else.
pub(super) fn drawing(picture: &PictureText, class: &'static str, is_first: bool) -> AnyView {
    let file = |suffix: &str| format!("/images/{}{suffix}.svg", picture.file);
    let (priority, loading) = if is_first { (Some("high"), None) } else { (None, Some("lazy")) };
    view! {
        <picture class=class>
            <source srcset=file("-dark") media="(prefers-color-scheme: dark)" data-dark/>
            <img
                src=file("") alt=picture.alt.to_string() width=SIZE.0 height=SIZE.1 fetchpriority=priority loading=loading
            />
        </picture>
    }
    .into_any()
}

pub fn picture(_: &Context, picture: &PictureText) -> AnyView {
    let caption = picture.caption.as_ref().map(|text| view! { <figcaption>{text.to_string()}</figcaption> });
    view! { <figure class="figure">{drawing(picture, "figure__picture", false)} {caption}</figure> }.into_any()
}
