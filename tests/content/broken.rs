//! Keys and types that no document may hold: each fault is told with its place, its path and what was expected.

use crate::support::{ContentCopy, lines};

const UNIC: &str = "de/networks/unic.json";

/// Changes one thing in the shipped content and expects one fault.
///
/// Its line and column are those of the first `at` in the changed file; an empty `at` means the file as a whole.
#[track_caller]
pub fn check(file: &str, from: &str, to: &str, at: &str, path: &str, expected: &str) {
    let content = ContentCopy::new();
    content.replace(file, from, to);
    expect(&content, file, at, path, expected);
}

/// Expects one fault in content that was changed.
#[track_caller]
pub fn expect(content: &ContentCopy, file: &str, at: &str, path: &str, expected: &str) {
    let errors = content.faults();
    let [error] = errors.as_slice() else { panic!("expected one fault, found:\n{}", lines(&errors)) };
    assert_eq!(error.file, content.path(file).display().to_string());
    assert_eq!(error.expected, expected);
    assert_eq!(error.path, path);
    let place = if at.is_empty() { (0, 0) } else { place_of(&content.read(file), at) };
    assert_eq!((error.line, error.column), place, "{error}");
}

/// Line and column of the first `at`, both from 1, in characters.
#[track_caller]
fn place_of(text: &str, at: &str) -> (usize, usize) {
    let (before, _) = text.split_once(at).unwrap_or_else(|| panic!("{at:?} is not in the changed file"));
    let last = before.rsplit('\n').next().unwrap_or("");
    (before.matches('\n').count() + 1, last.chars().count() + 1)
}

#[test]
fn an_unknown_key_is_named_with_the_known_ones() {
    let known = "„latitude“, „longitude“";
    check(
        UNIC,
        r#""latitude": 43.26271,"#,
        r#""latitude": 43.26271, "hoehe": 19,"#,
        r#""hoehe""#,
        "partners[2].coordinates.hoehe",
        &format!("erwartet: einer der Schlüssel {known}, gefunden: der unbekannte Schlüssel „hoehe“"),
    );
    check(
        "site.json",
        r#""phone": "#,
        r#""fon": "#,
        r#""fon""#,
        "contact.fon",
        "erwartet: einer der Schlüssel „organisation“, „address“, „phone“, „email“, „hours“, gefunden: der unbekannte \
         Schlüssel „fon“",
    );
}

#[test]
fn an_unknown_key_at_the_top_is_found_too() {
    check(
        "de/topics.json",
        r#""topics": ["#,
        r#""themen": [], "topics": ["#,
        r#""themen""#,
        "themen",
        "erwartet: einer der Schlüssel „topics“, gefunden: der unbekannte Schlüssel „themen“",
    );
}

#[test]
fn a_missing_key_is_told_at_the_object_that_lacks_it() {
    check(UNIC, r#""name": "UNIC","#, "", "{", "", "erwartet: der Schlüssel „name“, gefunden: er fehlt");
    check(
        UNIC,
        "      \"city\": \"Bilbao\",\n",
        "",
        "{\n      \"name\": \"University of Deusto\"",
        "partners[2]",
        "erwartet: der Schlüssel „city“, gefunden: er fehlt",
    );
}

#[test]
fn a_missing_interface_text_is_told() {
    check(
        "de/words.json",
        r#""skip_to_content": "Zum Inhalt springen","#,
        "",
        r#""frame""#,
        "frame",
        "erwartet: der Schlüssel „skip_to_content“, gefunden: er fehlt",
    );
}

#[test]
fn an_interface_text_is_never_empty() {
    check(
        "de/words.json",
        r#""skip_to_content": "Zum Inhalt springen""#,
        r#""skip_to_content": " ""#,
        r#""skip_to_content""#,
        "frame.skip_to_content",
        "erwartet: ein Text, gefunden: keiner",
    );
}

#[test]
fn a_text_of_no_width_is_no_text() {
    check(
        UNIC,
        r#""name": "UNIC""#,
        "\"name\": \"\u{200B}\"",
        r#""name""#,
        "name",
        "erwartet: sichtbare Zeichen, gefunden: das Steuerzeichen U+200B",
    );
}

#[test]
fn a_key_may_stand_only_once() {
    check(
        UNIC,
        r#""name": "UNIC","#,
        r#""name": "UNIC", "name": "Zweimal","#,
        r#""name": "Zweimal""#,
        "",
        "erwartet: jeder Schlüssel einmal, gefunden: „name“ doppelt",
    );
}

#[test]
fn a_wrong_type_is_told_in_words() {
    for (to, found) in [
        ("10", "die Zahl 10"),
        ("1.5", "die Zahl 1.5"),
        ("true", "der Wahrheitswert true"),
        ("null", "null (leer)"),
        ("[]", "eine Liste in [ ]"),
        ("{}", "ein Objekt in { }"),
    ] {
        let to = format!(r#""unit": {to}"#);
        let expected = format!("erwartet: ein Text in Anführungszeichen, gefunden: {found}");
        check(UNIC, r#""unit": "Universitäten""#, &to, r#""unit": "#, "members.unit", &expected);
    }
    check(
        UNIC,
        r#""count": 10,"#,
        r#""count": "zehn","#,
        r#""count": "zehn""#,
        "members.count",
        "erwartet: eine ganze Zahl ab 1, gefunden: der Text \"zehn\"",
    );
    check(
        UNIC,
        r#""latitude": 43.26271"#,
        r#""latitude": "Nord""#,
        r#""latitude": "Nord""#,
        "partners[2].coordinates.latitude",
        "erwartet: eine Zahl mit Punkt als Komma, gefunden: der Text \"Nord\"",
    );
    check(
        "de/topics.json",
        r#""topics": ["#,
        r#""topics": 5, "x": ["#,
        r#""topics": 5"#,
        "topics",
        "erwartet: eine Liste in [ ], gefunden: die Zahl 5",
    );
    check(
        UNIC,
        r#""membership": {"#,
        r#""membership": "mitglied", "x": {"#,
        r#""membership": "mitglied""#,
        "membership",
        "erwartet: ein Objekt in { }, gefunden: der Text \"mitglied\"",
    );
}

#[test]
fn an_unknown_value_is_named_with_the_known_ones() {
    check(
        UNIC,
        r#""kind": "hochschulverbund""#,
        r#""kind": "geheim""#,
        r#""kind": "geheim""#,
        "kind",
        "erwartet: einer der Werte „strategisch“, „thematisch“, „symbolisch“, „hochschulverbund“, gefunden: „geheim“",
    );
    check(
        UNIC,
        r#""status": "mitglied""#,
        r#""status": "Mitglied""#,
        r#""status": "Mitglied""#,
        "membership.status",
        "erwartet: einer der Werte „mitglied“, „beschluss“, „nicht-belegt“, gefunden: „Mitglied“",
    );
}
