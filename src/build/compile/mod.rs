//! Makes the documents that the browser loads from the content that editors wrote.
//!
//! Everything that can be drawn or put into words here is: the browser neither formats nor looks up.

mod around;
mod city;
mod compiled;
mod draw;
mod fees;
mod lists;
mod missing;
mod network;
mod news;
mod page;
mod plan;
mod search;
mod service;
mod wording;

pub use self::compiled::Compiled;
use self::draw::{drawn, html};
pub use self::lists::list;
use self::plan::Plan;
use crate::blocks::{Context, footer, header};
use crate::content::{Catalogue, Edition, Frame, PageId, Spoken};

/// The frame's document, with `content_base` as the folder of all others, as it stands around `here`.
pub fn compile_frame(catalogue: &Catalogue, content_base: &str, here: &PageId) -> Frame {
    let context = Context { catalogue, here, level: 2 };
    Frame {
        header: html(|| header(&context)),
        footer: html(|| footer(&context)),
        texts: catalogue.texts.clone(),
        formats: catalogue.formats.clone(),
        languages: catalogue.languages.iter().map(spoken).collect(),
        content_base: content_base.to_owned(),
    }
}

fn spoken(edition: &Edition) -> Spoken {
    let Edition { locale, language, .. } = edition;
    Spoken { id: locale.id().to_owned(), lang: language.lang.clone(), dir: language.dir.id().to_owned() }
}

/// Every page, that of "not found" as the last.
pub fn compile_pages(catalogue: &Catalogue) -> Vec<Compiled> {
    let pages = catalogue.pages.iter().map(|(id, text)| page::plan(catalogue, id, text));
    let networks = (0..catalogue.networks.len()).map(|i| network::plan(catalogue, i));
    let cities = (0..catalogue.cities.len()).map(|i| city::plan(catalogue, i));
    let news = (0..catalogue.news.len()).map(|i| news::plan(catalogue, i));
    let services = catalogue.services.iter().map(|service| service::plan(catalogue, service));
    let missing = missing::plans(catalogue).into_iter();
    let rest = missing
        .chain(news::further_pages(catalogue))
        .chain(lists::presets(catalogue))
        .chain([page::not_found(catalogue)]);
    let plans = pages.chain(networks).chain(cities).chain(news).chain(services).chain(rest);
    plans.map(|plan: Plan| drawn(catalogue, plan)).collect()
}
