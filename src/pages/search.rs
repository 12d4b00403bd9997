//! The page that searches the whole portal, with the question in the address.

use leptos::prelude::*;

use super::address::use_query_in_address;
use super::around::{Around, focus_soon};
use crate::components::Language;
use crate::components::search_page::{Asked, Outcome, SearchChange, SearchPage};
use crate::content::Search;

/// How many hits are shown at once, and added by "more".
const PAGE_SIZE: usize = 10;

/// Longest question, in characters.
const MAX_TEXT: usize = 200;

#[component]
pub fn SearchView(around: Around, search: Search) -> impl IntoView {
    let (store, locale) = (around.store, Language::here().locale);
    let address = use_query_in_address(|search| print(&parse(search)));
    let asked = Memo::new(move |_| address.state.with(|state| parse(state)));
    let outcome = RwSignal::new(Outcome::None);
    // Answers may come in another order than the questions: only the last one counts.
    let turn = StoredValue::new(0_u32);
    let tries = RwSignal::new(0_u32);
    Effect::new(move |_| {
        tries.track();
        let asked = asked.get();
        let own = turn.try_update_value(|turn| {
            *turn += 1;
            *turn
        });
        if asked.text.trim().is_empty() {
            return outcome.set(Outcome::None);
        }
        outcome.update(Outcome::wait);
        leptos::task::spawn_local(async move {
            let limit = u32::try_from(PAGE_SIZE * (asked.more + 1)).unwrap_or(u32::MAX);
            let found = store.find(locale, &asked.text, &asked.kind, limit).await;
            if turn.try_get_value() != own {
                return;
            }
            outcome.set(found.map_or(Outcome::Failed, |found| Outcome::Found(Box::new(found))));
        });
    });
    let on_change = Callback::new(move |change: SearchChange| {
        let mut next = asked.get_untracked();
        match change {
            SearchChange::Text(text) => next = Asked { text: clean(&text), kind: next.kind, more: 0 },
            SearchChange::Kind(kind) => next = Asked { kind, more: 0, ..next },
            SearchChange::More => {
                let n = PAGE_SIZE * (next.more + 1) + 1;
                next.more += 1;
                focus_soon(format!(".hits > li:nth-child({n}) a"));
            }
            SearchChange::Settled => return address.write_now(),
            SearchChange::Again => return tries.update(|tries| *tries += 1),
        }
        address.take(print(&next));
    });
    let action = address.path.get_value();
    view! { <SearchPage search asked outcome page_size=PAGE_SIZE action on_change/> }
}

fn clean(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(MAX_TEXT).collect()
}

fn parse(search: &str) -> Asked {
    let search = search.strip_prefix('?').unwrap_or(search);
    let search = search.get(..search.floor_char_boundary(MAX_TEXT * 16)).unwrap_or("");
    let mut asked = Asked::default();
    for (key, value) in form_urlencoded::parse(search.as_bytes()) {
        match &*key {
            "q" => asked.text = clean(&value),
            "art" => asked.kind = value.chars().filter(char::is_ascii_lowercase).take(20).collect(),
            "seite" => asked.more = value.parse().map_or(0, |page: usize| page.saturating_sub(1).min(50)),
            _ => {}
        }
    }
    asked
}

fn print(asked: &Asked) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    for (key, value) in [("q", &asked.text), ("art", &asked.kind)] {
        if !value.is_empty() {
            out.append_pair(key, value);
        }
    }
    if asked.more > 0 {
        out.append_pair("seite", &(asked.more + 1).to_string());
    }
    let out = out.finish();
    if out.is_empty() { out } else { format!("?{out}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_is_read_back_from_its_address() {
        for (text, kind, more) in [("Perso verlängern", "service", 2), ("a&b=c?", "", 0), ("", "news", 0)] {
            let asked = Asked { text: text.into(), kind: kind.into(), more };
            assert_eq!(parse(&print(&asked)), asked);
        }
        assert_eq!(print(&Asked::default()), "");
        assert_eq!(parse("?seite=0&art=%00A&x=1").kind, "");
        assert_eq!(parse(&format!("?q={}", "a".repeat(9000))).text.len(), MAX_TEXT);
    }
}
