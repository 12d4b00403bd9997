//! Fees: each once, of a service that there is, for ages that make sense.

use serde_json::{Value, json};

use crate::broken::expect;
use crate::support::ContentCopy;

const FEES: &str = "de/fees.json";

/// Changes one key of the last fee and expects one fault at `path` of it.
#[track_caller]
fn check(key: &str, value: Value, path: &str, expected: &str) {
    let content = ContentCopy::new();
    let fee = json!({
        "id": "probe", "service": "reisepass", "document": "Probe", "name": "Probe", "cents": 100, "kind": "base",
        "source": { "title": "Probe", "url": "https://www.example.org/" },
    });
    let mut last = 0;
    content.change(FEES, |json| {
        let fees = json["fees"].as_array_mut().expect("fees");
        last = fees.len();
        fees.push(fee);
    });
    assert!(content.load().is_ok(), "the fee is sound without the change");
    content.change(FEES, |json| {
        let fee = json["fees"][last].as_object_mut().expect("a fee");
        if value.is_null() {
            fee.remove(key)
        } else {
            fee.insert(key.to_owned(), value)
        };
    });
    let text = content.read(FEES);
    // Of the last fee; the text behind `at` makes it the only one.
    let (_, fee) = text.rsplit_once("    {\n").expect("the last fee");
    let place = fee.find(&format!("\"{path}\"")).expect("the key");
    expect(&content, FEES, &fee[place..], &format!("fees[{last}].{path}"), expected);
}

#[test]
fn a_fee_stands_once() {
    let twice = "erwartet: jede Kennung einmal, gefunden: „personalausweis-ab-24“ doppelt";
    check("id", json!("personalausweis-ab-24"), "id", twice);
}

#[test]
fn a_fee_is_of_a_service_that_there_is() {
    let expected = "erwartet: eine Leistung aus dem Ordner services, gefunden: „passwesen“";
    check("service", json!("passwesen"), "service", expected);
}

#[test]
fn the_fee_of_a_document_names_the_document() {
    let expected = "erwartet: der Schlüssel „document“ bei „base“, gefunden: er fehlt";
    check("document", Value::Null, "kind", expected);
}

#[test]
fn an_age_begins_before_it_ends() {
    for (from, under) in [(18, 18), (24, 6)] {
        let content = ContentCopy::new();
        content.change(FEES, |json| {
            json["fees"][0]["age_from"] = from.into();
            json["fees"][0]["age_under"] = under.into();
        });
        let expected = "erwartet: ein Alter über „age_from“, gefunden: keines";
        expect(&content, FEES, "\"age_under\"", "fees[0].age_under", expected);
    }
}

#[test]
fn an_amount_is_in_whole_cents() {
    for (cents, found) in [("-1", "-1"), ("37.5", "37.5")] {
        let content = ContentCopy::new();
        content.replace(FEES, "\"cents\": 4600", &format!("\"cents\": {cents}"));
        let at = format!("\"cents\": {cents}");
        let expected = format!("erwartet: eine ganze Zahl ab 0, gefunden: die Zahl {found}");
        expect(&content, FEES, &at, "fees[0].cents", &expected);
    }
}
