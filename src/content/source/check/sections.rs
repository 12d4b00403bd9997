//! What is in a section: tables with equal rows, charts with numbers, dates in order, names that exist.

use std::collections::HashSet;

use super::faults::twice;
use crate::content::Slug;
use crate::content::source::draft::Draft;
use crate::content::source::reader::Reader;
use crate::content::source::{Block, Film, PartialDate, SectionText};

pub(super) struct Sections<'a> {
    pub reader: &'a mut Reader,
    pub draft: &'a Draft,
    pub today: PartialDate,
    pub file: &'a str,
}

impl Sections<'_> {
    pub fn check(&mut self, path: &str, sections: &[SectionText]) {
        let mut seen = HashSet::new();
        for (i, section) in sections.iter().enumerate() {
            let path = format!("{path}[{i}]");
            if i > 0 && section.title.is_none() {
                self.refuse(&path, "erwartet: der Schlüssel „title“, gefunden: er fehlt".into());
            }
            if let Some(id) = section.anchor()
                && !seen.insert(id.clone())
            {
                let key = if section.id.is_some() { "id" } else { "title" };
                self.refuse(&format!("{path}.{key}"), twice(&id));
            }
            for (b, block) in section.blocks.iter().enumerate() {
                self.check_block(&format!("{path}.blocks[{b}]"), block);
            }
        }
    }

    fn refuse(&mut self, path: &str, expected: String) {
        self.reader.refuse(self.file, path, expected);
    }

    fn check_block(&mut self, path: &str, block: &Block) {
        match block {
            Block::Table(table) => {
                for (i, row) in table.rows.iter().enumerate().filter(|(_, row)| row.len() != table.head.len()) {
                    let expected =
                        format!("erwartet: {} Zellen wie im Kopf, gefunden: {}", table.head.len(), row.len());
                    self.refuse(&format!("{path}.table.rows[{i}]"), expected);
                }
            }
            Block::Chart(chart) => {
                let is_wrong = |value: f64| !value.is_finite() || value < 0.0;
                for (i, wrong) in chart.values.iter().enumerate().filter(|(_, value)| is_wrong(value.value)) {
                    let expected = format!("erwartet: eine Zahl ab 0, gefunden: {}", wrong.value);
                    self.refuse(&format!("{path}.chart.values[{i}].value"), expected);
                }
            }
            Block::Dates(dates) => {
                for (i, pair) in dates.windows(2).enumerate().filter(|(_, pair)| pair[0].date > pair[1].date) {
                    let expected = format!("erwartet: ein Datum ab {}, gefunden: {}", pair[0].date, pair[1].date);
                    self.refuse(&format!("{path}.dates[{}].date", i + 1), expected);
                }
            }
            Block::Notice(notice) => {
                if let Some(until) = notice.until.filter(|until| *until < self.today) {
                    let expected = format!(
                        "erwartet: ein Tag ab heute ({}), gefunden: {until}; der Hinweis ist abgelaufen",
                        self.today
                    );
                    self.refuse(&format!("{path}.notice.until"), expected);
                }
            }
            Block::Picture(picture) => {
                check_picture(self.reader, self.file, &format!("{path}.picture.file"), &picture.file)
            }
            Block::Download(download) if self.reader.download_size(&download.file).is_none() => {
                let expected =
                    format!("erwartet: eine Datei im Ordner public/downloads, gefunden: „{}“", &*download.file);
                self.refuse(&format!("{path}.download.file"), expected);
            }
            Block::Video(video) if video.file.is_some() => self.check_film(&format!("{path}.video.file"), video.film),
            Block::Listing(name) => self.check_listing(&format!("{path}.listing"), name.as_str()),
            Block::Fees(services) => self.check_fees(path, services),
            _ => {}
        }
    }

    /// BITV 2.0, annex 2, part 1: large enough, and fast enough for signs to be read.
    fn check_film(&mut self, path: &str, film: Option<Film>) {
        let expected = match film {
            None => "erwartet: eine MP4-Datei im Ordner public/videos, gefunden: keine".to_owned(),
            Some(film) if film.width < 320 || film.height < 240 => {
                format!("erwartet: mindestens 320 × 240 Bildpunkte, gefunden: {} × {}", film.width, film.height)
            }
            // What is meant for 25 is sometimes counted as a hair less.
            Some(film) if film.frames_per_second < 24.9 => {
                format!("erwartet: mindestens 25 Bilder in der Sekunde, gefunden: {:.1}", film.frames_per_second)
            }
            Some(_) => return,
        };
        self.refuse(path, expected);
    }

    fn check_listing(&mut self, path: &str, name: &str) {
        let collections = &self.draft.catalogue.collections;
        let file = format!("{}/collections/{name}.json", self.draft.folder);
        if !collections.contains_key(name) && !self.reader.is_unread(&file) {
            let known = collections.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
            self.refuse(
                path,
                format!("erwartet: eine Sammlung aus dem Ordner collections ({known}), gefunden: „{name}“"),
            );
        }
    }

    fn check_fees(&mut self, path: &str, services: &[Slug]) {
        for (i, service) in services.iter().enumerate() {
            if !self.draft.catalogue.fees.iter().any(|fee| fee.service == *service) {
                let expected = format!("erwartet: eine Leistung mit Gebühren aus fees.json, gefunden: „{service}“");
                self.refuse(&format!("{path}.fees[{i}]"), expected);
            }
        }
    }
}

/// A picture is two files, for light and dark surroundings.
pub(super) fn check_picture(reader: &mut Reader, file: &str, path: &str, picture: &Slug) {
    for name in [format!("{picture}.svg"), format!("{picture}-dark.svg")] {
        if !reader.has_picture(&name) {
            reader.refuse(file, path, format!("erwartet: die Datei public/images/{name}, gefunden: sie fehlt"));
        }
    }
}
