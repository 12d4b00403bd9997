//! What hosts and search engines ask for beside the pages.

use std::collections::HashSet;

use roxmltree::{Document, Node};

use super::dist::{CATALOGUE, DIST, PAGES, all, attribute, file_of, files, first_pages, page, read};

fn host() -> &'static str {
    CATALOGUE.site.address.as_str()
}

/// Text of the one child called `name`.
#[track_caller]
fn child<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    let children = node.children().filter(|child| child.has_tag_name(name)).collect::<Vec<_>>();
    assert_eq!(children.len(), 1, "elements {name}");
    children[0].text().unwrap_or_default()
}

#[test]
fn the_sitemap_lists_every_listed_page_once_and_nothing_else() {
    let text = read(&DIST.join("sitemap.xml"));
    let document = Document::parse(&text).expect("well-formed XML");
    let urls = document.root_element().children().filter(Node::is_element);
    let mut found = urls.map(|url| child(url, "loc").to_owned()).collect::<Vec<_>>();
    let listed = PAGES.iter().filter(|page| page.compiled.is_listed);
    let mut expected = listed.map(|page| format!("{}{}", host(), page.path)).collect::<Vec<_>>();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
    assert!(!found.iter().any(|address| address.contains("404") || address.contains("/seite-")), "{found:?}");
}

#[test]
fn the_feed_is_one_of_atom_and_holds_the_newest_reports() {
    let text = read(&file_of("/aktuelles/feed.xml"));
    let document = Document::parse(&text).expect("well-formed XML");
    let feed = document.root_element();
    assert_eq!((feed.tag_name().name(), feed.tag_name().namespace()), ("feed", Some("http://www.w3.org/2005/Atom")));
    let atom = |name: &'static str| move |node: &Node| node.tag_name().name() == name;
    let text_of = |node: Node<'_, '_>, name| {
        let found = node.children().filter(atom(name)).collect::<Vec<_>>();
        assert_eq!(found.len(), 1, "{name} in {}", &text[node.range()]);
        found[0].text().unwrap_or_default().to_owned()
    };
    assert!(text_of(feed, "title").ends_with(&*CATALOGUE.site.name));
    let links =
        feed.children().filter(atom("link")).filter_map(|link| Some((link.attribute("rel"), link.attribute("href")?)));
    let (list, itself) = (format!("{}/aktuelles/", host()), format!("{}/aktuelles/feed.xml", host()));
    assert_eq!(links.collect::<Vec<_>>(), [(None, list.as_str()), (Some("self"), itself.as_str())]);
    let author = feed.children().find(atom("author")).expect("an author");
    assert_eq!(text_of(author, "name"), *CATALOGUE.site.name);
    let entries = feed.children().filter(atom("entry")).collect::<Vec<_>>();
    assert_eq!(entries.len(), CATALOGUE.news.len().min(40));
    let mut ids = HashSet::from([text_of(feed, "id")]);
    let mut last = text_of(feed, "updated");
    for (entry, item) in entries.into_iter().zip(&CATALOGUE.news) {
        let id = text_of(entry, "id");
        assert_eq!(text_of(entry, "title"), *item.title);
        assert_eq!(text_of(entry, "summary"), *item.summary);
        assert_eq!(entry.children().find(atom("link")).and_then(|link| link.attribute("href")), Some(id.as_str()));
        let path = id.strip_prefix(host()).expect("an address of the portal");
        assert!(file_of(path).is_file(), "{path} is no page");
        let updated = text_of(entry, "updated");
        assert!(is_instant(&updated) && updated <= last, "{id}: {updated} after {last}");
        last = updated;
        assert!(ids.insert(id.clone()), "{id} stands twice");
    }
}

/// As RFC 3339 has it, in universal time.
fn is_instant(text: &str) -> bool {
    let form = "0000-00-00T00:00:00Z";
    text.len() == form.len()
        && text.bytes().zip(form.bytes()).all(|(c, form)| if form == b'0' { c.is_ascii_digit() } else { c == form })
}

#[test]
fn every_page_leads_to_the_feed_where_its_language_has_reports() {
    for page in PAGES.iter().filter(|page| page.catalogue.news.is_empty()) {
        assert!(all(&page.document(), "link[type='application/atom+xml']").is_empty(), "{}", page.path);
    }
    for page in first_pages() {
        let document = page.document();
        let links = all(&document, "link[rel=alternate][type='application/atom+xml']");
        assert_eq!(links.len(), 1, "{}", page.path);
        assert!(file_of(attribute(links[0], "href")).is_file(), "{}", page.path);
        assert!(!attribute(links[0], "title").is_empty());
    }
}

#[test]
fn the_card_for_address_books_is_a_vcard_of_the_city() {
    let card = read(&file_of("/kontakt/kontakt.vcf"));
    assert!(card.ends_with("\r\n") && !card.replace("\r\n", "").contains(['\r', '\n']), "lines end as RFC 6350 says");
    let lines = card.trim_end().split("\r\n").collect::<Vec<_>>();
    assert_eq!(lines[..2], ["BEGIN:VCARD", "VERSION:4.0"]);
    assert_eq!(lines.last(), Some(&"END:VCARD"));
    let contact = &CATALOGUE.site.contact;
    let line = |name: &str| {
        let found = lines.iter().filter(|line| line.split([':', ';']).next() == Some(name)).collect::<Vec<_>>();
        assert_eq!(found.len(), 1, "{name} in {card}");
        found[0].to_string()
    };
    assert_eq!(line("KIND"), "KIND:org");
    assert_eq!(line("FN"), format!("FN:{}", &*contact.organisation));
    let number = contact.phone.chars().filter(char::is_ascii_digit).collect::<String>();
    assert_eq!(line("TEL"), format!("TEL;VALUE=uri;TYPE=work:tel:+49{}", &number[1..]));
    assert_eq!(line("EMAIL"), format!("EMAIL;TYPE=work:{}", &*contact.email));
    for address in &contact.address {
        assert!(line("ADR").contains(&**address), "{}", line("ADR"));
    }
    assert!(lines.iter().all(|line| line.len() <= 75), "a line is too long to stand unfolded: {card}");
    one_link_to("/kontakt/kontakt.vcf");
}

fn one_link_to(path: &str) {
    let document = page("kontakt").document();
    assert_eq!(all(&document, &format!("main a[href='{path}']")).len(), 1, "the contact page leads to {path}");
}

#[test]
fn robots_txt_names_the_sitemap_and_forbids_nothing() {
    let robots = read(&DIST.join("robots.txt"));
    assert!(robots.contains(&format!("Sitemap: {}/sitemap.xml\n", CATALOGUE.site.address.as_str())), "{robots}");
    assert!(!robots.contains("Disallow"), "{robots}");
}

#[test]
fn programs_and_styles_change_their_names_with_their_content() {
    for file in files().iter().filter(|file| [".js", ".wasm", ".css"].iter().any(|end| file.ends_with(end))) {
        let stem = file.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or("");
        let hash = stem.trim_end_matches("_bg").rsplit('-').next().unwrap_or("");
        assert!(
            hash.len() >= 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()),
            "{file} would be cached for ever"
        );
    }
}
