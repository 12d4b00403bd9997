//! What the sources promise. Each rule gives its failures as `file:line: what is wrong`.

use stadtportal::content::Slug;
use stadtportal::i18n::Locale;
use stadtportal::route::Route;

use super::modules::{Modules, cycles};
use super::source::{Kind, Source, Token};

/// Every layer, with the layers it may name. Whatever is not listed is forbidden.
pub const LAYERS: &[(&str, &[&str])] = &[
    ("i18n", &[]),
    ("browser", &[]),
    ("content", &["i18n"]),
    ("directory", &["content", "i18n"]),
    ("route", &["content", "i18n"]),
    ("page_data", &["content", "i18n", "route"]),
    ("store", &["content", "i18n", "browser"]),
    ("components", &["content", "directory", "i18n", "route"]),
    ("pages", &["browser", "components", "content", "directory", "i18n", "route", "store"]),
    ("app", &["browser", "components", "content", "directory", "i18n", "pages", "route", "store"]),
    ("build", &["app", "content", "directory", "i18n", "page_data", "pages", "route", "store"]),
    ("main", &["app", "browser", "content", "i18n", "page_data", "route", "store"]),
    ("bin", &["build", "content", "i18n"]),
];

/// Layers without a view: what they do is tested without a browser.
const PURE: &[&str] = &["i18n", "content", "directory", "route"];

/// Layers that write HTML.
const VIEWS: &[&str] = &["components", "pages", "app"];

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

/// Only `browser` speaks to the browser.
pub fn browser_elsewhere(sources: &[Source]) -> Vec<String> {
    let sources = sources.iter().filter(|source| source.layer() != "browser");
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

/// Addresses of pages are printed by `Route` and nowhere else.
pub fn paths_as_text(sources: &[Source]) -> Vec<String> {
    let firsts = first_segments();
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

fn first_segments() -> Vec<String> {
    let slug = Slug::new("x").expect("a slug");
    let paths = Route::all([&slug]).into_iter().map(|route| route.path(Locale::German));
    paths.filter_map(|path| path.split('/').nth(1).map(ToOwned::to_owned)).filter(|first| !first.is_empty()).collect()
}

/// Views set neither HTML as text nor styles, which the content security policy forbids.
pub fn raw_html_and_styles(sources: &[Source]) -> Vec<String> {
    let sources = sources.iter().filter(|source| VIEWS.contains(&source.layer()));
    idents(sources, |_, token, next| {
        let is_style = token.is("style") && next.is_some_and(|next| next.is("=") || next.is(":") || next.is("("));
        (token.is("inner_html") || is_style).then(|| format!("a view must not set `{}`", token.text))
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
