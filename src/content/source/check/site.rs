//! `site.json`: what the law asks of a site that is no demonstration, and hours that make sense.

use crate::calendar::OpeningHours;
use crate::content::source::Site;
use crate::content::source::reader::Reader;

const FILE: &str = "site.json";

pub(super) fn check(reader: &mut Reader, site: &Site) {
    if site.demonstration.is_none() {
        for (key, is_there) in [("email", site.operator.email.is_some()), ("phone", site.operator.phone.is_some())] {
            if !is_there {
                let expected = format!("erwartet: der Schlüssel „{key}“ (§ 5 DDG), gefunden: er fehlt");
                reader.refuse(FILE, "operator", expected);
            }
        }
    }
    if let Err(expected) = OpeningHours::try_from(&site.opening_hours) {
        reader.refuse(FILE, "opening_hours", expected);
    }
}
