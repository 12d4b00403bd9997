//! Checks what no single document can know of itself: names that must agree, exist, or come once.

use std::collections::HashSet;

use super::reader::Reader;
use super::{HubPage, Kind, MembershipStatus, Network, NetworksText, PageId, Slug, StartPage, TeaserText, Topic};

/// What no single document can know of itself.
pub(super) struct Checks<'a> {
    pub reader: &'a mut Reader,
    pub folder: &'a str,
    pub topics: &'a [Topic],
    pub networks: &'a [(String, Network)],
}

impl Checks<'_> {
    pub fn run(&mut self, start: &StartPage, hub: &HubPage, text: &NetworksText) {
        self.check_words();
        self.check_topics();
        for (name, network) in self.networks {
            self.check_network(name, network);
        }
        let page = |name: &str| format!("{}/pages/{name}.json", self.folder);
        let (start_file, hub_file, networks_file) = (page("start"), page("internationales"), page("netzwerke"));
        for (file, description) in
            [(&start_file, &start.description), (&hub_file, &hub.description), (&networks_file, &text.description)]
        {
            let length = description.chars().count();
            if !(50..=160).contains(&length) {
                self.reader.refuse(file, "description", format!("erwartet: 50 bis 160 Zeichen, gefunden: {length}"));
            }
        }
        self.check_teasers(&start_file, &start.teasers);
        self.check_teasers(&hub_file, &hub.teasers);
        self.check_kinds(&networks_file, text);
    }

    /// An empty text would be a link or a field without a name.
    fn check_words(&mut self) {
        for name in ["texts", "words"].map(|name| format!("{}/{name}.json", self.folder)) {
            let value = serde_json::from_str(self.reader.text(&name)).unwrap_or_default();
            let mut empty = Vec::new();
            find_empty(&value, "", &mut empty);
            for path in empty {
                self.reader.refuse(&name, &path, "erwartet: ein Text, gefunden: keiner".into());
            }
        }
    }

    fn check_topics(&mut self) {
        let file = format!("{}/topics.json", self.folder);
        let mut seen = HashSet::new();
        for (i, topic) in self.topics.iter().enumerate() {
            if !seen.insert(&topic.id) {
                self.reader.refuse(&file, &format!("topics[{i}].id"), twice(topic.id.as_str()));
            }
        }
    }

    fn check_network(&mut self, name: &str, network: &Network) {
        let mut refuse = |path: &str, expected: String| self.reader.refuse(name, path, expected);
        let file_stem = name.rsplit('/').next().unwrap_or(name).trim_end_matches(".json");
        if network.slug.as_str() != file_stem {
            refuse("slug", format!("erwartet: der Name der Datei „{file_stem}“, gefunden: „{}“", network.slug));
        }
        for (i, topic) in network.topics.iter().enumerate() {
            if !self.topics.iter().any(|known| known.id == *topic) {
                let known = self.topics.iter().map(|topic| topic.id.as_str()).collect::<Vec<_>>().join(", ");
                let expected = format!("erwartet: eine Kennung aus topics.json ({known}), gefunden: „{topic}“");
                refuse(&format!("topics[{i}]"), expected);
            } else if network.topics[..i].contains(topic) {
                refuse(&format!("topics[{i}]"), twice(topic.as_str()));
            }
        }
        for (path, is_empty) in [
            ("topics", network.topics.is_empty()),
            ("about", network.about.is_empty()),
            ("sources", network.sources.is_empty()),
        ] {
            if is_empty {
                refuse(path, "erwartet: mindestens ein Eintrag, gefunden: eine leere Liste".into());
            }
        }
        if network.checked.day.is_none() {
            refuse("checked", "erwartet: ein Datum mit Tag wie \"2026-11-22\"".into());
        }
        let dates = [
            ("founded.date", network.founded.as_ref().map(|founded| founded.date)),
            ("membership.date", network.membership.date),
        ];
        for (path, date) in dates {
            if let Some(date) = date.filter(|date| *date > network.checked) {
                refuse(path, format!("erwartet: ein Datum vor der Prüfung am {}, gefunden: {date}", network.checked));
            }
        }
        match (network.membership.status, network.membership.date) {
            (MembershipStatus::Decided, None) => {
                refuse(
                    "membership",
                    "erwartet: der Schlüssel „date“ mit dem Tag des Beschlusses, gefunden: er fehlt".into(),
                );
            }
            (MembershipStatus::Undocumented, Some(date)) => {
                refuse("membership.date", format!("erwartet: kein Datum bei „nicht-belegt“, gefunden: {date}"));
            }
            _ => {}
        }
        for (i, pair) in network.dates.windows(2).enumerate() {
            if pair[0].date > pair[1].date {
                let expected = format!("erwartet: ein Datum ab {}, gefunden: {}", pair[0].date, pair[1].date);
                refuse(&format!("dates[{}].date", i + 1), expected);
            }
        }
    }

    fn check_teasers(&mut self, file: &str, teasers: &[TeaserText]) {
        for (i, teaser) in teasers.iter().enumerate() {
            let is_there = match PageId::parse(&teaser.page) {
                Some(PageId::Network(slug)) => self.find(&slug).is_some() || self.is_unread(&slug),
                page => page.is_some(),
            };
            if !is_there {
                let expected =
                    format!("erwartet: eine Seite des Portals wie \"netzwerke\", gefunden: „{}“", &*teaser.page);
                self.reader.refuse(file, &format!("teasers[{i}].page"), expected);
            }
        }
    }

    fn check_kinds(&mut self, file: &str, text: &NetworksText) {
        for kind in Kind::ALL {
            let count = text.kinds.iter().filter(|text| text.id == kind).count();
            if count != 1 {
                let expected = format!("erwartet: die Art „{}“ genau einmal, gefunden: {count}-mal", kind.id());
                self.reader.refuse(file, "kinds", expected);
            }
        }
        for (i, kind) in text.kinds.iter().enumerate() {
            let is_other =
                self.find(&kind.example).map_or_else(|| !self.is_unread(&kind.example), |n| n.kind != kind.id);
            if is_other {
                let expected =
                    format!("erwartet: ein Netzwerk der Art „{}“, gefunden: „{}“", kind.id.id(), kind.example);
                self.reader.refuse(file, &format!("kinds[{i}].example"), expected);
            }
        }
    }

    /// Whether a network's file is there and broken: whoever names it is not to blame.
    fn is_unread(&self, slug: &Slug) -> bool {
        self.reader.is_unread(&format!("{}/networks/{slug}.json", self.folder))
    }

    fn find(&self, slug: &Slug) -> Option<&Network> {
        self.networks.iter().map(|(_, network)| network).find(|network| network.slug == *slug)
    }
}

fn twice(id: &str) -> String {
    format!("erwartet: jede Kennung einmal, gefunden: „{id}“ doppelt")
}

/// Paths of all texts below `value` that show nothing.
fn find_empty(value: &serde_json::Value, path: &str, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) if text.trim().is_empty() => found.push(path.to_owned()),
        serde_json::Value::Array(values) => {
            values.iter().enumerate().for_each(|(i, value)| find_empty(value, &format!("{path}[{i}]"), found));
        }
        serde_json::Value::Object(values) => {
            let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            values.iter().for_each(|(key, value)| find_empty(value, &below(key), found));
        }
        _ => {}
    }
}
