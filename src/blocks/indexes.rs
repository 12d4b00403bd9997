//! Everything at a glance: by letter, by area, and all symbols.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::Context;
use crate::content::{Icon as Symbol, PageId};
use crate::i18n::fold;

/// An entry of the index: its sorting form, its words, and the title of its page where it is a keyword.
type Entry = (String, String, PageId, Option<String>);

/// All pages and their keywords by letter. Reports are left out: they are found by date.
pub fn a_to_z(context: &Context) -> AnyView {
    let mut letters: BTreeMap<char, Vec<Entry>> = BTreeMap::new();
    let mut add = |text: &str, id: &PageId, see: Option<String>| {
        let folded = fold(text);
        let letter =
            folded.chars().next().map_or('#', |c| if c.is_ascii_digit() { '0' } else { c.to_ascii_uppercase() });
        letters.entry(letter).or_default().push((folded, text.to_owned(), id.clone(), see));
    };
    let is_report = |id: &PageId| id.parent().is_some_and(|parent| parent.as_str() == PageId::NEWS);
    for (id, info) in context.catalogue.infos.iter().filter(|(id, _)| !is_report(id)) {
        add(&info.title, id, None);
        for keyword in info.keywords.iter().filter(|keyword| fold(keyword) != fold(&info.title)) {
            add(keyword, id, Some(info.short_title.to_string()));
        }
    }
    let name = |letter: char| if letter == '0' { "0–9".to_owned() } else { letter.to_string() };
    let anchor = |letter: char| format!("buchstabe-{}", letter.to_ascii_lowercase());
    let jump = |letter: &char| view! { <li><a href=format!("#{}", anchor(*letter))>{name(*letter)}</a></li> };
    let see = &context.catalogue.words.page.see;
    let row = |(_, text, id, keyword_of): &Entry| {
        let note =
            keyword_of.as_ref().map(|title| view! { <span class="index__see">{format!(" ({see} {title})")}</span> });
        view! { <li><a href=context.href(id)>{text.clone()}</a>{note}</li> }
    };
    let section = |(letter, entries): (&char, &Vec<Entry>)| {
        let mut entries = entries.clone();
        entries.sort();
        view! {
            <section class="index__letter" aria-labelledby=anchor(*letter)>
                <h2 id=anchor(*letter)>{name(*letter)}</h2>
                <ul class="index__entries">{entries.iter().map(row).collect_view()}</ul>
            </section>
        }
    };
    view! {
        <nav class="index__jump" aria-label=context.catalogue.words.page.alphabet.clone()>
            <ul class="index__letters">{letters.keys().map(jump).collect_view()}</ul>
        </nav>
        {letters.iter().map(section).collect_view()}
    }
    .into_any()
}

/// All pages below each other, as their addresses are; reports by their list alone.
pub fn sitemap(context: &Context) -> AnyView {
    branch(context, &PageId::start()).into_any()
}

fn branch(context: &Context, parent: &PageId) -> Option<AnyView> {
    let mut children = context.catalogue.children(parent);
    children.retain(|id| id != parent && parent.as_str() != PageId::NEWS);
    if parent.is_start() {
        children.sort_by_key(|id| fold(&context.info(id).title));
    }
    let row = |id: &PageId| {
        let below = branch(context, id);
        view! { <li><a href=context.href(id)>{context.info(id).short_title.to_string()}</a>{below}</li> }
    };
    let rows = children.iter().map(row).collect_view();
    (!children.is_empty()).then(|| view! { <ul class="sitemap">{rows}</ul> }.into_any())
}

/// All symbols with their names.
pub fn icons(context: &Context) -> AnyView {
    let row =
        |icon: Symbol| view! { <li class="icon-list__entry">{context.icon(icon)} <span>{icon.name()}</span></li> };
    view! { <ul class="icon-list">{Symbol::all().map(row).collect_view()}</ul> }.into_any()
}
