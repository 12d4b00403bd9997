//! What the parts of a page share.

use std::time::Duration;

use leptos::prelude::*;

use crate::store::{Pins, Store};

/// What pages may ask of the world around them.
#[derive(Clone, Copy)]
pub struct Around {
    pub store: Store,
    pub pins: Pins,
}

/// Moves focus to what `selector` finds once the change that was just made is on the page.
pub(super) fn focus_soon(selector: String) {
    set_timeout(move || crate::browser::focus_on(&selector), Duration::ZERO);
}
