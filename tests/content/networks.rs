//! Networks: their names, days, topics, kinds and examples.

use crate::broken::check;

const UNIC: &str = "de/networks/unic.json";
const ECCAR: &str = "de/networks/eccar.json";
const KINDS: &str = "de/kinds.json";
const TOPICS: &str = "de/topics.json";

#[test]
fn a_decision_has_its_day() {
    check(
        ECCAR,
        r#""date": "2016-02-18",
    "note""#,
        r#""note""#,
        r#""membership""#,
        "membership",
        "erwartet: der Schlüssel „date“ mit dem Tag des Beschlusses, gefunden: er fehlt",
    );
}

#[test]
fn what_is_not_documented_has_no_day() {
    check(
        ECCAR,
        r#""status": "beschluss""#,
        r#""status": "nicht-belegt""#,
        r#""date": "2016-02-18""#,
        "membership.date",
        "erwartet: kein Datum bei „nicht-belegt“, gefunden: 2016-02-18",
    );
}

#[test]
fn nothing_was_founded_after_it_was_checked() {
    check(
        UNIC,
        r#""date": "2020-02-05""#,
        r#""date": "2999""#,
        r#""date": "2999""#,
        "founded.date",
        "erwartet: ein Datum vor der Prüfung am 2026-11-22, gefunden: 2999",
    );
}

#[test]
fn the_check_has_a_day() {
    check(
        UNIC,
        r#""checked": "2026-11-22""#,
        r#""checked": "2026-11""#,
        r#""checked""#,
        "checked",
        "erwartet: ein Datum mit Tag wie \"2026-11-22\"",
    );
}

#[test]
fn dates_stand_in_their_order() {
    check(
        UNIC,
        r#""date": "2020-10""#,
        r#""date": "2019""#,
        r#""date": "2019""#,
        "dates[1].date",
        "erwartet: ein Datum ab 2020-02-05, gefunden: 2019",
    );
}

#[test]
fn a_topic_is_known() {
    let known = "eine-welt, europapolitik, frieden, klima, kultur, menschenrechte, mobilitaet, nachhaltigkeit, soziales, \
                 stadtentwicklung, wissenschaft";
    check(
        UNIC,
        "    \"stadtentwicklung\",",
        "    \"stadt\",",
        r#""stadt","#,
        "topics[1]",
        &format!("erwartet: eine Kennung aus topics.json ({known}), gefunden: „stadt“"),
    );
}

#[test]
fn a_topic_is_named_once() {
    let twice = "erwartet: jede Kennung einmal, gefunden: „wissenschaft“ doppelt";
    check(UNIC, "    \"stadtentwicklung\",", "    \"wissenschaft\" ,", "\"wissenschaft\" ,", "topics[1]", twice);
    check(
        TOPICS,
        r#""topics": ["#,
        r#""topics": [{"id": "kultur", "label": "Noch einmal"},"#,
        r#""id": "kultur",
      "label": "Kultur""#,
        "topics[5].id",
        "erwartet: jede Kennung einmal, gefunden: „kultur“ doppelt",
    );
}

#[test]
fn a_network_has_topics_text_and_sources() {
    let content = crate::support::ContentCopy::new();
    let mut json: serde_json::Value = serde_json::from_str(&content.read(UNIC)).expect("JSON");
    for key in ["topics", "about", "sources"] {
        json[key] = serde_json::json!([]);
    }
    content.write(UNIC, serde_json::to_string_pretty(&json).expect("JSON"));
    let errors = content.faults();
    let found = errors.iter().map(|error| (error.path.as_str(), error.expected.as_str())).collect::<Vec<_>>();
    let empty = "erwartet: mindestens ein Eintrag, gefunden: eine leere Liste";
    assert_eq!(found, [("about", empty), ("sources", empty), ("topics", empty)]);
    assert!(errors.iter().all(|error| error.line > 1 && error.column == 3), "{}", crate::support::lines(&errors));
}

#[test]
fn each_kind_is_described_once() {
    let content = crate::support::ContentCopy::new();
    content.replace(KINDS, r#""id": "thematisch""#, r#""id": "strategisch""#);
    let errors = content.faults();
    let found = errors.iter().map(|error| (error.path.as_str(), error.expected.as_str())).collect::<Vec<_>>();
    assert_eq!(
        found,
        [
            ("kinds", "erwartet: die Art „strategisch“ genau einmal, gefunden: 2-mal"),
            ("kinds", "erwartet: die Art „thematisch“ genau einmal, gefunden: 0-mal"),
            ("kinds[1].example", "erwartet: ein Netzwerk der Art „strategisch“, gefunden: „iclei“"),
        ]
    );
}

#[test]
fn an_example_is_of_its_kind() {
    for example in ["rgre", "gibt-es-nicht"] {
        let to = format!(r#""example": "{example}""#);
        let expected = format!("erwartet: ein Netzwerk der Art „hochschulverbund“, gefunden: „{example}“");
        check(KINDS, r#""example": "unic""#, &to, &to, "kinds[3].example", &expected);
    }
}
