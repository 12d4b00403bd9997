//! Text of HTML that the build has drawn itself.

/// The words between the tags; what stands in blocks of their own is set apart.
pub(super) fn text_of(html: &str) -> String {
    let mut text = String::with_capacity(html.len() / 2);
    let mut rest = html;
    while let Some((words, behind)) = rest.split_once('<') {
        text.push_str(words);
        let (tag, behind) = behind.split_once('>').unwrap_or((behind, ""));
        let name = tag.trim_start_matches('/').split([' ', '/', '\n']).next().unwrap_or_default();
        if !INLINE.contains(&name) {
            text.push(' ');
        }
        rest = behind;
    }
    text.push_str(rest);
    let text = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&nbsp;", " "), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (escaped, sign)| text.replace(escaped, sign));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Elements within a word or a sentence.
const INLINE: [&str; 10] = ["a", "abbr", "b", "bdi", "em", "i", "mark", "span", "strong", "wbr"];

#[cfg(test)]
mod tests {
    use super::text_of;

    #[test]
    fn words_are_what_stands_between_tags() {
        let html = "<h2 id=\"a\">Auf <strong>einen</strong> Blick</h2><ul><li>5 &lt; 6</li><li>R&amp;D</li></ul>";
        assert_eq!(text_of(html), "Auf einen Blick 5 < 6 R&D");
        assert_eq!(text_of("ohne Ende <p"), "ohne Ende");
        assert_eq!(text_of(""), "");
    }
}
