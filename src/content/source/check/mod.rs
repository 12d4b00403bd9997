//! Checks what no single document can know of itself: names that must agree, exist, or come once.

mod easy_texts;
mod entries;
mod faults;
mod fees;
mod languages;
mod network;
mod pages;
mod references;
mod sections;
mod site;
mod values;

use super::draft::Draft;
use super::reader::Reader;
use super::{Catalogue, PartialDate};

/// Notes every fault between the documents.
pub(super) fn check(reader: &mut Reader, draft: &Draft, first: Option<&Catalogue>, today: PartialDate) {
    values::check(reader, &draft.folder);
    site::check(reader, &draft.catalogue.site);
    entries::check(reader, draft, today);
    network::check(reader, draft);
    fees::check(reader, draft);
    pages::check(reader, draft, today);
    references::check(reader, draft);
    languages::check(reader, draft, first);
    easy_texts::check(reader, draft);
}
