//! Which paths a source names, in `use` and elsewhere.

use super::source::{Kind, Source, Token};

/// A path as it stands in a source.
#[derive(Clone, Debug)]
pub struct Import {
    /// `*` at its end where everything is imported.
    pub path: Vec<String>,
    pub line: usize,
    /// Handed on by `pub use`.
    pub is_handed_on: bool,
}

/// All paths of two steps or more, and all imports.
pub fn imports(source: &Source) -> Vec<Import> {
    let mut found = Vec::new();
    let tokens = &source.tokens;
    let mut i = 0;
    while i < tokens.len() {
        let is_use = tokens[i].is("use") && tokens.get(i + 1).is_some_and(|next| !next.is("<"));
        if is_use {
            let start = found.len();
            i = read_tree(tokens, i + 1, &[], &mut found);
            // `pub(crate)` and `pub(super)` end in a bracket and hand nothing on beyond the crate, but within it.
            let is_handed_on = tokens[..i]
                .iter()
                .rev()
                .skip_while(|token| !token.is("use"))
                .nth(1)
                .is_some_and(|token| token.is("pub") || token.is(")"));
            found[start..].iter_mut().for_each(|import| import.is_handed_on = is_handed_on);
        } else if tokens[i].kind == Kind::Ident && tokens.get(i + 1).is_some_and(|next| next.is("::")) {
            let line = tokens[i].line;
            let mut path = vec![tokens[i].text.clone()];
            while tokens.get(i + 1).is_some_and(|next| next.is("::"))
                && tokens.get(i + 2).is_some_and(|next| next.kind == Kind::Ident)
            {
                path.push(tokens[i + 2].text.clone());
                i += 2;
            }
            found.push(Import { path, line, is_handed_on: false });
            i += 1;
        } else {
            i += 1;
        }
    }
    found
}

/// Reads one branch of a `use`, from `i` on; gives the place behind it.
fn read_tree(tokens: &[Token], mut i: usize, above: &[String], found: &mut Vec<Import>) -> usize {
    let mut path = above.to_vec();
    let line = tokens.get(i).map_or(0, |token| token.line);
    while let Some(token) = tokens.get(i) {
        match token.text.as_str() {
            "::" => i += 1,
            "{" => {
                i += 1;
                while tokens.get(i).is_some_and(|token| !token.is("}")) {
                    i = read_tree(tokens, i, &path, found);
                    if tokens.get(i).is_some_and(|token| token.is(",")) {
                        i += 1;
                    }
                }
                return i + 1;
            }
            // The new name does not matter here.
            "as" => i += 2,
            "," | ";" | "}" => break,
            text => {
                path.push(text.to_owned());
                i += 1;
            }
        }
    }
    // `{self}` means what stands before it.
    if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
        path.pop();
    }
    found.push(Import { path, line, is_handed_on: false });
    i
}
