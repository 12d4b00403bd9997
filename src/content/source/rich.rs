//! Running text with the little markup that editors may use.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::text::check_visible;

/// Text with emphasis `*so*`, links by page `[[service/reisepass|Text]]` and language marks `{en:so}`.
///
/// A backslash takes the meaning from the sign behind it. A star within a word ("Bürger*innen") has none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Rich {
    source: String,
    parts: Vec<Inline>,
}

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    Text(String),
    Emphasis(String),
    /// The page as it was named, and the words of the link where they are not its title.
    Link(String, Option<String>),
    /// Language (BCP 47) and words.
    Lang(String, String),
}

impl Rich {
    /// Text without markup.
    pub fn plain(text: &str) -> Self {
        Self::of(Inline::Text(text.to_owned()))
    }

    /// Text in another language.
    pub fn lang(lang: &str, text: &str) -> Self {
        Self::of(Inline::Lang(lang.to_owned(), text.to_owned()))
    }

    /// A link to a page.
    pub fn link(page: &str, text: &str) -> Self {
        Self::of(Inline::Link(page.to_owned(), Some(text.to_owned())))
    }

    fn of(part: Inline) -> Self {
        Self { source: String::new(), parts: vec![part] }
    }

    /// The words without their markup; a link without words of its own gives none.
    pub fn plain_text(&self) -> String {
        let words = self.parts.iter().map(|part| match part {
            Inline::Text(text) | Inline::Emphasis(text) | Inline::Lang(_, text) => text.as_str(),
            Inline::Link(_, text) => text.as_deref().unwrap_or_default(),
        });
        words.collect()
    }

    pub fn parts(&self) -> &[Inline] {
        &self.parts
    }

    /// Names of all pages that it links to.
    pub fn links(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Inline::Link(page, _) => Some(page.as_str()),
            _ => None,
        })
    }
}

impl TryFrom<String> for Rich {
    type Error = String;

    fn try_from(source: String) -> Result<Self, String> {
        let parts = parse(&source)?;
        let plain = parts.iter().map(|part| match part {
            Inline::Text(text) | Inline::Emphasis(text) | Inline::Lang(_, text) | Inline::Link(text, _) => {
                text.as_str()
            }
        });
        // What `Text` refuses is refused here too, but for links.
        check_visible(&plain.collect::<String>())?;
        Ok(Self { source, parts })
    }
}

impl From<Rich> for String {
    fn from(rich: Rich) -> Self {
        rich.source
    }
}

fn parse(source: &str) -> Result<Vec<Inline>, String> {
    let mut parts = Vec::new();
    let mut text = String::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let found = match c {
            '\\' => {
                let Some(next) = after.chars().next() else { break };
                text.push(next);
                rest = &after[next.len_utf8()..];
                continue;
            }
            '*' if !text.ends_with(char::is_alphanumeric) && after.starts_with(|c: char| !c.is_whitespace()) => {
                let (inner, rest) = until(after, "*", "der Stern am Ende der Betonung")?;
                Some((Inline::Emphasis(inner.to_owned()), rest))
            }
            '[' if after.starts_with('[') => {
                let (inner, rest) = until(&after[1..], "]]", "die Klammern ]] am Ende des Verweises")?;
                let (page, words) = inner.split_once('|').map_or((inner, None), |(page, words)| (page, Some(words)));
                Some((Inline::Link(page.to_owned(), words.map(str::to_owned)), rest))
            }
            '{' => {
                let (inner, rest) = until(after, "}", "die Klammer } am Ende der Sprachangabe")?;
                let (lang, words) = inner.split_once(':').filter(|(lang, _)| is_language(lang)).ok_or_else(|| {
                    format!("erwartet: eine Sprachangabe wie „{{en:City Labs}}“, gefunden: „{{{inner}}}“")
                })?;
                Some((Inline::Lang(lang.to_owned(), words.to_owned()), rest))
            }
            _ => None,
        };
        if let Some((part, next)) = found {
            if !text.is_empty() {
                parts.push(Inline::Text(std::mem::take(&mut text)));
            }
            parts.push(part);
            rest = next;
        } else {
            text.push(c);
            rest = after;
        }
    }
    if !text.is_empty() {
        parts.push(Inline::Text(text));
    }
    Ok(parts)
}

fn until<'a>(text: &'a str, end: &str, what: &str) -> Result<(&'a str, &'a str), String> {
    match text.split_once(end) {
        Some((inner, rest)) if !inner.trim().is_empty() => Ok((inner, rest)),
        Some(_) => Err(format!("erwartet: Wörter vor „{end}“, gefunden: keine")),
        None => Err(format!("erwartet: {what}, gefunden: „{text}“")),
    }
}

fn is_language(text: &str) -> bool {
    (2..=12).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: &[Inline]) {
        assert_eq!(Rich::try_from(source.to_owned()).as_ref().map(Rich::parts), Ok(expected), "{source}");
    }

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn markup_is_read() {
        check("Nur Text.", &[text("Nur Text.")]);
        check("Das ist *wichtig*.", &[text("Das ist "), Inline::Emphasis("wichtig".into()), text(".")]);
        check("[[a/b]]", &[Inline::Link("a/b".into(), None)]);
        check("Zum [[a|Pass]].", &[text("Zum "), Inline::Link("a".into(), Some("Pass".into())), text(".")]);
        check("{en:City Labs}", &[Inline::Lang("en".into(), "City Labs".into())]);
    }

    #[test]
    fn what_only_looks_like_markup_stays_text() {
        check("Bürger*innen und Schüler*innen", &[text("Bürger*innen und Schüler*innen")]);
        check("2 * 3", &[text("2 * 3")]);
        check(r"\*so\* \[[x]] \{y}", &[text("*so* [[x]] {y}")]);
        check("[x]", &[text("[x]")]);
    }

    #[test]
    fn unfinished_markup_is_refused() {
        for source in ["*so", "[[a", "[[]]", "{en:x", "{englisch x}", "{}", "", " x"] {
            let message = Rich::try_from(source.to_owned()).expect_err(source);
            assert!(message.starts_with("erwartet: "), "{message}");
        }
    }
}
