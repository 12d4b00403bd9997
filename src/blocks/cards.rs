//! Ways into other pages.

use leptos::prelude::*;

use super::Context;
use crate::content::{Cards, Icon, KindText, PageId};

/// A way into a page.
#[derive(Clone, Debug)]
pub struct Card {
    pub page: PageId,
    pub title: String,
    pub text: String,
    pub icon: Option<Icon>,
    /// Above the title, as in "seit 1950".
    pub note: Option<String>,
}

impl Card {
    /// What a page says of itself.
    pub fn of(context: &Context, page: &PageId) -> Self {
        let info = context.info(page);
        Self {
            page: page.clone(),
            title: info.short_title.to_string(),
            text: info.lead.to_string(),
            icon: info.icon,
            note: None,
        }
    }

    /// What an editor wrote, the rest being the page's own.
    pub fn read(context: &Context, card: &Cards) -> Self {
        let own = Self::of(context, &context.page(&card.page).0);
        Self {
            title: card.title.as_ref().map_or(own.title, ToString::to_string),
            text: card.text.as_ref().map_or(own.text, ToString::to_string),
            icon: card.icon.or(own.icon),
            ..own
        }
    }
}

/// Cards with a title that leads on, and a sentence; the whole area follows the link.
///
/// They have symbols only where all of them do, as cards side by side are to look alike.
pub fn cards(context: &Context, cards: &[Card]) -> AnyView {
    let have_icons = cards.iter().all(|card| card.icon.is_some());
    let row = |card: &Card| {
        let link = view! { <a class="teaser__link" href=context.href(&card.page)>{context.way(&card.page, card.title.clone())}</a> };
        view! {
            <li class="teaser">
                {card.icon.filter(|_| have_icons).map(|icon| view! { <span class="teaser__icon">{context.icon(icon)}</span> })}
                <div class="teaser__body">
                    {card.note.clone().map(|note| view! { <p class="teaser__note">{note}</p> })}
                    {context.heading("teaser__title", link)}
                    <p class="teaser__text" lang=context.lang_of(&card.page)>{card.text.clone()}</p>
                </div>
            </li>
        }
    };
    view! { <ul class="teaser-list">{cards.iter().map(row).collect_view()}</ul> }.into_any()
}

/// Symbol and title, for many ways at once.
pub fn tiles(context: &Context, pages: &[String]) -> AnyView {
    let row = |name: &String| {
        let (id, info) = context.page(name);
        view! {
            <li>
                <a class="tile" href=context.href(&id)>
                    {info.icon.map(|icon| context.icon(icon))}
                    <span class="tile__title">{context.way(&id, info.short_title.to_string())}</span>
                </a>
            </li>
        }
    };
    view! { <ul class="tile-list">{pages.iter().map(row).collect_view()}</ul> }.into_any()
}

/// What each kind of network is, with the way to an example.
pub fn kinds(context: &Context) -> AnyView {
    let row = |kind: &KindText| {
        let id = PageId::entry(PageId::NETWORKS, &kind.example);
        let name = context.info(&id).short_title.to_string();
        view! {
            <li class=format!("kind kind--{}", kind.id.id())>
                {context.heading("kind__name", kind.name.to_string())}
                <p class="kind__description">{kind.description.to_string()}</p>
                <p class="kind__example">
                    <span class=format!("badge badge--{}", kind.id.id())>{kind.label.to_string()}</span>
                    " "
                    <a href=context.href(&id)>{name}</a>
                </p>
            </li>
        }
    };
    view! { <ul class="kind-list">{context.catalogue.kinds.iter().map(row).collect_view()}</ul> }.into_any()
}
