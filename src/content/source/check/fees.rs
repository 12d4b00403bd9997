//! Fees: of services that there are, each once, for ages that make sense.

use std::collections::HashSet;

use super::faults::twice;
use crate::content::PageId;
use crate::content::source::FeeKind;
use crate::content::source::draft::Draft;
use crate::content::source::reader::Reader;

pub(super) fn check(reader: &mut Reader, draft: &Draft) {
    let file = format!("{}/fees.json", draft.folder);
    let mut seen = HashSet::new();
    for (i, fee) in draft.catalogue.fees.iter().enumerate() {
        let mut refuse = |key: &str, expected: String| reader.refuse(&file, &format!("fees[{i}].{key}"), expected);
        if !seen.insert(&fee.id) {
            refuse("id", twice(fee.id.as_str()));
        }
        if fee.age_from.zip(fee.age_under).is_some_and(|(from, under)| from >= under) {
            refuse("age_under", "erwartet: ein Alter über „age_from“, gefunden: keines".to_owned());
        }
        if fee.kind == FeeKind::Base && fee.document.is_none() {
            refuse("kind", "erwartet: der Schlüssel „document“ bei „base“, gefunden: er fehlt".to_owned());
        }
        if draft.catalogue.info(&PageId::entry(PageId::SERVICES, &fee.service)).is_none()
            && !reader.is_unread_page(fee.service.as_str())
        {
            let expected = format!("erwartet: eine Leistung aus dem Ordner services, gefunden: „{}“", fee.service);
            reader.refuse(&file, &format!("fees[{i}].service"), expected);
        }
    }
}
