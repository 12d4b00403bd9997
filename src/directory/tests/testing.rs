//! What tests of the views need: words out of their files, and German formats.

use crate::directory::DirectoryWords;
use crate::i18n::Formats;
use crate::packed::Packed;

/// What the portal says in German.
pub fn words() -> DirectoryWords {
    serde_json::from_str(include_str!("../../../public/content/de/directory.json")).expect("all words")
}

/// As the CLDR has it for German.
pub fn german() -> Formats {
    let months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember";
    let plurals = (0..200).map(|n| if n == 1 { '1' } else { '5' }).collect();
    let mut euros = vec!["{n} €".to_owned()].into_iter();
    Formats {
        group: ".".into(),
        decimal: ",".into(),
        euros: Packed::unpack(&mut euros).expect("a phrase"),
        days: months.split(' ').map(|month| format!("{{d}}. {month} {{y}}")).collect(),
        months: months.split(' ').map(|month| format!("{month} {{y}}")).collect(),
        plurals,
    }
}

/// HTML as a browser would read it.
pub struct Page(scraper::Html);

impl Page {
    pub fn of(html: &crate::directory::Html) -> Self {
        Self(scraper::Html::parse_fragment(html.as_str()))
    }

    fn select(&self, selector: &str) -> Vec<scraper::ElementRef<'_>> {
        let selector = scraper::Selector::parse(selector).expect("a selector");
        self.0.select(&selector).collect()
    }

    /// How many elements there are.
    pub fn all(&self, selector: &str) -> usize {
        self.select(selector).len()
    }

    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.select(selector).iter().map(|element| element.text().collect()).collect()
    }

    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.select(selector).iter().filter_map(|element| Some(element.attr(name)?.to_owned())).collect()
    }

    /// Of the first element.
    pub fn attribute(&self, selector: &str, name: &str) -> String {
        self.attributes(selector, name).into_iter().next().expect("an element with the attribute")
    }

    /// Nothing that content could have put there: the parser found no fault, and only what views write.
    pub fn assert_harmless(&self) {
        for element in self.select("*") {
            let name = element.value().name();
            assert!(!["script", "b", "iframe", "img", "style", "object"].contains(&name), "<{name}>");
            for (attribute, value) in element.value().attrs() {
                assert!(!attribute.starts_with("on") && attribute != "style", "{attribute}");
                let is_link = attribute == "href";
                let known = ["/", "#", "?", "&", "http://", "https://", "mailto:", "tel:"];
                assert!(!is_link || value.is_empty() || known.iter().any(|start| value.starts_with(start)), "{value}");
            }
        }
    }

    /// Ids are there once, and links within the page find theirs.
    pub fn assert_links_lead_somewhere(&self) {
        let mut ids = self.attributes("[id]", "id");
        let n = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), n, "ids that are there twice");
        for href in self.attributes("[href^='#']", "href") {
            assert!(ids.binary_search(&href[1..].to_owned()).is_ok(), "{href}");
        }
    }
}
