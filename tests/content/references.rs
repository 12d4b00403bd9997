//! Pages among each other: each name of one leads somewhere, something leads to each, and no two look alike.

use serde_json::{Value, json};

use crate::broken::expect;
use crate::probe::{PROBE, check_block, check_sound, content, page};
use crate::support::{ContentCopy, lines};

fn unknown(page: &str) -> String {
    format!("erwartet: eine Seite des Portals wie „service/reisepass“, gefunden: „{page}“")
}

#[test]
fn a_page_is_named_by_its_address_or_an_ending_of_it_that_no_other_has() {
    for name in ["service/reisepass", "reisepass", "netzwerke/unic", "internationales/netzwerke/unic", "start", "a-z"] {
        check_sound(json!([{ "blocks": [{ "tiles": [name] }, { "text": [format!("Zum [[{name}|Ziel]].")] }] }]));
    }
}

#[test]
fn a_name_without_a_page_is_told_wherever_it_stands() {
    for name in [
        "service/gibt-es-nicht",
        "eisepass",
        "/service/",
        "service/",
        "service/Reisepass",
        "404",
        "de/service",
        " service",
    ] {
        let at = format!("\"{name}\"");
        check_block(json!({ "tiles": ["service", name] }), &at, "tiles[1]", &unknown(name));
        check_block(json!({ "cards": [{ "page": name }] }), "\"page\"", "cards[0].page", &unknown(name));
        let text = format!("Zum [[{name}|Ziel]].");
        check_block(json!({ "list": ["Ein Punkt.", text] }), &format!("\"{text}\""), "list[1]", &unknown(name));
    }
}

#[test]
fn a_link_into_a_page_names_the_page_before_its_part() {
    check_sound(json!([{ "blocks": [{ "text": ["Zum [[kontakt#rueckmeldung|Formular]]."] }] }]));
    let text = "Zum [[kontakte#rueckmeldung|Formular]].";
    check_block(json!({ "text": [text] }), &format!("\"{text}\""), "text[0]", &unknown("kontakte#rueckmeldung"));
}

#[test]
fn a_short_name_of_two_pages_names_neither() {
    let mut twin = page();
    let content = content(&twin);
    twin["title"] = "Ein Zwilling".into();
    twin["description"] = "Eine zweite Seite, deren Adresse so endet wie die einer anderen Seite des Portals.".into();
    std::fs::create_dir_all(content.path("de/pages/wissen")).expect("a writable folder");
    content.write("de/pages/wissen/reisepass.json", twin.to_string());
    content.replace("de/menu.json", "\"footer\": [", "\"footer\": [\"wissen/reisepass\",");
    content.change(PROBE, |page| page["sections"] = json!([{ "blocks": [{ "tiles": ["reisepass"] }] }]));
    let errors = content.faults();
    let probe = errors.iter().filter(|error| error.file.ends_with(PROBE)).collect::<Vec<_>>();
    assert_eq!(probe.len(), 1, "{}", lines(&errors));
    assert_eq!(probe[0].expected, unknown("reisepass"));
    assert_eq!(probe[0].path, "sections[0].blocks[0].tiles[0]");
}

#[test]
fn every_place_of_the_menu_leads_to_a_page() {
    for (from, to, path) in [
        ("\"bar\": [\n    \"service\"", "\"bar\": [\n    \"servus\"", "bar[0]"),
        ("\"footer\": [\n    \"kontakt\"", "\"footer\": [\n    \"servus\"", "footer[0]"),
        ("\"readings\": [\n    \"leichte-sprache\"", "\"readings\": [\n    \"servus\"", "readings[0]"),
        ("\"pages\": [\n        \"service\"", "\"pages\": [\n        \"servus\"", "groups[0].pages[0]"),
        ("\"page\": \"service/personalausweis\"", "\"page\": \"servus\"", "quick_terms[0].page"),
    ] {
        let content = ContentCopy::new();
        content.replace("de/menu.json", from, to);
        let at = if path.ends_with("page") { "\"page\": \"servus\"" } else { "\"servus\"" };
        expect(&content, "de/menu.json", at, path, &unknown("servus"));
    }
}

#[test]
fn services_and_reports_lead_to_pages() {
    for (file, key) in
        [("de/services/reisepass.json", "life_events"), ("de/news/unic-startet-mit-foerderung-der-eu.json", "pages")]
    {
        let content = ContentCopy::new();
        content.change(file, |json| json[key] = json!(["lebenslagen/unterwegs", "servus"]));
        expect(&content, file, "\"servus\"", &format!("{key}[1]"), &unknown("servus"));
    }
    let content = ContentCopy::new();
    content.change("de/collections/clubs.json", |json| json["entries"][0]["page"] = "servus".into());
    let at = "\"page\": \"servus\"";
    expect(&content, "de/collections/clubs.json", at, "entries[0].page", &unknown("servus"));
}

#[test]
fn a_page_to_which_nothing_leads_is_told() {
    let content = ContentCopy::new();
    content.write(PROBE, page().to_string());
    let orphan = "erwartet: eine Seite, die hierher führt, gefunden: keine („probe“ ist verwaist)";
    expect(&content, PROBE, "{", "", orphan);
    // That it leads to itself is not enough.
    content.change(PROBE, |page| page["sections"] = json!([{ "blocks": [{ "tiles": ["probe"] }] }]));
    expect(&content, PROBE, "{", "", orphan);
}

#[test]
fn the_pages_that_the_program_leads_to_are_there() {
    for page in ["start", "suche", "pinnwand", "kontakt", "aktuelles", "service"] {
        let content = ContentCopy::new();
        let file = format!("de/pages/{page}.json");
        content.remove(&file);
        let errors = content.faults();
        let message = format!("{}: erwartet: diese Datei, gefunden: sie fehlt", content.path(&file).display());
        assert!(errors.iter().any(|error| error.to_string() == message), "{}", lines(&errors));
    }
}

#[test]
fn a_page_stands_below_another() {
    let content = ContentCopy::new();
    std::fs::create_dir_all(content.path("de/pages/parks")).expect("a writable folder");
    content.write("de/pages/parks/stadtpark.json", page().to_string());
    content.replace("de/menu.json", "\"footer\": [", "\"footer\": [\"parks/stadtpark\",");
    let expected = "erwartet: eine Seite „parks“ über dieser, gefunden: keine";
    expect(&content, "de/pages/parks/stadtpark.json", "{", "", expected);
}

#[test]
fn the_name_of_a_page_s_file_can_be_an_address() {
    for name in ["Stadtpark", "stadt park", "grün", "a_b", "404"] {
        let content = ContentCopy::new();
        let file = format!("de/pages/{name}.json");
        content.write(&file, page().to_string());
        let expected =
            "erwartet: ein Dateiname aus Kleinbuchstaben, Ziffern und Bindestrichen, denn er ist die Adresse";
        expect(&content, &file, "{", "", expected);
    }
}

#[test]
fn no_two_pages_have_one_title_or_one_description() {
    let content = content(&page());
    let shipped = serde_json::from_str::<Value>(&content.read("de/pages/wissen.json")).expect("JSON");
    for key in ["title", "description"] {
        let text = shipped[key].as_str().expect("a text");
        content.write(PROBE, page().to_string());
        content.change(PROBE, |page| page[key] = text.into());
        // The later of both in the order of addresses is told.
        let other = content.path(PROBE).display().to_string();
        let errors = content.faults();
        assert_eq!(errors.len(), 1, "{}", lines(&errors));
        let message = format!("erwartet: ein Text, den keine andere Seite hat, gefunden: „{text}“ auch in {PROBE}");
        assert!(other.ends_with(PROBE) && errors[0].file.ends_with("de/pages/wissen.json"), "{}", errors[0]);
        assert_eq!((errors[0].expected.as_str(), errors[0].path.as_str()), (message.as_str(), key));
        assert_eq!((errors[0].line > 1, errors[0].column), (true, 3), "{}", errors[0]);
    }
}

#[test]
fn the_name_of_an_entry_is_no_page_s_title() {
    let content = content(&page());
    content.change(PROBE, |page| page["title"] = "UNIC".into());
    let message = "erwartet: ein Text, den keine andere Seite hat, gefunden: „UNIC“ auch in de/networks/unic.json";
    expect(&content, PROBE, "\"title\"", "title", message);
}

#[test]
fn a_description_has_the_length_that_search_engines_show() {
    for (file, key) in [
        ("de/pages/start.json", "description"),
        ("de/cities/sheffield.json", "description"),
        ("de/services/reisepass.json", "description"),
        ("de/news/unic-startet-mit-foerderung-der-eu.json", "summary"),
    ] {
        let content = ContentCopy::new();
        for (length, is_ok) in [(49, false), (50, true), (160, true), (161, false)] {
            content.change(file, |json| json[key] = "ä".repeat(length).into());
            if is_ok {
                assert!(content.load().is_ok(), "{length} in {file}");
            } else {
                let expected = format!("erwartet: 50 bis 160 Zeichen, gefunden: {length}");
                expect(&content, file, &format!("\"{key}\""), key, &expected);
            }
        }
    }
}
