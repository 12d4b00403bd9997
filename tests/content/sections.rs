//! What is in the sections of a page: titles, tables, charts, dates, notices, pictures, collections.

use serde_json::json;

use crate::probe::{check, check_block, check_sound, with_sections};
use crate::support::TODAY;

#[test]
fn only_the_first_section_may_be_without_a_title() {
    let text = json!([{ "text": ["Ein Satz."] }]);
    check_sound(json!([{ "blocks": text }, { "title": "Zwei", "blocks": text }]));
    check(
        json!([{ "blocks": text }, { "blocks": text, "id": "zwei" }]),
        "{\n      \"blocks\": [\n        {\n          \"text\": [\n            \"Ein Satz.\"\n          ]\n        }\n      ],\n      \"id\"",
        "sections[1]",
        "erwartet: der Schlüssel „title“, gefunden: er fehlt",
    );
}

#[test]
fn a_section_has_a_name_of_its_own() {
    let text = json!([{ "text": ["Ein Satz."] }]);
    check(
        json!([{ "id": "a", "title": "Eins", "blocks": text }, { "id": "a", "title": "Zwei", "blocks": text }]),
        "\"id\": \"a\",\n      \"title\": \"Zwei\"",
        "sections[1].id",
        "erwartet: jede Kennung einmal, gefunden: „a“ doppelt",
    );
    // What is made of the title counts too, however it is spelt.
    check(
        json!([{ "id": "oeffnung", "title": "Eins", "blocks": text }, { "title": "Öffnung", "blocks": text }]),
        "\"title\": \"Öffnung\"",
        "sections[1].title",
        "erwartet: jede Kennung einmal, gefunden: „oeffnung“ doppelt",
    );
}

#[test]
fn the_rows_of_a_table_are_as_long_as_its_head() {
    for (row, found) in [(json!(["a"]), 1), (json!(["a", "b", "c"]), 3)] {
        check_block(
            json!({ "table": { "caption": "Zahlen", "head": ["Eins", "Zwei"], "rows": [["x", "y"], row] } }),
            "[\n                \"a\"",
            "table.rows[1]",
            &format!("erwartet: 2 Zellen wie im Kopf, gefunden: {found}"),
        );
    }
}

#[test]
fn a_bar_is_no_shorter_than_nothing() {
    let chart = |value: f64| {
        json!({ "chart": { "caption": "Zahlen", "summary": "Zwei Zahlen.", "head": ["Was", "Wie viel"], "values": [
            { "label": "Eins", "value": 0.0 }, { "label": "Zwei", "value": value },
        ] } })
    };
    check_sound(json!([{ "blocks": [chart(0.5)] }]));
    check_block(chart(-0.5), "\"value\": -0.5", "chart.values[1].value", "erwartet: eine Zahl ab 0, gefunden: -0.5");
}

#[test]
fn a_chart_has_two_heads() {
    let chart = json!({ "caption": "Zahlen", "summary": "Eine.", "head": ["Was"], "values": [{ "label": "Eins", "value": 1 }] });
    let content = with_sections(json!([{ "blocks": [{ "chart": chart }] }]));
    assert!(content.faults()[0].expected.starts_with("erwartet: "));
}

#[test]
fn dates_stand_in_the_order_of_time() {
    let dates = |second: &str| json!({ "dates": [{ "date": "2024-05", "event": "Eins" }, { "date": second, "event": "Zwei" }] });
    check_sound(json!([{ "blocks": [dates("2024-05-01")] }]));
    // A month stands before its days.
    check_block(dates("2024"), "\"date\": \"2024\"", "dates[1].date", "erwartet: ein Datum ab 2024-05, gefunden: 2024");
}

#[test]
fn a_notice_goes_before_it_is_old() {
    let today = *TODAY;
    let notice = |until: &str| json!({ "notice": { "kind": "warning", "title": "Achtung", "text": ["Ein Satz."], "until": until } });
    check_sound(json!([{ "blocks": [notice(&today.to_string())] }]));
    check_block(
        notice("2020-01-31"),
        "\"until\"",
        "notice.until",
        &format!("erwartet: ein Tag ab heute ({today}), gefunden: 2020-01-31; der Hinweis ist abgelaufen"),
    );
}

#[test]
fn an_unknown_kind_of_notice_is_named_with_the_known_ones() {
    let notice = json!({ "notice": { "kind": "laut", "title": "Achtung", "text": ["Ein Satz."] } });
    check_block(
        notice,
        "\"kind\"",
        "notice.kind",
        "erwartet: einer der Werte „info“, „warning“, „emergency“, gefunden: „laut“",
    );
}

#[test]
fn a_picture_is_there_in_light_and_in_dark() {
    let picture = |file: &str| json!({ "picture": { "file": file, "alt": "Eine Stadt" } });
    check_sound(json!([{ "blocks": [picture("stadt")] }]));
    // This one has no dark form.
    for (file, missing) in [("mark", "mark-dark.svg"), ("icons", "icons-dark.svg")] {
        check_block(
            picture(file),
            "\"file\"",
            "picture.file",
            &format!("erwartet: die Datei public/images/{missing}, gefunden: sie fehlt"),
        );
    }
}

#[test]
fn a_file_to_download_is_one_of_the_folder() {
    let download = |file: &str| json!({ "download": { "text": "Eine Datei", "file": file } });
    check_sound(json!([{ "blocks": [download("checkliste-umzug.txt")] }]));
    for file in ["gibt-es-nicht.txt", "../content/site.json", "..", ".", "\\site.json"] {
        check_block(
            download(file),
            "\"file\"",
            "download.file",
            &format!("erwartet: eine Datei im Ordner public/downloads, gefunden: „{file}“"),
        );
    }
}

#[test]
fn a_listing_shows_a_collection_that_there_is() {
    let known = "clubs, networks, news, projects";
    check_block(
        json!({ "listing": "parks" }),
        "\"listing\"",
        "listing",
        &format!("erwartet: eine Sammlung aus dem Ordner collections ({known}), gefunden: „parks“"),
    );
}

#[test]
fn fees_are_shown_of_services_that_have_some() {
    check_sound(json!([{ "blocks": [{ "fees": [] }, { "fees": ["reisepass"] }] }]));
    check_block(
        json!({ "fees": ["reisepass", "parken"] }),
        "\"parken\"",
        "fees[1]",
        "erwartet: eine Leistung mit Gebühren aus fees.json, gefunden: „parken“",
    );
}

#[test]
fn an_icon_is_one_of_the_city_s_list() {
    let expected =
        |name: &str| format!("erwartet: ein Zeichen der Liste wie „Reisepass“ oder „Haus“, gefunden: „{name}“");
    for name in ["reisepass", "Raumschiff", ""] {
        check(
            json!([{ "title": "Eins", "icon": name, "blocks": [{ "text": ["Ein Satz."] }] }]),
            "\"icon\"",
            "sections[0].icon",
            &expected(name),
        );
    }
}

#[test]
fn unfinished_markup_is_told_where_it_stands() {
    for (text, expected) in [
        ("Das ist *wichtig.", "erwartet: der Stern am Ende der Betonung, gefunden: „wichtig.“"),
        ("Zum [[service|Service", "erwartet: die Klammern ]] am Ende des Verweises, gefunden: „service|Service“"),
        ("Die {en:City Labs", "erwartet: die Klammer } am Ende der Sprachangabe, gefunden: „en:City Labs“"),
        ("Die {City Labs}", "erwartet: eine Sprachangabe wie „{en:City Labs}“, gefunden: „{City Labs}“"),
        ("Leer: [[]]", "erwartet: Wörter vor „]]“, gefunden: keine"),
        ("", "erwartet: ein Text, gefunden: nichts zwischen den Anführungszeichen"),
    ] {
        let at = format!("\"{text}\"");
        check_block(json!({ "text": ["Ein Satz.", text] }), &at, "text[1]", expected);
    }
}

#[test]
fn a_text_that_reads_no_links_refuses_them() {
    check_block(
        json!({ "contact": { "name": "Amt für [[service]]" } }),
        "\"name\"",
        "contact.name",
        "erwartet: ein Text ohne Verweise, die hier nicht gelesen werden, gefunden: „Amt für [[service]]“",
    );
}

#[test]
fn a_list_that_shows_nothing_is_refused() {
    let empty = "erwartet: mindestens ein Eintrag, gefunden: eine leere Liste";
    for key in ["text", "list", "steps", "items", "cards", "tiles", "links", "dates"] {
        check_block(json!({ (key): [] }), &format!("\"{key}\""), key, empty);
    }
    check(json!([{ "blocks": [] }]), "\"blocks\"", "sections[0].blocks", empty);
    check_block(json!({ "checklist": { "title": "Liste", "items": [] } }), "\"items\"", "checklist.items", empty);
    let table = json!({ "table": { "caption": "Zahlen", "head": ["Eins"], "rows": [] } });
    check_block(table, "\"rows\"", "table.rows", empty);
    let chart =
        json!({ "chart": { "caption": "Zahlen", "summary": "Keine.", "head": ["Was", "Wie viel"], "values": [] } });
    check_block(chart, "\"values\"", "chart.values", empty);
    let notice = json!({ "notice": { "kind": "info", "title": "Hinweis", "text": [] } });
    check_block(notice, "\"text\"", "notice.text", empty);
}

#[test]
fn an_unknown_block_is_named_with_the_known_ones() {
    let content = with_sections(json!([{ "blocks": ["karussell"] }]));
    let errors = content.faults();
    assert_eq!(errors.len(), 1, "{}", crate::support::lines(&errors));
    assert!(errors[0].expected.starts_with("erwartet: einer der Werte „text“, „list“, „steps“"), "{}", errors[0]);
    assert!(errors[0].expected.ends_with("gefunden: „karussell“"), "{}", errors[0]);
    assert_eq!((errors[0].path.as_str(), errors[0].line > 1), ("sections[0].blocks[0]", true), "{}", errors[0]);
}
