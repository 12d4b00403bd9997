//! What the sources promise. Each rule gives its failures as `file:line: what is wrong`.

use std::fs;
use std::path::Path;

use super::modules::{Modules, cycles};
use super::source::{Kind, Source, Token};

/// Every layer, with the layers it may name. Whatever is not listed is forbidden.
pub const LAYERS: &[(&str, &[&str])] = &[
    ("packed", &[]),
    ("browser", &[]),
    ("json", &[]),
    ("i18n", &["packed"]),
    ("calendar", &["packed"]),
    ("directory", &["i18n", "json", "packed"]),
    ("content", &["calendar", "directory", "i18n", "packed"]),
    ("pinboard", &["content", "packed"]),
    ("search", &["i18n", "json"]),
    ("route", &["content", "i18n"]),
    ("page_data", &["content", "packed"]),
    ("store", &["browser", "content", "i18n", "packed", "pinboard", "route"]),
    ("components", &["content", "i18n", "pinboard", "route"]),
    ("blocks", &["components", "content", "i18n"]),
    ("pages", &["browser", "calendar", "components", "content", "i18n", "pinboard", "route", "store"]),
    ("app", &["browser", "components", "content", "i18n", "pages", "route", "store"]),
    (
        "build",
        &[
            "app",
            "blocks",
            "calendar",
            "components",
            "content",
            "directory",
            "i18n",
            "packed",
            "page_data",
            "route",
            "search",
            "store",
        ],
    ),
    ("main", &["app", "browser", "content", "i18n", "packed", "page_data", "route", "store"]),
    ("bin", &["build", "content", "directory", "search"]),
];

/// Layers without a view: what they do is tested without a browser.
const PURE: &[&str] = &["calendar", "content", "directory", "i18n", "json", "packed", "pinboard", "route", "search"];

/// Layers that write HTML.
const VIEWS: &[&str] = &["app", "blocks", "build", "components", "pages"];

/// The only file in which text becomes HTML.
const HTML: &str = "src/components/html/mod.rs";

/// What makes HTML of text, by whichever way.
const MAKES_HTML: &[&str] = &["inner_html", "set_inner_html", "set_outer_html", "insert_adjacent_html"];

const BROWSER_CRATES: &[&str] = &["web_sys", "js_sys", "wasm_bindgen", "gloo", "gloo_net", "gloo_timers"];

/// Where the browser's code may panic, and why.
const MAY_PANIC: &[(&str, &str)] = &[
    ("src/components/language.rs", "a component outside the app is a mistake of its author"),
    ("src/main.rs", "without its own data the program cannot start; boot.js then shows the plain page"),
];

pub const MAX_LINES: usize = 260;
pub const MAX_MEDIAN_LINES: usize = 70;

/// Each layer names only the layers below it.
pub fn upward_arrows(sources: &[Source]) -> Vec<String> {
    let arrows = Modules::new(sources).arrows();
    let arrows = arrows.iter().filter(|arrow| arrow.from.layer() != arrow.to.layer() && !arrow.from.module.is_empty());
    arrows
        .filter_map(|arrow| {
            let (from, to, at) = (arrow.from.layer(), arrow.to.layer(), arrow.from.at(arrow.line));
            match LAYERS.iter().find(|(layer, _)| *layer == from) {
                Some((_, allowed)) if allowed.contains(&to) => None,
                Some(_) => Some(format!("{at}: `{from}` must not name `{to}`")),
                None => Some(format!("{at}: the layer `{from}` is not in the table of layers")),
            }
        })
        .collect()
}

/// The table allows nothing that no layer makes use of, and knows no layer that is gone.
pub fn idle_arrows(sources: &[Source]) -> Vec<String> {
    let arrows = Modules::new(sources).arrows();
    let is_used =
        |from: &str, to: &str| arrows.iter().any(|arrow| arrow.from.layer() == from && arrow.to.layer() == to);
    let mut found = Vec::new();
    for (layer, allowed) in LAYERS {
        if !sources.iter().any(|source| source.layer() == *layer) {
            found.push(format!("the table of layers has `{layer}`, which is gone"));
        }
        let idle = allowed.iter().filter(|to| !is_used(layer, to));
        found.extend(idle.map(|to| format!("the table of layers lets `{layer}` name `{to}`, which it does not")));
    }
    found
}

/// Neither layers nor the files within a layer lead back to themselves.
pub fn circles(sources: &[Source]) -> Vec<String> {
    let arrows = Modules::new(sources).arrows();
    // The face of a folder hands on what its files make; that is no use of them.
    let used = arrows.iter().filter(|arrow| {
        let is_face = arrow.is_handed_on && arrow.to.module.starts_with(&arrow.from.module);
        !is_face && !arrow.from.module.is_empty()
    });
    let used = used.cloned().collect::<Vec<_>>();
    let mut found = cycles(&used, |source| source.layer().to_owned());
    found.extend(cycles(&used, |source| source.module.join("::")));
    found
}

/// Programs of their own in the browser: the ways in for their scripts.
const BROWSER_PROGRAMS: &[&str] = &["src/bin/directory.rs", "src/bin/search.rs"];

/// Only `browser` speaks to the browser.
pub fn browser_elsewhere(sources: &[Source]) -> Vec<String> {
    let sources = sources
        .iter()
        .filter(|source| source.layer() != "browser" && !BROWSER_PROGRAMS.contains(&source.file.as_str()));
    idents(sources, |source, token, next| {
        let is_window = token.is("window") && next.is_some_and(|next| next.is("("));
        (BROWSER_CRATES.contains(&token.text.as_str()) || is_window)
            .then(|| format!("`{}` belongs into src/browser, not into `{}`", token.text, source.layer()))
    })
}

/// What is pure knows nothing of views.
pub fn views_in_pure_layers(sources: &[Source]) -> Vec<String> {
    let sources = sources.iter().filter(|source| PURE.contains(&source.layer()));
    idents(sources, |source, token, _| {
        let is_leptos = token.text.starts_with("leptos");
        is_leptos.then(|| format!("`{}` must not know of `{}`", source.layer(), token.text))
    })
}

/// Addresses of pages are printed by `route` and nowhere else. Names of pages, without a slash at the front, may stand
/// where they are needed.
pub fn paths_as_text(sources: &[Source]) -> Vec<String> {
    let firsts = top_level_pages();
    let mut found = Vec::new();
    for source in sources.iter().filter(|source| source.layer() != "route") {
        for (i, token) in source.tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Literal) {
            let text = token.text.trim_start_matches(['r', 'b', '#']).trim_matches(['"', '#']);
            let first = text.strip_prefix('/').map(|rest| rest.split(['/', '{', '?', '#']).next().unwrap_or(rest));
            let is_home = text == "/" && is_attribute(&source.tokens, i, &["href", "action"]);
            if is_home || first.is_some_and(|first| firsts.iter().any(|known| known == first)) {
                found.push(format!("{}: the path {} belongs into src/route.rs", source.at(token.line), token.text));
            }
        }
    }
    found
}

/// First parts of all addresses: the pages at the top of the shipped content.
pub fn top_level_pages() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/content/de/pages");
    let names = fs::read_dir(folder).expect("the shipped pages").flatten();
    let names = names.filter_map(|entry| entry.file_name().into_string().ok());
    names.filter_map(|name| name.strip_suffix(".json").map(ToOwned::to_owned)).filter(|name| name != "start").collect()
}

/// Text becomes HTML in one file; views set no styles, which the content security policy forbids.
pub fn raw_html_and_styles(sources: &[Source]) -> Vec<String> {
    idents(sources.iter().filter(|source| source.file != HTML), |source, token, next| {
        let is_view = VIEWS.contains(&source.layer());
        let is_style =
            is_view && token.is("style") && next.is_some_and(|next| next.is("=") || next.is(":") || next.is("("));
        // The browser may read the HTML of the page; `inner_html` is that on an element of web-sys.
        let is_html =
            MAKES_HTML.contains(&token.text.as_str()) && (source.layer() != "browser" || !token.is("inner_html"));
        (is_html || is_style).then(|| format!("a view must not set `{}`", token.text))
    })
}

/// What ships to the browser does not panic without a reason that is stated here.
pub fn panics(sources: &[Source]) -> Vec<String> {
    let modules = native_modules(sources);
    let ships = |source: &&Source| {
        !["build", "bin"].contains(&source.layer())
            && !modules.iter().any(|native| source.module.starts_with(native))
            && !MAY_PANIC.iter().any(|(file, _)| *file == source.file)
    };
    let mut found = Vec::new();
    for source in sources.iter().filter(ships) {
        for pair in source.tokens.windows(2) {
            let is_call = pair[1].is("(") && ["unwrap", "expect"].contains(&pair[0].text.as_str());
            let macros = ["panic", "todo", "unimplemented", "unreachable", "assert", "assert_eq"];
            if is_call || (pair[1].is("!") && macros.contains(&pair[0].text.as_str())) {
                found.push(format!(
                    "{}: `{}` may end the program in the browser",
                    source.at(pair[0].line),
                    pair[0].text
                ));
            }
        }
    }
    found
}

fn native_modules(sources: &[Source]) -> Vec<Vec<String>> {
    let children = |source: &Source| {
        let module = source.module.clone();
        let child = move |name: &String| [module.as_slice(), std::slice::from_ref(name)].concat();
        source.native_children.iter().map(child).collect::<Vec<_>>()
    };
    sources.iter().flat_map(children).collect()
}

/// Files are short enough to be read at once.
pub fn long_files(sources: &[Source]) -> Vec<String> {
    let too_long = sources.iter().filter(|source| source.n_lines > MAX_LINES);
    let mut found = too_long
        .map(|source| format!("{}: more than {MAX_LINES} lines", source.at(source.n_lines)))
        .collect::<Vec<_>>();
    let mut lengths = sources.iter().map(|source| source.n_lines).collect::<Vec<_>>();
    lengths.sort_unstable();
    let median = lengths.get(lengths.len() / 2).copied().unwrap_or(0);
    if median > MAX_MEDIAN_LINES {
        found.push(format!("half of the files have more than {median} lines, and {MAX_MEDIAN_LINES} is the limit"));
    }
    found
}

/// Looks at every name, with the token behind it.
fn idents<'a>(
    sources: impl Iterator<Item = &'a Source>,
    check: impl Fn(&Source, &Token, Option<&Token>) -> Option<String>,
) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources {
        for (i, token) in source.tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Ident) {
            let message = check(source, token, source.tokens.get(i + 1));
            found.extend(message.map(|message| format!("{}: {message}", source.at(token.line))));
        }
    }
    found
}

/// Whether the value at `i` is that of one of these attributes.
fn is_attribute(tokens: &[Token], i: usize, names: &[&str]) -> bool {
    let before = |n: usize| i.checked_sub(n).and_then(|i| tokens.get(i));
    before(1).is_some_and(|token| token.is("=")) && before(2).is_some_and(|token| names.contains(&token.text.as_str()))
}
