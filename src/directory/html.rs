//! Writes HTML. What is not a constant of the program is escaped, so that no word of content becomes markup.

use crate::json::decimal;

/// HTML that grows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    pub fn new() -> Self {
        Self::default()
    }

    /// Markup, as it stands in the program.
    pub fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Text between tags, or in the quotes of an attribute.
    pub fn text(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                c => self.0.push(c),
            }
        }
        self
    }

    /// ` name="value"`, with a space before it.
    pub fn attribute(&mut self, name: &'static str, value: &str) -> &mut Self {
        self.raw(" ").raw(name).raw("=\"").text(value).raw("\"")
    }

    /// A whole number, without marks between thousands. Small: the formatter of the standard library is not needed.
    pub fn number(&mut self, number: usize) -> &mut Self {
        self.0.push_str(&decimal(number));
        self
    }

    /// What another writer has written.
    pub fn push(&mut self, other: &Self) -> &mut Self {
        self.0.push_str(&other.0);
        self
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn into_string(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_never_becomes_markup() {
        let mut html = Html::new();
        html.raw("<a").attribute("href", "\" onclick=\"x").raw(">").text("<b>&").raw("</a>");
        assert_eq!(html.as_str(), "<a href=\"&quot; onclick=&quot;x\">&lt;b&gt;&amp;</a>");
    }

    #[test]
    fn numbers_are_written_in_digits() {
        for (number, text) in [(0, "0"), (7, "7"), (10, "10"), (12_345, "12345")] {
            assert_eq!(Html::new().number(number).as_str(), text);
        }
    }
}
