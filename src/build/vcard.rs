//! The city's contact as a file for address books (vCard 4.0, RFC 6350).

use crate::content::Site;

pub(super) fn vcard(site: &Site) -> String {
    let contact = &site.contact;
    let lines = contact.address.iter().map(|line| text(line)).collect::<Vec<_>>().join("\\n");
    let number = contact.phone.chars().filter(char::is_ascii_digit).collect::<String>();
    let name = text(&contact.organisation);
    [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "KIND:org",
        &format!("FN:{name}"),
        &format!("ORG:{name}"),
        &format!("TEL;VALUE=uri;TYPE=work:tel:+49{}", number.trim_start_matches('0')),
        &format!("EMAIL;TYPE=work:{}", text(&contact.email)),
        &format!("ADR;LABEL=\"{}\":;;;;;;", lines.replace('"', "")),
        &format!("NOTE:{}", text(&contact.hours)),
        "END:VCARD",
        "",
    ]
    .join("\r\n")
}

/// Text as a value: backslash, comma, semicolon and line break are written with a backslash.
fn text(text: &str) -> String {
    text.replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;").replace('\n', "\\n")
}
