//! Pins the page at hand, after the reader was asked once.

use std::sync::Arc;

use leptos::prelude::*;

use super::around::{Around, focus_soon};
use crate::browser;
use crate::components::pin_button::{PinAction, PinButton, PinState};
use crate::content::Page;
use crate::pinboard::Pin;
use crate::route;
use crate::store::Address;

#[component]
pub fn PagePin(around: Around, address: Address, page: Arc<Page>) -> impl IntoView {
    let Around { pins, .. } = around;
    let path = route::path(address.0, &address.1);
    let (is_asking, is_denied) = (RwSignal::new(false), RwSignal::new(false));
    let state = {
        let path = path.clone();
        Signal::derive(move || match (pins.holds(&path), is_denied.get(), is_asking.get()) {
            (true, ..) => PinState::Pinned,
            (_, true, _) => PinState::Denied,
            (.., true) => PinState::Asking,
            _ => PinState::Unpinned,
        })
    };
    let pin = {
        let (path, page) = (path.clone(), page.clone());
        move || {
            is_asking.set(false);
            let (path, title, stamps) = (path.clone(), page.title.clone(), page.stamps.clone());
            is_denied.set(!pins.pin(Pin { path, title, date: browser::today(), stamps }));
            focus_soon(".pin__button".to_owned());
        }
    };
    let on_action = Callback::new(move |action| match (action, state.get_untracked()) {
        (PinAction::Toggle, PinState::Pinned) => {
            pins.unpin(&path);
        }
        (PinAction::Toggle, PinState::Asking) | (PinAction::Decline, _) => {
            is_asking.set(false);
            focus_soon(".pin__button".to_owned());
        }
        (PinAction::Toggle, _) if !pins.is_kept() => {
            is_denied.set(false);
            is_asking.set(true);
            focus_soon("#merken".to_owned());
        }
        (PinAction::Toggle | PinAction::Agree, _) => pin(),
    });
    view! { <PinButton state on_action/> }
}
