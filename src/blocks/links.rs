//! Links out of the portal, and the sources of a page.

use leptos::prelude::*;

use super::Context;
use crate::components::icon::Icon;
use crate::content::{Download, OutsideLink, PartialDate, Source};

pub fn links(context: &Context, links: &[OutsideLink]) -> AnyView {
    let row = |OutsideLink { text, url, description }: &OutsideLink| {
        let description = description.as_ref();
        let description = description.map(|text| view! { <p class="link-list__description">{text.to_string()}</p> });
        view! { <li>{context.outside(url.as_str(), text)} {description}</li> }
    };
    view! { <ul class="link-list">{links.iter().map(row).collect_view()}</ul> }.into_any()
}

/// A file to keep, with its type and size.
pub fn download(context: &Context, download: &Download) -> AnyView {
    let kind = download.file.rsplit('.').next().unwrap_or_default().to_uppercase();
    let kilobytes = u32::try_from(download.bytes.div_ceil(1000)).unwrap_or(u32::MAX);
    let size = context.catalogue.words.page.size.fill(&[("n", &context.catalogue.formats.number(kilobytes))]);
    let description =
        download.description.as_ref().map(|text| view! { <p class="link-list__description">{text.to_string()}</p> });
    view! {
        <div class="download">
            <Icon symbol="ui-download"/>
            <div>
                <a href=format!("/downloads/{}", &*download.file) rel="external" download>{download.text.to_string()}</a>
                {format!(" ({kind}, {size})")} {description}
            </div>
        </div>
    }
    .into_any()
}

/// Where the facts of a page were read, and when they were compared.
pub fn sources(context: &Context, sources: &[Source], checked: Option<PartialDate>) -> AnyView {
    let words = &context.catalogue.words.page;
    let row = |source: &Source| {
        let date = source.date.map(|date| format!(", {}", context.date(date))).unwrap_or_default();
        let origin = format!("{}{date}", source.url.host());
        view! {
            <li>
                {context.outside(source.url.as_str(), &source.title)} <span class="source-list__origin">" " {origin}</span>
            </li>
        }
    };
    let checked = checked.map(|date| words.checked.fill(&[("date", &context.date(date))]));
    view! {
        <section class="sources" aria-labelledby="quellen">
            <h2 id="quellen">{words.sources.clone()}</h2>
            <p class="section-lead">{words.sources_lead.clone()} {checked.map(|text| format!(" {text}."))}</p>
            <ol class="source-list">{sources.iter().map(row).collect_view()}</ol>
        </section>
    }
    .into_any()
}
