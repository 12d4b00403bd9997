//! Networks: topics, dates, what is known of the membership.

use std::collections::HashSet;

use super::faults::twice;
use crate::content::source::draft::Draft;
use crate::content::source::reader::Reader;
use crate::content::source::{MembershipStatus, Network};

pub(super) fn check(reader: &mut Reader, draft: &Draft) {
    let file = format!("{}/topics.json", draft.folder);
    let mut seen = HashSet::new();
    for (i, topic) in draft.catalogue.topics.iter().enumerate() {
        if !seen.insert(&topic.id) {
            reader.refuse(&file, &format!("topics[{i}].id"), twice(topic.id.as_str()));
        }
    }
    for (name, network) in &draft.networks {
        check_topics(reader, draft, name, network);
        check_dates(reader, name, network);
    }
}

fn check_topics(reader: &mut Reader, draft: &Draft, name: &str, network: &Network) {
    let topics = &draft.catalogue.topics;
    for (i, topic) in network.topics.iter().enumerate() {
        if !topics.iter().any(|known| known.id == *topic) {
            let known = topics.iter().map(|topic| topic.id.as_str()).collect::<Vec<_>>().join(", ");
            let expected = format!("erwartet: eine Kennung aus topics.json ({known}), gefunden: „{topic}“");
            reader.refuse(name, &format!("topics[{i}]"), expected);
        } else if network.topics[..i].contains(topic) {
            reader.refuse(name, &format!("topics[{i}]"), twice(topic.as_str()));
        }
    }
}

fn check_dates(reader: &mut Reader, name: &str, network: &Network) {
    let mut refuse = |path: &str, expected: String| reader.refuse(name, path, expected);
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
        (MembershipStatus::Decided, None) => refuse(
            "membership",
            "erwartet: der Schlüssel „date“ mit dem Tag des Beschlusses, gefunden: er fehlt".into(),
        ),
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
