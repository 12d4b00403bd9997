//! What stands in the cells of a view: the name of an entry, its options, a fact about it.
//!
//! Only addresses that are known to be harmless become links; anything else is text.

use super::{Facet, Field, Html, List};

/// What cells say beside the content.
#[derive(Clone, Copy)]
pub struct Said<'a> {
    /// In place of what is not known.
    pub unknown: &'a str,
    /// After a link to another website, for those who do not see its arrow.
    pub external: &'a str,
}

/// The name of an entry, as a link to where it leads.
pub fn name(html: &mut Html, list: &List, entry: usize, said: Said<'_>) {
    let text = text_of(&list.names, entry);
    link(html, text_of(&list.paths, entry), text, said);
}

/// What is known of an entry, with links by the kind of the field; never blank.
pub fn value(html: &mut Html, field: &Field, entry: usize, said: Said<'_>) {
    let text = text_of(&field.shown, entry).trim();
    match field.kind.as_str() {
        _ if text.is_empty() => unknown(html, said),
        "link" => link(html, text, short_address(text), said),
        "email" if is_mail(text) => own_link(html, "mailto:", text, text),
        "phone" if dialled(text).len() > 2 => own_link(html, "tel:", &dialled(text), text),
        _ => isolated(html, text),
    }
}

/// The labels of an entry's options, each with its position in the facet.
pub fn options(facet: &Facet, entry: usize) -> impl Iterator<Item = (u16, &str)> {
    let positions = facet.values.get(entry).map_or(&[][..], Vec::as_slice);
    positions.iter().filter_map(|i| Some((*i, facet.options.get(usize::from(*i))?.1.as_str())))
}

/// Says that something is not known.
pub fn unknown(html: &mut Html, said: Said<'_>) {
    html.raw("<span class=\"unknown\">").text(said.unknown).raw("</span>");
}

/// Content, in whichever direction its own script runs.
pub fn isolated(html: &mut Html, text: &str) {
    html.raw("<bdi>").text(text).raw("</bdi>");
}

/// The text of an entry; empty where there is none.
pub fn text_of(texts: &[String], entry: usize) -> &str {
    texts.get(entry).map_or("", String::as_str)
}

fn link(html: &mut Html, address: &str, text: &str, said: Said<'_>) {
    let is_outside = is_outside(address);
    let is_inside = address.starts_with('/') && !address.starts_with("//");
    if !is_outside && !is_inside {
        return isolated(html, text);
    }
    html.raw("<a").attribute("href", address);
    if is_outside {
        html.raw(" class=\"outside-link\" rel=\"external noopener\"");
    }
    html.raw(">");
    isolated(html, text);
    if is_outside {
        html.raw("<span class=\"visually-hidden\"> ").text(said.external).raw("</span>");
    }
    html.raw("</a>");
}

/// Whether an address is one on the web, and no path of the portal.
pub fn is_outside(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

fn own_link(html: &mut Html, scheme: &'static str, address: &str, text: &str) {
    html.raw("<a href=\"").raw(scheme).text(address).raw("\">");
    isolated(html, text);
    html.raw("</a>");
}

/// Without what every address has: `eurocities.eu` for `https://www.eurocities.eu/`.
fn short_address(address: &str) -> &str {
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let host = host.map_or(address, |host| host.strip_prefix("www.").unwrap_or(host));
    host.strip_suffix('/').unwrap_or(host)
}

/// Rough, and on the safe side: one `@`, and no sign that means something in an address.
fn is_mail(text: &str) -> bool {
    text.matches('@').count() == 1 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"@._+-".contains(&b))
}

/// The digits of a telephone number; a zero in brackets is not dialled from abroad.
fn dialled(text: &str) -> String {
    let is_abroad = text.starts_with('+');
    let text = if is_abroad { text.replace("(0)", "") } else { text.to_owned() };
    text.char_indices().filter(|(i, c)| c.is_ascii_digit() || (*i == 0 && *c == '+')).map(|(_, c)| c).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: Said<'_> = Said { unknown: "unbekannt", external: "(woanders)" };

    fn shown(kind: &str, text: &str) -> String {
        let field = Field { kind: kind.into(), shown: vec![text.into()], ..Field::default() };
        let mut html = Html::new();
        value(&mut html, &field, 0, SAID);
        html.into_string()
    }

    #[test]
    fn only_harmless_addresses_become_links() {
        for (kind, text) in [
            ("link", "javascript:alert(1)"),
            ("link", "//boese.example"),
            ("link", "data:text/html,x"),
            ("email", "a@b?subject=x"),
            ("email", "a@b@c"),
            ("phone", "auf Anfrage"),
        ] {
            assert!(!shown(kind, text).contains("<a"), "{text}");
        }
    }

    #[test]
    fn addresses_are_short_to_read_and_whole_to_follow() {
        assert!(shown("link", "https://www.eurocities.eu/").contains("href=\"https://www.eurocities.eu/\""));
        assert!(shown("link", "https://www.eurocities.eu/").contains("<bdi>eurocities.eu</bdi>"));
        assert!(shown("phone", "+49 (0)234 910-0").contains("href=\"tel:+492349100\""));
        assert!(shown("phone", "0234 910-0").contains("href=\"tel:02349100\""));
        assert!(shown("email", "info@eurocities.example").contains("href=\"mailto:info@eurocities.example\""));
    }

    #[test]
    fn what_is_not_known_is_said() {
        for text in ["", "  "] {
            assert!(shown("text", text).contains("unbekannt"));
        }
    }
}
