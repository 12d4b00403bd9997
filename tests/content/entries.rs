//! Entries of collections: names of files, days, facets, options.

use serde_json::json;

use crate::broken::{check, expect};
use crate::support::{ContentCopy, TODAY, lines};

const REPORT: &str = "de/news/unic-startet-mit-foerderung-der-eu.json";
const CLUBS: &str = "de/collections/clubs.json";

#[test]
fn the_slug_is_the_name_of_the_file() {
    for (folder, name) in
        [("networks", "rgre"), ("cities", "oviedo"), ("news", "flaggentag-2019-am-rathaus"), ("services", "hunde")]
    {
        let file = format!("de/{folder}/{name}.json");
        let content = ContentCopy::new();
        content.change(&file, |json| json["slug"] = "anders".into());
        let errors = content.faults();
        let expected = format!("erwartet: der Name der Datei „{name}“, gefunden: „anders“");
        // What leads to the entry misses it then.
        let error = errors.iter().find(|error| error.path == "slug").unwrap_or_else(|| panic!("{}", lines(&errors)));
        assert!(error.file.ends_with(&file) && error.expected == expected, "{error}");
        assert_eq!((error.line > 1, error.column), (true, 3), "{error}");
    }
}

#[test]
fn nothing_was_reported_checked_or_agreed_in_the_future() {
    let today = *TODAY;
    for (file, key) in [
        (REPORT, "date"),
        ("de/cities/oviedo.json", "checked"),
        ("de/cities/oviedo.json", "since"),
        ("de/services/hunde.json", "checked"),
        ("de/pages/kontakt.json", "checked"),
    ] {
        let content = ContentCopy::new();
        content.change(file, |json| json[key] = "2999-01-01".into());
        let expected = format!("erwartet: ein Datum bis heute ({today}), gefunden: 2999-01-01");
        let at = format!("\"{key}\": \"2999");
        expect(&content, file, &at, key, &expected);
    }
}

#[test]
fn what_is_of_today_is_not_in_the_future() {
    let content = ContentCopy::new();
    content.change(REPORT, |json| json["date"] = TODAY.to_string().into());
    assert!(content.load().is_ok());
}

#[test]
fn a_report_ends_after_it_began() {
    let content = ContentCopy::new();
    content.change(REPORT, |json| json["until"] = "2020-09-30".into());
    expect(&content, REPORT, "\"until\"", "until", "erwartet: ein Datum ab 2020-10, gefunden: 2020-09-30");
}

#[test]
fn the_topics_of_a_report_are_options_of_its_facet() {
    let content = ContentCopy::new();
    content.change(REPORT, |json| json["topics"] = json!(["unic", "mond"]));
    let errors = content.faults();
    assert_eq!(errors.len(), 1, "{}", lines(&errors));
    let expected = &errors[0].expected;
    assert!(expected.starts_with("erwartet: eine Kennung aus der Liste (donezk, nordhausen, "), "{expected}");
    assert!(expected.ends_with("), gefunden: „mond“"), "{expected}");
    assert_eq!(errors[0].path, "topics[1]");
    assert_eq!(
        errors[0].line,
        content.read(REPORT).lines().position(|line| line.contains("\"mond\"")).map_or(0, |i| i + 1)
    );
}

#[test]
fn an_option_of_an_entry_is_one_of_the_facet() {
    let content = ContentCopy::new();
    content.change(CLUBS, |json| json["entries"][0]["facets"]["bereich"] = json!(["mond"]));
    let known = "partnerstadt, patenschaft, europa, laender, jugend";
    let expected = format!("erwartet: eine Kennung aus der Liste ({known}), gefunden: „mond“");
    expect(&content, CLUBS, "\"mond\"", "entries[0].facets.bereich[0]", &expected);
}

#[test]
fn a_facet_of_an_entry_is_one_of_the_collection() {
    let content = ContentCopy::new();
    content.change(CLUBS, |json| json["entries"][0]["facets"]["farbe"] = json!([]));
    let expected = "erwartet: der Schlüssel einer Facette, gefunden: „farbe“";
    expect(&content, CLUBS, "\"farbe\"", "entries[0].facets.farbe", expected);
}

#[test]
fn an_option_stands_once() {
    let content = ContentCopy::new();
    content.change(CLUBS, |json| {
        let options = json["facets"][0]["options"].as_array_mut().expect("options");
        options.push(json!({ "id": "jugend", "label": "Noch einmal" }));
    });
    let at = "\"id\": \"jugend\",\n          \"label\": \"Noch einmal\"";
    expect(&content, CLUBS, at, "facets[0].options[5].id", "erwartet: jede Kennung einmal, gefunden: „jugend“ doppelt");
}

#[test]
fn the_collections_that_the_portal_is_made_of_are_there() {
    for name in ["networks", "news", "projects", "clubs"] {
        let file = format!("de/collections/{name}.json");
        let content = ContentCopy::new();
        content.remove(&file);
        let errors = content.faults();
        assert!(!errors.is_empty());
        assert!(errors.iter().all(|error| error.expected.starts_with("erwartet: ")), "{}", lines(&errors));
    }
}

#[test]
fn a_city_has_a_zone_and_a_place() {
    check(
        "de/cities/sheffield.json",
        r#""latitude": 53.38297"#,
        r#""latitude": 95"#,
        "\"coordinates\"",
        "coordinates",
        "erwartet: latitude zwischen -90 und 90, gefunden: 95",
    );
    let content = ContentCopy::new();
    content.change("de/cities/sheffield.json", |json| {
        json.as_object_mut().and_then(|city| city.remove("time_zone"));
    });
    let expected = "erwartet: der Schlüssel „time_zone“, gefunden: er fehlt";
    expect(&content, "de/cities/sheffield.json", "{", "", expected);
}

#[test]
fn sections_of_cities_and_services_are_checked_like_those_of_pages() {
    for file in ["de/cities/sheffield.json", "de/services/reisepass.json"] {
        let content = ContentCopy::new();
        let section = json!([{ "title": "Eins", "blocks": [{ "listing": "parks" }] }]);
        content.change(file, |json| json["sections"] = section);
        let errors = content.faults();
        assert!(
            errors.iter().any(|error| error.path == "sections[0].blocks[0].listing" && error.file.ends_with(file)),
            "{}",
            lines(&errors)
        );
    }
}
