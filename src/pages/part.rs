//! Which part of a page is drawn by what.

use leptos::prelude::*;

use super::around::Around;
use super::clock::ClockView;
use super::fee_finder::FeeFinderView;
use super::nearest::NearestView;
use super::opening_status::OpeningView;
use super::pinboard::PinboardView;
use super::search::SearchView;
use crate::components::html::Html;
use crate::content::Part;

#[component]
pub fn PartView(around: Around, part: Part) -> impl IntoView {
    match part {
        Part::Html(html) => view! { <Html class="flow" html/> }.into_any(),
        Part::Section(id, parts) => {
            let parts = parts.into_iter().map(|part| view! { <PartView around part/> }.into_any()).collect::<Vec<_>>();
            view! { <section class="flow" aria-labelledby=id>{parts}</section> }.into_any()
        }
        Part::FeeFinder(finder) => view! { <FeeFinderView finder/> }.into_any(),
        Part::Hours(hours) => view! { <OpeningView hours/> }.into_any(),
        Part::Clock(clock) => view! { <ClockView clock/> }.into_any(),
        Part::Pinboard => view! { <PinboardView around/> }.into_any(),
        Part::Search(search) => view! { <SearchView around search/> }.into_any(),
        Part::Nearest => view! { <NearestView around/> }.into_any(),
    }
}
