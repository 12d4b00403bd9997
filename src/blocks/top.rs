//! The top of a page: the way to it, its title, its picture; and the list of its sections.

use leptos::prelude::*;

use super::Context;
use super::picture::drawing;
use crate::components::icon::Icon;
use crate::content::{Icon as Symbol, PageId, PictureText};

/// What stands at the top.
#[derive(Clone, Debug)]
pub struct Top {
    pub title: String,
    pub lead: String,
    pub icon: Option<Symbol>,
    /// Look and words of the badge above the title.
    pub badge: Option<(String, String)>,
    pub picture: Option<PictureText>,
    /// Whether it is text to be read aloud.
    pub can_be_heard: bool,
    /// The part of the title that is in another language, and which.
    pub foreign: Option<(String, String)>,
}

impl Top {
    fn title_view(&self) -> AnyView {
        let cut = self.foreign.as_ref().and_then(|(part, lang)| {
            let (before, after) = self.title.split_once(&**part)?;
            Some((before.to_owned(), part.clone(), lang.clone(), after.to_owned()))
        });
        match cut {
            Some((before, part, lang, after)) => view! { {before} <span lang=lang>{part}</span> {after} }.into_any(),
            None => self.title.clone().into_any(),
        }
    }
}

/// Way to the page, title, lead and picture.
pub fn top(context: &Context, top: &Top) -> AnyView {
    let Top { lead, icon, badge, picture, .. } = top.clone();
    let badge = badge.map(|(look, label)| {
        view! { <p class="page-heading__kicker"><span class=format!("badge badge--{look}")>{label}</span></p> }
    });
    let has_picture = picture.is_some();
    view! {
        <div class="container" class:hero=has_picture>
            <div class="hero__text">
                {breadcrumb(context, top)}
                <div class="page-heading" class:page-heading--icon=icon.is_some()>
                    {icon.map(|icon| view! { <span class="page-heading__icon">{context.icon(icon)}</span> })}
                    {badge}
                    <h1 class="page-heading__title" tabindex="-1">{top.title_view()}</h1>
                    <p class="page-heading__lead">{lead}</p>
                </div>
                {top.can_be_heard.then(|| super::speech(context))}
            </div>
            {picture.map(|picture| drawing(&picture, "hero__picture", true))}
        </div>
    }
    .into_any()
}

/// The pages above, from the top down; between a list and its parts are addresses without a page.
pub fn above(context: &Context) -> Vec<PageId> {
    let above = std::iter::successors(context.here.parent(), PageId::parent);
    let mut above = above.filter(|id| context.catalogue.info(id).is_some()).collect::<Vec<_>>();
    above.reverse();
    above
}

fn breadcrumb(context: &Context, top: &Top) -> Option<AnyView> {
    let words = &context.catalogue.words.frame;
    let step = |id: &PageId| {
        let name = if id.is_start() { words.start.clone() } else { context.info(id).short_title.to_string() };
        view! { <li class="breadcrumb__step"><a href=context.href(id) lang=context.lang_of(id)>{name}</a></li> }
    };
    let above = above(context);
    (!above.is_empty()).then(|| {
        view! {
            <nav class="breadcrumb" aria-label=words.breadcrumb.clone()>
                <ol class="breadcrumb__steps">
                    {above.iter().map(step).collect_view()}
                    <li class="breadcrumb__step" aria-current="page">{top.title_view()}</li>
                </ol>
            </nav>
        }
        .into_any()
    })
}

/// "Inhalt dieser Seite": ways down to the sections, by name and title.
pub fn contents(context: &Context, sections: &[(String, String)]) -> AnyView {
    let words = &context.catalogue.words.page;
    let row = |(id, title): &(String, String)| {
        view! { <li><a href=format!("#{id}")><Icon symbol="nach-unten"/> <span>{title.clone()}</span></a></li> }
    };
    view! {
        <nav class="contents" aria-labelledby="inhalt-dieser-seite">
            <h2 class="contents__title" id="inhalt-dieser-seite">{words.toc.clone()}</h2>
            <ul class="contents__list">{sections.iter().map(row).collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// The title of a section, and the sentence under it.
pub fn heading(context: &Context, id: &str, title: &str, icon: Option<Symbol>, lead: Option<AnyView>) -> AnyView {
    let (id, title) = (id.to_owned(), title.to_owned());
    let title = match icon {
        Some(icon) => {
            let icon = view! { <span class="section-icon">{context.icon(icon)}</span> };
            view! { <h2 id=id class="section-title">{icon} {title}</h2> }.into_any()
        }
        None => view! { <h2 id=id>{title}</h2> }.into_any(),
    };
    view! {
        {title}
        {lead.map(|lead| view! { <p class="section-lead">{lead}</p> })}
    }
    .into_any()
}
