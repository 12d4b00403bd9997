//! The fee finder, with what was entered in the address.

use leptos::prelude::*;

use super::address::use_query_in_address;
use crate::components::fee_finder::{FeeFinder, Wish};
use crate::content::FeeFinder as Document;

#[component]
pub fn FeeFinderView(finder: Document) -> impl IntoView {
    let address = use_query_in_address(|search| print(&parse(search)));
    let wish = Memo::new(move |_| address.state.with(|state| parse(state)));
    let on_change = Callback::new(move |wish: Wish| address.take(print(&wish)));
    view! { <FeeFinder finder wish on_change/> }
}

fn parse(search: &str) -> Wish {
    let search = search.strip_prefix('?').unwrap_or(search);
    let mut wish = Wish::default();
    for (key, value) in form_urlencoded::parse(search.get(..search.floor_char_boundary(400)).unwrap_or("").as_bytes()) {
        let text = || value.chars().filter(|c| !c.is_control()).take(40).collect::<String>();
        match &*key {
            "dokument" => wish.document = text(),
            "alter" => wish.age = text(),
            "express" => wish.express = value == "ja",
            "zusendung" => wish.mailing = value == "ja",
            _ => {}
        }
    }
    wish
}

fn print(wish: &Wish) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    for (key, value) in [("dokument", &wish.document), ("alter", &wish.age)] {
        if !value.is_empty() {
            out.append_pair(key, value);
        }
    }
    for (key, _) in [("express", wish.express), ("zusendung", wish.mailing)].into_iter().filter(|(_, is)| *is) {
        out.append_pair(key, "ja");
    }
    let out = out.finish();
    if out.is_empty() { out } else { format!("?{out}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wish_is_read_back_from_its_address() {
        for express in [false, true] {
            let wish = Wish { document: "reisepass".into(), age: "20".into(), express, mailing: !express };
            assert_eq!(parse(&print(&wish)), wish);
        }
        assert_eq!(print(&Wish::default()), "");
        assert_eq!(parse("?alter=%00&x=1"), Wish::default());
    }
}
