//! Faults that many checks find.

use crate::content::source::PartialDate;
use crate::content::source::reader::Reader;

pub(super) fn twice(id: &str) -> String {
    format!("erwartet: jede Kennung einmal, gefunden: „{id}“ doppelt")
}

/// Notes where a date that cannot lie ahead does.
pub(super) fn check_past(reader: &mut Reader, file: &str, path: &str, date: PartialDate, today: PartialDate) {
    if date > today {
        reader.refuse(file, path, format!("erwartet: ein Datum bis heute ({today}), gefunden: {date}"));
    }
}

/// Notes a description that search engines would cut, or that says too little.
pub(super) fn check_description(reader: &mut Reader, file: &str, path: &str, text: &str) {
    let length = text.chars().count();
    if !(50..=160).contains(&length) {
        reader.refuse(file, path, format!("erwartet: 50 bis 160 Zeichen, gefunden: {length}"));
    }
}
