//! Files that are not there, or are no documents.

use crate::broken::check;
use crate::support::{ContentCopy, lines};

const UNIC: &str = "de/networks/unic.json";

#[test]
fn a_missing_file_is_told() {
    for file in [
        "site.json",
        "de/texts.json",
        "de/words.json",
        "de/directory.json",
        "de/menu.json",
        "de/kinds.json",
        "de/topics.json",
        "de/fees.json",
    ] {
        let content = ContentCopy::new();
        content.remove(file);
        let errors = content.faults();
        assert_eq!(errors.len(), 1, "{}", lines(&errors));
        let path = content.path(file).display().to_string();
        assert_eq!(errors[0].to_string(), format!("{path}: erwartet: diese Datei, gefunden: sie fehlt"));
    }
}

#[test]
fn a_folder_without_content_names_all_that_is_missing() {
    let content = ContentCopy::new();
    for file in content.files() {
        content.remove(&file);
    }
    let errors = content.faults();
    let names = errors.iter().map(|error| error.file.rsplit('/').next().unwrap_or("")).collect::<Vec<_>>();
    assert_eq!(
        names,
        [
            "language.json",
            "site.json",
            "texts.json",
            "words.json",
            "directory.json",
            "menu.json",
            "kinds.json",
            "topics.json",
            "fees.json"
        ]
    );
}

#[test]
fn a_comma_too_many_is_shown_where_it_stands() {
    check(
        UNIC,
        "    \"menschenrechte\"\n  ],",
        "    \"menschenrechte\",\n  ],",
        "],\n  \"about\"",
        "topics",
        "erwartet: gültiges JSON, gefunden: ein Komma vor der schließenden Klammer",
    );
}

#[test]
fn a_missing_comma_is_shown_where_it_is_missed() {
    check(
        UNIC,
        r#""name": "UNIC","#,
        r#""name": "UNIC""#,
        r#""full_name""#,
        "",
        "erwartet: gültiges JSON, gefunden: hier fehlt ein Komma oder die schließende Klammer }",
    );
}

#[test]
fn the_column_counts_characters_not_bytes() {
    check(
        UNIC,
        r#""unit": "Universitäten","#,
        r#""unit": "Äpfel, Öl, Übel" "as_of": "2022","#,
        r#""as_of""#,
        "members",
        "erwartet: gültiges JSON, gefunden: hier fehlt ein Komma oder die schließende Klammer }",
    );
}

#[test]
fn a_file_that_was_cut_off_is_told() {
    let content = ContentCopy::new();
    let text = content.read(UNIC);
    let cut = text.split_at(text.find("\"seat\"").expect("a seat")).0.trim_end();
    content.write(UNIC, cut);
    let errors = content.faults();
    let error = errors.first().expect("a fault");
    assert_eq!(error.expected, "erwartet: gültiges JSON, gefunden: die Datei endet zu früh");
    assert_eq!(error.line, cut.lines().count());
    assert_eq!(error.column, cut.lines().last().expect("a line").chars().count());
}

#[test]
fn an_empty_file_is_told() {
    for text in ["", "\n", "  "] {
        let content = ContentCopy::new();
        content.write(UNIC, text);
        let errors = content.faults();
        assert_eq!(errors[0].expected, "erwartet: gültiges JSON, gefunden: die Datei endet zu früh", "{text:?}");
    }
}

#[test]
fn text_after_the_document_is_told() {
    let content = ContentCopy::new();
    let text = format!("{}\nNotiz", content.read(UNIC).trim_end());
    content.write(UNIC, &text);
    let errors = content.faults();
    assert_eq!(errors[0].expected, "erwartet: gültiges JSON, gefunden: Zeichen nach dem Ende des Dokuments");
    assert_eq!((errors[0].line, errors[0].column), (text.lines().count(), 1));
}

#[test]
fn comments_and_single_quotes_are_no_json() {
    for (from, to) in [("{", "{ // UNIC\n"), (r#""UNIC""#, "'UNIC'"), (r#""name""#, "name")] {
        let content = ContentCopy::new();
        content.replace(UNIC, from, to);
        let errors = content.faults();
        assert!(errors[0].expected.starts_with("erwartet: gültiges JSON"), "{}", lines(&errors));
        assert!(errors[0].line > 0, "{}", lines(&errors));
    }
}

#[test]
fn a_file_that_is_not_utf_8_is_told() {
    let content = ContentCopy::new();
    let latin_1 = content.read(UNIC).chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect::<Vec<_>>();
    content.write(UNIC, latin_1);
    let errors = content.faults();
    assert_eq!(errors[0].expected, "erwartet: Text in UTF-8, gefunden: andere Zeichen");
    assert_eq!(errors.len(), 1, "{}", lines(&errors));
}

#[test]
fn all_faults_in_all_files_are_told_at_once() {
    let content = ContentCopy::new();
    content.replace("site.json", r#""phone""#, r#""fon""#);
    content.replace("de/texts.json", r#""loading": "Inhalt wird geladen …","#, "");
    content.replace(UNIC, r#""2020-02-05""#, r#""2020-02-31""#);
    content.write("de/networks/rgre.json", "{");
    let errors = content.faults();
    let files = errors.iter().map(|error| error.file.rsplit('/').next().unwrap_or("")).collect::<Vec<_>>();
    assert_eq!(files, ["site.json", "texts.json", "rgre.json", "unic.json"], "{}", lines(&errors));
}

#[test]
fn a_broken_network_is_not_missed_elsewhere() {
    // UNIC is the example of its kind, and many pages lead to it; all of them are right.
    let content = ContentCopy::new();
    content.replace(UNIC, r#""kind": "hochschulverbund""#, r#""kind": "geheim""#);
    let errors = content.faults();
    assert_eq!(errors.len(), 1, "one fault makes others appear:\n{}", lines(&errors));
}

#[test]
fn a_broken_page_is_not_missed_elsewhere() {
    // Others lead to it and stand below it.
    for file in [
        "de/pages/lebenslagen.json",
        "de/services/reisepass.json",
        "de/cities/sheffield.json",
        "de/collections/news.json",
    ] {
        let content = ContentCopy::new();
        content.write(file, "{");
        let errors = content.faults();
        assert_eq!(errors.len(), 1, "one fault in {file} makes others appear:\n{}", lines(&errors));
    }
}
