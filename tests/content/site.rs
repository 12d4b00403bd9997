//! `site.json`: what the law asks for is no choice of the editor's.

use serde_json::{Value, json};

use crate::broken::expect;
use crate::support::ContentCopy;

const SITE: &str = "site.json";

/// Takes out what is at `path`.
fn without(path: &str) -> ContentCopy {
    let content = ContentCopy::new();
    content.change(SITE, |site| {
        let (parent, key) = path.rsplit_once('.').unwrap_or(("", path));
        let object = parent.split('.').filter(|step| !step.is_empty()).fold(site, |value, step| &mut value[step]);
        object.as_object_mut().expect("an object").remove(key).expect("the key is there");
    });
    content
}

#[test]
fn every_statement_that_the_law_asks_for_is_there() {
    for path in [
        "name",
        "address",
        "contact",
        "contact.organisation",
        "contact.address",
        "contact.phone",
        "contact.email",
        "operator",
        "operator.name",
        "operator.legal_form",
        "operator.represented_by",
        "operator.lines",
        "operator.responsible_for_content",
        "accessibility_contact",
        "accessibility_contact.name",
        "enforcement",
        "enforcement.name",
        "supervision",
        "supervision.name",
        "data_protection",
        "data_protection.officer",
        "data_protection.officer.name",
        "data_protection.authority",
        "data_protection.authority.name",
        "opening_hours",
    ] {
        let (parent, key) = path.rsplit_once('.').unwrap_or(("", path));
        let at = parent.rsplit('.').next().filter(|name| !name.is_empty());
        let at = at.map_or_else(|| "{".to_owned(), |name| format!("\"{name}\": {{"));
        expect(&without(path), SITE, &at, parent, &format!("erwartet: der Schlüssel „{key}“, gefunden: er fehlt"));
    }
}

#[test]
fn who_runs_a_portal_in_earnest_can_be_written_to_and_called() {
    for (key, other) in [("email", "phone"), ("phone", "email")] {
        let content = without("demonstration");
        content.change(SITE, |site| {
            let operator = site["operator"].as_object_mut().expect("the operator");
            operator.remove(key);
            operator.insert(other.to_owned(), "vorhanden".into());
        });
        let expected = format!("erwartet: der Schlüssel „{key}“ (§ 5 DDG), gefunden: er fehlt");
        expect(&content, SITE, "\"operator\"", "operator", &expected);
    }
}

#[test]
fn a_demonstration_may_be_without_both() {
    let content = ContentCopy::new();
    content.change(SITE, |site| {
        let operator = site["operator"].as_object_mut().expect("the operator");
        operator.retain(|key, _| key != "email" && key != "phone");
    });
    assert!(content.load().is_ok());
}

#[test]
fn a_portal_in_earnest_is_sound_with_all_of_it() {
    let content = without("demonstration");
    content.change(SITE, |site| {
        site["operator"]["email"] = "stadt@example.org".into();
        site["operator"]["phone"] = "0234 910-0".into();
    });
    assert!(content.load().is_ok());
}

/// Changes the opening hours and expects one fault.
#[track_caller]
fn check_hours(key: &str, value: Value, path: &str, expected: &str) {
    let content = ContentCopy::new();
    content.change(SITE, |site| site["opening_hours"][key] = value);
    let text = content.read(SITE);
    let (_, hours) = text.split_once("  \"opening_hours\"").expect("the hours");
    let at = if path.contains('.') {
        &hours[hours.find(&format!("\n    \"{key}\"")).expect("the key") + 5..]
    } else {
        &text[text.len() - hours.len() - "\"opening_hours\"".len()..]
    };
    expect(&content, SITE, at, path, expected);
}

#[test]
fn it_closes_after_it_opens() {
    for (to, found) in [("08:00", "08:00"), ("07:59", "07:59"), ("00:00", "00:00")] {
        let expected = format!("erwartet: bei „to“ eine Uhrzeit nach 08:00, gefunden: „{found}“");
        check_hours("to", json!(to), "opening_hours", &expected);
    }
}

#[test]
fn closed_days_end_after_they_begin_and_follow_each_other() {
    let closed = |days: &[(&str, &str)]| {
        let day = |(from, to): &(&str, &str)| json!({ "from": from, "to": to, "source": "https://www.example.org/" });
        Value::Array(days.iter().map(day).collect())
    };
    check_hours(
        "closed",
        closed(&[("2025-12-24", "2025-12-23")]),
        "opening_hours",
        "erwartet: bei „to“ ein Tag ab 2025-12-24, gefunden: „2025-12-23“",
    );
    check_hours(
        "closed",
        closed(&[("2025-12-24", "2026-01-02"), ("2026-01-02", "2026-01-03")]),
        "opening_hours",
        "erwartet: bei „from“ ein Tag nach 2026-01-02, gefunden: „2026-01-02“",
    );
}

#[test]
fn days_and_times_are_written_as_they_are_read() {
    for days in ["Mo-Fr", "fr-mo", "montag"] {
        let expected = format!("erwartet: Wochentage wie \"mo-fr\" oder \"sa\", gefunden: „{days}“");
        check_hours("days", json!(days), "opening_hours.days", &expected);
    }
    for time in ["8:00", "24:01", "8 Uhr"] {
        let expected = format!("erwartet: eine Uhrzeit wie \"08:00\", gefunden: „{time}“");
        check_hours("from", json!(time), "opening_hours.from", &expected);
    }
}
