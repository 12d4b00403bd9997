//! What is wrong with a content file, in words for its editor.

use std::fmt;

/// One fault in one content file: where it is, and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentError {
    /// Path of the file as the editor knows it.
    pub file: String,
    /// From 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// From 1, in characters; 0 where the file as a whole is meant.
    pub column: usize,
    /// The way through the document, as in `partners[3].name`; empty at its top.
    pub path: String,
    /// What was expected, and what was found instead.
    pub expected: String,
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.column)?;
        }
        if !self.path.is_empty() {
            write!(f, ": {}", self.path)?;
        }
        write!(f, ": {}", self.expected)
    }
}

impl std::error::Error for ContentError {}

/// Says in German what serde says in English.
///
/// The patterns are those of serde 1 (`serde::de::Error`) and serde_json 1; what matches none is shown as it is.
pub(super) fn in_german(message: &str) -> String {
    let message = message.split(" at line ").next().unwrap_or(message);
    if message.starts_with("erwartet") {
        return message.to_owned();
    }
    let quoted = || message.split('`').skip(1).step_by(2).collect::<Vec<_>>();
    let others = |names: &[&str]| names.iter().map(|name| format!("„{name}“")).collect::<Vec<_>>().join(", ");
    if message.starts_with("unknown field") {
        let names = quoted();
        let (found, known) = names.split_first().unwrap_or((&"", &[]));
        return format!(
            "erwartet: einer der Schlüssel {}, gefunden: der unbekannte Schlüssel „{found}“",
            others(known)
        );
    }
    if message.starts_with("unknown variant") {
        let names = quoted();
        let (found, known) = names.split_first().unwrap_or((&"", &[]));
        return format!("erwartet: einer der Werte {}, gefunden: „{found}“", others(known));
    }
    if message.starts_with("missing field") {
        return format!("erwartet: der Schlüssel {}, gefunden: er fehlt", others(&quoted()));
    }
    if message.starts_with("duplicate field") {
        return format!("erwartet: jeder Schlüssel einmal, gefunden: {} doppelt", others(&quoted()));
    }
    if let Some(rest) = message.strip_prefix("invalid type: ").or_else(|| message.strip_prefix("invalid value: "))
        && let Some((found, expected)) = rest.split_once(", expected ")
    {
        return format!("erwartet: {}, gefunden: {}", kind_in_german(expected), value_in_german(found));
    }
    format!("erwartet: gültiges JSON, gefunden: {}", syntax_in_german(message))
}

fn kind_in_german(expected: &str) -> String {
    match expected {
        "a string" | "string" => "ein Text in Anführungszeichen".into(),
        "a sequence" => "eine Liste in [ ]".into(),
        "a boolean" => "true oder false".into(),
        "f64" => "eine Zahl mit Punkt als Komma".into(),
        _ if expected.starts_with("a nonzero") => "eine ganze Zahl ab 1".into(),
        "u8" | "u16" | "u32" | "u64" | "usize" => "eine ganze Zahl ab 0".into(),
        _ if expected.starts_with("struct") || expected == "a map" => "ein Objekt in { }".into(),
        _ => expected.to_owned(),
    }
}

fn value_in_german(found: &str) -> String {
    let value = found.split_once('`').map(|(_, rest)| rest.trim_end_matches('`'));
    match (found.split(' ').next(), value) {
        (Some("string"), _) => format!("der Text {}", found.trim_start_matches("string ")),
        (Some("integer" | "floating"), Some(value)) => format!("die Zahl {value}"),
        (Some("boolean"), Some(value)) => format!("der Wahrheitswert {value}"),
        (Some("null" | "unit"), _) => "null (leer)".into(),
        (Some("map"), _) => "ein Objekt in { }".into(),
        (Some("sequence"), _) => "eine Liste in [ ]".into(),
        _ => found.to_owned(),
    }
}

fn syntax_in_german(message: &str) -> String {
    match message {
        "trailing comma" => "ein Komma vor der schließenden Klammer".into(),
        "expected `,` or `}`" => "hier fehlt ein Komma oder die schließende Klammer }".into(),
        "expected `,` or `]`" => "hier fehlt ein Komma oder die schließende Klammer ]".into(),
        "expected `:`" => "nach dem Schlüssel fehlt der Doppelpunkt".into(),
        "key must be a string" => "ein Schlüssel ohne Anführungszeichen".into(),
        "trailing characters" => "Zeichen nach dem Ende des Dokuments".into(),
        "expected value" => "hier steht kein Wert".into(),
        _ if message.starts_with("EOF") => "die Datei endet zu früh".into(),
        _ if message.starts_with("control character") => "ein Zeilenumbruch oder Steuerzeichen in einem Text".into(),
        _ => message.to_owned(),
    }
}
