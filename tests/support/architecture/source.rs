//! A source file as a row of tokens: no comments, no tests, each token with its line.

use std::fs;
use std::path::Path;
use std::str::FromStr;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// What stands at one place of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Ident,
    /// Joined punctuation, as in `::` or `=`.
    Punct,
    Literal,
    Open,
    Close,
}

#[derive(Clone, Debug)]
pub struct Token {
    pub kind: Kind,
    pub text: String,
    pub line: usize,
}

impl Token {
    pub fn is(&self, text: &str) -> bool {
        self.text == text && self.kind != Kind::Literal
    }
}

/// One file below `src/`.
#[derive(Debug)]
pub struct Source {
    /// As in `src/pages/mod.rs`.
    pub file: String,
    /// As in `["pages"]`; empty for `lib.rs`.
    pub module: Vec<String>,
    pub n_lines: usize,
    /// Without what stands under `#[cfg(test)]`.
    pub tokens: Vec<Token>,
    /// Child modules that only exist natively, by `#[cfg(feature = "tools")]` and the like.
    pub native_children: Vec<String>,
}

impl Source {
    pub fn parse(file: &str, text: &str) -> Self {
        let stream = TokenStream::from_str(text).unwrap_or_else(|error| panic!("{file}: {error}"));
        let mut source = Self {
            file: file.to_owned(),
            module: module_of(file),
            n_lines: text.lines().count(),
            tokens: Vec::new(),
            native_children: Vec::new(),
        };
        source.take(stream);
        source
    }

    /// The layer it belongs to; the program in the browser is `main`, the crate's root is empty.
    pub fn layer(&self) -> &str {
        self.module.first().map_or("", String::as_str)
    }

    /// As in `src/pages/mod.rs:7`.
    pub fn at(&self, line: usize) -> String {
        format!("{}:{line}", self.file)
    }

    fn take(&mut self, stream: TokenStream) {
        let mut trees = stream.into_iter().peekable();
        let mut is_native = false;
        while let Some(tree) = trees.next() {
            if is_punct(&tree, '#') {
                if trees.peek().is_some_and(|tree| is_punct(tree, '!')) {
                    trees.next();
                }
                match trees.next().map(|tree| tree.to_string().replace(' ', "")) {
                    Some(attribute) if attribute == "[cfg(test)]" => skip_item(&mut trees),
                    Some(attribute) => is_native |= is_native_only(&attribute),
                    None => {}
                }
                continue;
            }
            if is_native && tree.to_string() == "mod" {
                self.native_children.extend(trees.peek().map(ToString::to_string));
            }
            is_native &= tree.to_string() == "pub";
            self.push(tree);
        }
    }

    fn push(&mut self, tree: TokenTree) {
        let line = tree.span().start().line;
        let (kind, text) = match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::None => ("", ""),
                };
                let end = group.span_close().start().line;
                self.tokens.push(Token { kind: Kind::Open, text: open.into(), line });
                self.take(group.stream());
                self.tokens.push(Token { kind: Kind::Close, text: close.into(), line: end });
                return;
            }
            TokenTree::Ident(ident) => (Kind::Ident, ident.to_string()),
            TokenTree::Literal(literal) => (Kind::Literal, literal.to_string()),
            TokenTree::Punct(punct) => {
                let is_colon = punct.as_char() == ':';
                if is_colon && self.tokens.last().is_some_and(|last| last.kind == Kind::Punct && last.text == ":+") {
                    let last = self.tokens.len() - 1;
                    self.tokens[last].text = "::".into();
                    return;
                }
                // A colon that another one follows is half of `::`.
                let is_half = is_colon && punct.spacing() == Spacing::Joint;
                (Kind::Punct, if is_half { ":+".into() } else { punct.as_char().to_string() })
            }
        };
        self.tokens.push(Token { kind, text, line });
    }
}

/// Reads every source below `root`, in the order of names. Files and folders of tests are left out.
pub fn read_all(root: &Path) -> Vec<Source> {
    let mut sources = Vec::new();
    read_folder(root, "src", &mut sources);
    sources.sort_by(|a, b| a.file.cmp(&b.file));
    sources
}

fn read_folder(root: &Path, folder: &str, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(root.join(folder)).expect("the sources").flatten() {
        let name = entry.file_name().into_string().expect("a readable name");
        let file = format!("{folder}/{name}");
        if name == "tests" {
            continue;
        }
        if entry.path().is_dir() {
            read_folder(root, &file, sources);
        } else if name.ends_with(".rs") && name != "tests.rs" {
            sources.push(Source::parse(&file, &fs::read_to_string(entry.path()).expect("a source")));
        }
    }
}

fn module_of(file: &str) -> Vec<String> {
    let path = file.trim_start_matches("src/").trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if path == "lib" { Vec::new() } else { path.split('/').map(ToOwned::to_owned).collect() }
}

fn is_punct(tree: &TokenTree, c: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == c)
}

fn is_native_only(attribute: &str) -> bool {
    ["tools", "ssr"].iter().any(|feature| attribute == format!("[cfg(feature=\"{feature}\")]"))
}

/// Passes over what an attribute stands before, further attributes included.
fn skip_item(trees: &mut impl Iterator<Item = TokenTree>) {
    for tree in trees {
        let is_body = matches!(&tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        if is_body || is_punct(&tree, ';') {
            return;
        }
    }
}
