//! Reads a language's content from its folder and checks that it holds together.
//!
//! Every fault is collected, so that an editor mends a file once, not fault by fault.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::error::{ContentError, in_german};
use super::locate::locate;
use super::{HubPage, Kind, MembershipStatus, Network, NetworksText, PageId, Site, Slug, StartPage, TeaserText, Topic};
use crate::i18n::{Locale, Texts, Words, fold};

/// All content of one language, checked.
#[derive(Clone, Debug)]
pub struct Catalogue {
    pub locale: Locale,
    pub site: Site,
    pub texts: Texts,
    pub words: Words,
    pub start: StartPage,
    pub international: HubPage,
    pub networks_text: NetworksText,
    pub topics: Vec<Topic>,
    /// In the order of their names.
    pub networks: Vec<Network>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Topics {
    topics: Vec<Topic>,
}

/// Reads one document.
///
/// # Errors
/// The first fault, with its place in `text`; `file` is named in it.
pub fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, ContentError> {
    let mut json = serde_json::Deserializer::from_str(text);
    let fault = |error: &serde_json::Error, path: String| {
        let message = error.to_string();
        // The path of an unknown key has the key in it, that of a doubled one has not.
        let key = message.split('`').nth(1).filter(|_| message.starts_with("duplicate field"));
        let at = key.map_or_else(|| path.clone(), |key| format!("{path}.{key}"));
        // Text that is no JSON has no values to be found in.
        let found = error.is_data().then(|| locate(text, &at)).flatten();
        let (line, column) = found.unwrap_or_else(|| in_characters(text, error.line(), error.column()));
        // A step without a name is one into what could not be read.
        let path = path.trim_end_matches('?').trim_end_matches('.').to_owned();
        ContentError { file: file.to_owned(), line, column, path, expected: in_german(&message) }
    };
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        fault(error.inner(), path)
    })?;
    json.end().map_err(|error| fault(&error, String::new()))?;
    Ok(value)
}

/// serde_json counts columns in bytes, an editor in characters.
fn in_characters(text: &str, line: usize, column: usize) -> (usize, usize) {
    let line_text = text.split('\n').nth(line.saturating_sub(1)).unwrap_or("");
    let before = line_text.floor_char_boundary(column.saturating_sub(1));
    (line.max(1), line_text[..before].chars().count() + 1)
}

/// Reads and checks everything below `root` (the folder `public/content`) for one language.
///
/// # Errors
/// All faults found, in the order of files.
pub fn load(root: &Path, locale: Locale) -> Result<Catalogue, Vec<ContentError>> {
    let mut reader =
        Reader { root: root.to_owned(), texts: HashMap::new(), unread: HashSet::new(), errors: Vec::new() };
    let folder = locale.id();
    let site = reader.read::<Site>("site.json");
    let texts = reader.read::<Texts>(&format!("{folder}/texts.json"));
    let words = reader.read::<Words>(&format!("{folder}/words.json"));
    let start = reader.read::<StartPage>(&format!("{folder}/pages/start.json"));
    let international = reader.read::<HubPage>(&format!("{folder}/pages/internationales.json"));
    let networks_text = reader.read::<NetworksText>(&format!("{folder}/pages/netzwerke.json"));
    let topics = reader.read::<Topics>(&format!("{folder}/topics.json"));
    let networks = reader.read_folder::<Network>(&format!("{folder}/networks"));
    let all = (site, texts, words, start, international, networks_text, topics);
    let (Some(site), Some(texts), Some(words), Some(start), Some(international), Some(networks_text), Some(topics)) =
        all
    else {
        return Err(reader.errors);
    };
    let mut networks = networks;
    networks.sort_by_cached_key(|(_, network)| (fold(&network.name), network.slug.clone()));
    Checks { reader: &mut reader, folder, topics: &topics.topics, networks: &networks }.run(
        &start,
        &international,
        &networks_text,
    );
    if !reader.errors.is_empty() {
        return Err(reader.errors);
    }
    let networks = networks.into_iter().map(|(_, network)| network).collect();
    Ok(Catalogue { locale, site, texts, words, start, international, networks_text, topics: topics.topics, networks })
}

struct Reader {
    root: PathBuf,
    /// Text of each file read, to find places in.
    texts: HashMap<String, String>,
    /// Names below the root of files that are there and broken.
    unread: HashSet<String>,
    errors: Vec<ContentError>,
}

impl Reader {
    fn read<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let path = self.root.join(name);
        let file = path.display().to_string();
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => {
                let expected = match error.kind() {
                    std::io::ErrorKind::NotFound => "erwartet: diese Datei, gefunden: sie fehlt".to_owned(),
                    std::io::ErrorKind::InvalidData => "erwartet: Text in UTF-8, gefunden: andere Zeichen".to_owned(),
                    _ => format!("erwartet: eine lesbare Datei, gefunden: {error}"),
                };
                self.unread.insert(name.to_owned());
                self.errors.push(ContentError { file, line: 0, column: 0, path: String::new(), expected });
                return None;
            }
        };
        let value = parse(&file, &text);
        self.texts.insert(name.to_owned(), text);
        value
            .map_err(|error| {
                self.unread.insert(name.to_owned());
                self.errors.push(error);
            })
            .ok()
    }

    /// Reads every `.json` of a folder; each value comes with its file's name below the root.
    fn read_folder<T: DeserializeOwned>(&mut self, folder: &str) -> Vec<(String, T)> {
        let mut names = fs::read_dir(self.root.join(folder))
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| name.ends_with(".json"))
            .map(|name| format!("{folder}/{name}"))
            .collect::<Vec<_>>();
        names.sort();
        names.into_iter().filter_map(|name| self.read(&name).map(|value| (name, value))).collect()
    }

    /// Notes a fault at `path` in the file `name`.
    fn refuse(&mut self, name: &str, path: &str, expected: String) {
        let (line, column) = self.texts.get(name).and_then(|text| locate(text, path)).unwrap_or((0, 0));
        let file = self.root.join(name).display().to_string();
        self.errors.push(ContentError { file, line, column, path: path.to_owned(), expected });
    }
}

/// What no single document can know of itself.
struct Checks<'a> {
    reader: &'a mut Reader,
    folder: &'a str,
    topics: &'a [Topic],
    networks: &'a [(String, Network)],
}

impl Checks<'_> {
    fn run(&mut self, start: &StartPage, hub: &HubPage, text: &NetworksText) {
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
        self.reader.unread.contains(&format!("{}/networks/{slug}.json", self.folder))
    }

    fn find(&self, slug: &Slug) -> Option<&Network> {
        self.networks.iter().map(|(_, network)| network).find(|network| network.slug == *slug)
    }
}

fn twice(id: &str) -> String {
    format!("erwartet: jede Kennung einmal, gefunden: „{id}“ doppelt")
}
