//! What was found: how many, of which kinds, the short answer, and the hits themselves.

use leptos::prelude::*;

use super::asked::{Asked, Outcome, SearchChange};
use crate::components::Language;
use crate::components::icon::Icon;
use crate::content::{Answer, Found, Hit, Search};
use crate::i18n::SearchTexts;

#[component]
pub(super) fn Results(
    search: Search,
    #[prop(into)] asked: Signal<Asked>,
    #[prop(into)] outcome: Signal<Outcome>,
    page_size: usize,
    on_change: Callback<SearchChange>,
) -> impl IntoView {
    let language = Language::here();
    let status = {
        let language = language.clone();
        move || outcome.with(|outcome| asked.with(|asked| status(&language, asked, outcome)))
    };
    let search = StoredValue::new(search);
    let body = move || {
        outcome.with(|outcome| match outcome {
            Outcome::Found(found) => asked.with_untracked(|asked| {
                search.with_value(|search| found_view(&language, search, asked, found, page_size, on_change))
            }),
            Outcome::Failed => view! {
                <button class="kern-btn kern-btn--primary" type="button" on:click=move |_| on_change.run(SearchChange::Again)>
                    <span class="kern-label">{language.problem.retry.clone()}</span>
                </button>
            }
            .into_any(),
            Outcome::None | Outcome::Waiting => ().into_any(),
        })
    };
    view! {
        <p class="listing__count" id="liste-anzahl" role="status">{status}</p>
        {body}
    }
}

/// What is announced.
fn status(language: &Language, asked: &Asked, outcome: &Outcome) -> String {
    let texts: &SearchTexts = &language.search;
    match outcome {
        Outcome::None => texts.ask.clone(),
        Outcome::Waiting => texts.searching.clone(),
        Outcome::Failed => texts.failed.clone(),
        Outcome::Found(found) => {
            let of_kind = found.counts.iter().find(|(kind, _)| *kind == asked.kind).map(|(_, n)| *n);
            let n = if asked.kind.is_empty() { found.total } else { of_kind.unwrap_or_default() };
            let text = found.corrected.as_deref().unwrap_or(asked.text.trim());
            language.formats().plural(&texts.results_for, n).replace("{text}", text)
        }
    }
}

fn found_view(
    language: &Language,
    search: &Search,
    asked: &Asked,
    found: &Found,
    page_size: usize,
    on_change: Callback<SearchChange>,
) -> AnyView {
    let texts = &language.search;
    let corrected = found.corrected.clone().map(|text| {
        let words = texts.shown_instead.fill(&[("typed", asked.text.trim()), ("text", &text)]);
        view! { <p class="search-corrected">{words}</p> }
    });
    let answer = found.answer.as_ref().map(|answer| answer_view(texts, answer));
    let hit = |hit: &Hit| view! { <li class="hits__hit">{hit_view(search, hit)}</li> };
    let hits = found.hits.iter().map(hit).collect_view();
    let of_kind = found.counts.iter().find(|(kind, _)| *kind == asked.kind).map_or(found.total, |(_, n)| *n);
    let rest = of_kind.saturating_sub(found.hits.len());
    let more = (rest > 0 && !found.hits.is_empty()).then(|| {
        let words = texts.more.fill(&[("n", &rest.min(page_size).to_string())]);
        view! {
            <p class="listing__more">
                <button class="kern-btn kern-btn--secondary" type="button" on:click=move |_| on_change.run(SearchChange::More)>
                    <Icon symbol="nachladen"/> <span class="kern-label">{words}</span>
                </button>
            </p>
        }
    });
    let empty = (found.total == 0).then(|| {
        let advice = search.empty_advice.iter().map(|advice| view! { <li>{advice.clone()}</li> }).collect_view();
        view! {
            <div class="empty-result">
                <h3 class="empty-result__title">{texts.empty_title.clone()}</h3>
                <ul>{advice}</ul>
            </div>
        }
    });
    view! {
        {corrected} {answer} {kinds(language, search, asked, found, on_change)}
        <ol class="hits">{hits}</ol>
        {more} {empty}
    }
    .into_any()
}

/// Kinds of pages among the hits, each with its number; one is chosen, or all.
fn kinds(
    language: &Language,
    search: &Search,
    asked: &Asked,
    found: &Found,
    on_change: Callback<SearchChange>,
) -> Option<AnyView> {
    let texts = &language.search;
    let button = |id: String, label: String, n: usize| {
        let is_chosen = id == asked.kind;
        let n = language.formats().number(u32::try_from(n).unwrap_or(u32::MAX));
        view! {
            <li>
                <button
                    class="kind-filter" type="button" aria-pressed=is_chosen.to_string() id=format!("art-{id}")
                    on:click=move |_| on_change.run(SearchChange::Kind(id.clone()))
                >
                    {label} " " <span class="kind-filter__count">{n}</span>
                </button>
            </li>
        }
    };
    let label = |kind: &String| search.kinds.iter().find(|(id, _)| id == kind).map(|(_, label)| label.clone());
    let of_kinds = found.counts.iter().filter(|(_, n)| *n > 0);
    let of_kinds = of_kinds.filter_map(|(kind, n)| Some(button(kind.clone(), label(kind)?, *n))).collect::<Vec<_>>();
    (of_kinds.len() > 1 || !asked.kind.is_empty()).then(|| {
        view! {
            <ul class="kind-filters" aria-label=texts.kind.clone()>
                {button(String::new(), texts.all_types.clone(), found.total)} {of_kinds}
            </ul>
        }
        .into_any()
    })
}

fn answer_view(texts: &SearchTexts, answer: &Answer) -> AnyView {
    let before = texts.answer_source.fill(&[("page", "")]);
    view! {
        <section class="search-answer" aria-labelledby="antwort">
            <h3 class="search-answer__title" id="antwort">{texts.answer.clone()}</h3>
            <p class="search-answer__text">{answer.text.clone()}</p>
            <p class="search-answer__source">{before} <a href=answer.path.clone()>{answer.title.clone()}</a></p>
        </section>
    }
    .into_any()
}

fn hit_view(search: &Search, hit: &Hit) -> AnyView {
    let kind = search.kinds.iter().find(|(id, _)| *id == hit.kind).map(|(_, label)| label.clone());
    let piece = |(text, is_marked): &(String, bool)| match is_marked {
        true => view! { <mark>{text.clone()}</mark> }.into_any(),
        false => text.clone().into_any(),
    };
    view! {
        <article class="hit">
            <h3 class="hit__title"><a href=hit.path.clone()>{hit.title.clone()}</a></h3>
            <p class="hit__place">{kind} " · " {hit.place.clone()}</p>
            <p class="hit__text">{hit.pieces.iter().map(piece).collect_view()}</p>
        </article>
    }
    .into_any()
}
