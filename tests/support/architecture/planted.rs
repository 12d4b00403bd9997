//! Small sources with a known fault: the checks must find it, and only it.

use super::rules;
use super::source::Source;

type Rule = fn(&[Source]) -> Vec<String>;

#[track_caller]
fn check(rule: Rule, sources: &[(&str, &str)], expected: &[&str]) {
    let sources = sources.iter().map(|(file, text)| Source::parse(file, text)).collect::<Vec<_>>();
    assert_eq!(rule(&sources), expected);
}

#[test]
fn an_upward_arrow_is_found_in_every_spelling() {
    let page = ("src/pages/mod.rs", "pub struct Head;");
    for text in [
        "\nuse crate::pages::Head;",
        "\nuse crate::{content::Slug, pages::Head};",
        "\nuse super::super::pages::Head as Other;",
        "\nfn f(_: crate::pages::Head) {}",
        "\nfn f() { view! { <p>{crate::pages::Head}</p> } }",
        "\nuse crate::pages::*;",
    ] {
        let message = "src/components/card/mod.rs:2: `components` must not name `pages`";
        check(rules::upward_arrows, &[("src/components/card/mod.rs", text), page], &[message]);
    }
}

#[test]
fn an_arrow_through_the_own_name_of_the_crate_is_found() {
    let sources = [("src/main.rs", "use stadtportal::build::render;"), ("src/build/mod.rs", "pub fn render() {}")];
    check(rules::upward_arrows, &sources, &["src/main.rs:1: `main` must not name `build`"]);
}

#[test]
fn a_new_layer_must_be_put_into_the_table() {
    let sources = [("src/weather.rs", "use crate::content;"), ("src/content/mod.rs", "")];
    check(rules::upward_arrows, &sources, &["src/weather.rs:1: the layer `weather` is not in the table of layers"]);
}

#[test]
fn tests_and_comments_may_name_what_they_like() {
    let text =
        "//! See [`crate::pages`].\n#[cfg(test)]\nmod tests { use crate::pages::Head; }\n/// `web_sys`\nfn f() {}";
    let sources = [("src/content/mod.rs", text), ("src/pages/mod.rs", "pub struct Head;")];
    check(rules::upward_arrows, &sources, &[]);
    check(rules::browser_elsewhere, &sources, &[]);
}

#[test]
fn a_cycle_of_layers_is_found() {
    let sources =
        [("src/store.rs", "use crate::pages::A;"), ("src/pages/mod.rs", "use crate::store::B;\npub struct A;")];
    let message = "a cycle: src/pages/mod.rs:1: pages names store; src/store.rs:1: store names pages";
    // Once among the layers, once among their files.
    check(rules::circles, &sources, &[message, message]);
}

#[test]
fn a_cycle_within_a_layer_is_found_behind_its_face() {
    let sources = [
        ("src/content/mod.rs", "mod a;\nmod b;\npub use a::A;\npub use b::B;"),
        ("src/content/a.rs", "use super::B;\npub struct A;"),
        ("src/content/b.rs", "fn f(_: super::A) {}\npub struct B;"),
    ];
    let message =
        "a cycle: src/content/a.rs:1: content::a names content::b; src/content/b.rs:1: content::b names content::a";
    check(rules::circles, &sources, &[message]);
}

#[test]
fn a_face_that_only_hands_on_makes_no_cycle() {
    let sources = [
        ("src/content/mod.rs", "mod a;\nmod b;\npub use a::A;\npub(crate) use b::B;"),
        ("src/content/a.rs", "use super::B;\npub struct A;"),
        ("src/content/b.rs", "pub struct B;"),
    ];
    check(rules::circles, &sources, &[]);
}

#[test]
fn the_browser_is_found_in_a_page() {
    let found = "`web_sys` belongs into src/browser, not into `pages`";
    for text in
        ["use web_sys::Window;", "use leptos::web_sys;", "fn f() { view! { <p on:click=|_| web_sys::window()/> } }"]
    {
        let sources = [Source::parse("src/pages/start.rs", text)];
        assert_eq!(rules::browser_elsewhere(&sources)[0], format!("src/pages/start.rs:1: {found}"));
    }
    check(rules::browser_elsewhere, &[("src/browser/mod.rs", "use web_sys::Window;")], &[]);
}

#[test]
fn a_view_is_found_in_a_pure_layer() {
    let sources = [("src/route.rs", "\n\nuse leptos_router::path;")];
    check(rules::views_in_pure_layers, &sources, &["src/route.rs:3: `route` must not know of `leptos_router`"]);
    for layer in ["calendar", "packed", "pinboard"] {
        let file = format!("src/{layer}.rs");
        let message = format!("{file}:1: `{layer}` must not know of `leptos`");
        check(rules::views_in_pure_layers, &[(&file, "use leptos::prelude::*;")], &[&message]);
    }
}

#[test]
fn a_path_as_text_is_found() {
    let at = "src/app.rs:1: the path";
    for (text, path) in [
        (r#"const A: &str = "/internationales/";"#, r#""/internationales/""#),
        (r#"fn f() { view! { <a href="/internationales/netzwerke/">x</a> } }"#, r#""/internationales/netzwerke/""#),
        (r##"fn f() { format!(r#"/internationales/{slug}/"#) }"##, r##"r#"/internationales/{slug}/"#"##),
        (r#"fn f() { view! { <a href="/">x</a> } }"#, r#""/""#),
        (r#"const A: &str = "/service/reisepass/";"#, r#""/service/reisepass/""#),
        (r#"fn f() { go("/suche?q=x") }"#, r#""/suche?q=x""#),
        (r#"fn f() { go("/kontakt#rueckmeldung") }"#, r#""/kontakt#rueckmeldung""#),
    ] {
        check(rules::paths_as_text, &[("src/app.rs", text)], &[&format!("{at} {path} belongs into src/route.rs")]);
    }
    check(
        rules::paths_as_text,
        &[("src/app.rs", r#"fn f() { s.split("/"); g("/images/mark.svg", "internationales/netzwerke") }"#)],
        &[],
    );
}

#[test]
fn html_as_text_and_styles_are_found() {
    for (file, text, name) in [
        ("src/components/a/mod.rs", "fn f() { view! { <p inner_html=x/> } }", "inner_html"),
        ("src/blocks/a.rs", "fn f() { view! { <p inner_html=x/> } }", "inner_html"),
        ("src/build/a.rs", "fn f() { p().inner_html(x) }", "inner_html"),
        ("src/browser/a.rs", "fn f() { element.set_inner_html(x) }", "set_inner_html"),
        ("src/components/a/mod.rs", "fn f() { view! { <p style=\"color: red\"/> } }", "style"),
        ("src/pages/a.rs", "fn f() { view! { <p style:color=\"red\"/> } }", "style"),
        ("src/blocks/a.rs", "fn f() { view! { <p style=\"color: red\"/> } }", "style"),
    ] {
        let message = format!("{file}:1: a view must not set `{name}`");
        check(rules::raw_html_and_styles, &[(file, text)], &[&message]);
    }
}

#[test]
fn html_is_made_of_text_in_one_file_and_may_be_read_by_the_browser() {
    let made = ("src/components/html/mod.rs", "fn f() { view! { <div inner_html=html></div> } }");
    let read = ("src/browser/drawn.rs", "fn f() { elements.map(Element::inner_html) }");
    check(rules::raw_html_and_styles, &[made, read], &[]);
}

#[test]
fn the_pages_at_the_top_are_known() {
    let pages = rules::top_level_pages();
    for page in ["internationales", "service", "suche", "aktuelles", "a-z"] {
        assert!(pages.iter().any(|known| known == page), "{page} is not among {pages:?}");
    }
    assert!(!pages.iter().any(|page| page == "start"), "the start page has no name in its address");
}

#[test]
fn a_panic_is_found_where_it_reaches_the_browser() {
    let found = "src/store.rs:1: `unwrap` may end the program in the browser";
    check(rules::panics, &[("src/store.rs", "fn f() { x.unwrap(); y.unwrap_or(1); }")], &[found]);
    let found = "src/store.rs:1: `panic` may end the program in the browser";
    check(rules::panics, &[("src/store.rs", "fn f() { panic!(\"x\") }")], &[found]);
    let native = [
        ("src/content/mod.rs", "#[cfg(feature = \"tools\")]\nmod load;\npub mod text;"),
        ("src/content/load.rs", "fn f() { x.unwrap() }"),
        ("src/content/text.rs", "fn f() { x.expect(\"x\") }"),
        ("src/build/mod.rs", "fn f() { panic!() }"),
        ("src/lib.rs", "#[cfg(feature = \"ssr\")]\npub mod blocks;"),
        ("src/blocks/context.rs", "fn f() { x.expect(\"x\") }"),
    ];
    check(rules::panics, &native, &["src/content/text.rs:1: `expect` may end the program in the browser"]);
}

#[test]
fn a_long_file_is_found() {
    let text = "\n".repeat(rules::MAX_LINES + 1);
    let found = rules::long_files(&[Source::parse("src/app.rs", &text), Source::parse("src/store.rs", "")]);
    assert_eq!(found[0], "src/app.rs:261: more than 260 lines");
}
