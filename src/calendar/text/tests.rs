use super::*;
use crate::calendar::tests::office;

const RIGHT: &str = r#"{"days":"mo-fr","from":"08:00","to":"18:00","closed":[
    {"from":"2025-12-24","to":"2026-01-02","source":"https://www.example.org/a"},
    {"from":"2026-12-24","to":"2026-12-31","source":"https://www.example.org/b"}]}"#;

fn read(json: &str) -> Result<OpeningHours, String> {
    let text = serde_json::from_str::<OpeningHoursText>(json).map_err(|error| error.to_string())?;
    OpeningHours::try_from(&text)
}

/// The message for [`RIGHT`] with one thing in it replaced.
#[track_caller]
fn check(right: &str, wrong: &str, expected: &str) {
    assert!(RIGHT.contains(right), "{right}");
    let message = read(&RIGHT.replace(right, wrong)).expect_err(wrong);
    assert_eq!(message.split(" at line ").next(), Some(expected), "{wrong}");
}

#[test]
fn opening_hours_are_read_as_an_editor_writes_them() {
    assert_eq!(read(RIGHT), Ok(office()));
    let all_day = OpeningHours { days: Days(Weekday::Saturday, Weekday::Saturday), from: 0, to: 1440, closed: vec![] };
    assert_eq!(read(r#"{"days":"sa","from":"00:00","to":"24:00"}"#), Ok(all_day));
}

#[test]
fn they_are_written_as_they_were_read() {
    for json in [RIGHT, r#"{"days":"sa","from":"00:00","to":"24:00"}"#] {
        let text = serde_json::from_str::<OpeningHoursText>(json).expect("the example is right");
        let spaces = ['\n', ' '];
        assert_eq!(serde_json::to_string(&text).expect("JSON"), json.replace(spaces, ""));
    }
}

#[test]
fn an_editor_is_told_what_a_value_looks_like() {
    for wrong in ["Mo-Fr", "mo-", "mo-fr-sa", "fr-mo", "mo,fr", "montag", ""] {
        let expected = format!("erwartet: Wochentage wie \"mo-fr\" oder \"sa\", gefunden: „{wrong}“");
        check("mo-fr", wrong, &expected);
    }
    for wrong in ["8:00", "08.00", "08:60", "24:01", "25:00", "08:00:00", "8 Uhr", ""] {
        check("08:00", wrong, &format!("erwartet: eine Uhrzeit wie \"08:00\", gefunden: „{wrong}“"));
    }
    for wrong in ["2026-01", "2026-02-30", "02.01.2026", ""] {
        check("2026-01-02", wrong, &format!("erwartet: ein Tag wie \"2026-11-22\", gefunden: „{wrong}“"));
    }
    for wrong in ["www.example.org", "https://", "https://a b", "javascript:alert(1)"] {
        let expected = format!("erwartet: eine Adresse, die mit https:// oder http:// beginnt, gefunden: „{wrong}“");
        check("https://www.example.org/a", wrong, &expected);
    }
}

#[test]
fn an_editor_is_told_what_does_not_fit_together() {
    check("18:00", "08:00", "erwartet: bei „to“ eine Uhrzeit nach 08:00, gefunden: „08:00“");
    check("2026-01-02", "2025-12-23", "erwartet: bei „to“ ein Tag ab 2025-12-24, gefunden: „2025-12-23“");
    check("2026-12-24", "2026-01-02", "erwartet: bei „from“ ein Tag nach 2026-01-02, gefunden: „2026-01-02“");
    check(
        "\"to\":\"18:00\"",
        "\"bis\":\"18:00\"",
        "unknown field `bis`, expected one of `days`, `from`, `to`, `closed`",
    );
}
