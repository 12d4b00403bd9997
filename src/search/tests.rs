//! The parts of the search, on small indexes made for the purpose.

use fst::Automaton;

use super::build::{AnswerText, Document, Language, Lexicon, Settings, Synonym, build};
use super::fragment::Fragment;
use super::typo::Near;
use super::{Ask, Engine, MemoryIndex, result_json, skeleton, spelt};

fn page(path: &str, title: &str, body: &str) -> Document {
    Document { path: path.into(), title: title.into(), body: body.into(), kind: "page".into(), ..Document::default() }
}

fn pages() -> Vec<Document> {
    vec![
        page("hund", "Hundesteuer anmelden", "Wer einen Hund hält, meldet ihn an."),
        page("laterne", "Straßenbeleuchtung", "Eine Laterne ist dunkel, die Straße auch. Melden Sie es."),
        page("klima", "Klima-Bündnis", "Städte im Bündnis schützen das Klima."),
        page("netz", "Netzwerke", "Netzwerke der Stadt."),
        page("auto", "Kraftfahrzeug abmelden", "Sie melden das Fahrzeug ab."),
        page("pass", "Reisepass", "Ein Pass für die Reise."),
    ]
}

fn settings() -> Settings {
    let synonym = |words: &str, means: &str| Synonym { words: vec![words.into()], means: vec![means.into()] };
    let stop_words = ["ein", "die", "der", "was", "das"].map(ToOwned::to_owned).to_vec();
    Settings {
        language: Language::German,
        kinds: vec![("page".into(), 100)],
        lexicon: Lexicon {
            synonyms: vec![synonym("Karre", "Kraftfahrzeug"), synonym("dunkle Lampe", "Laterne")],
            stop_words,
        },
        answers: vec![AnswerText {
            words: vec![vec!["Pass".into(), "Reisepass".into()], vec!["kostet".into(), "Gebühr".into()]],
            text: "Siebzig Euro.".into(),
            page: "pass".into(),
        }],
        ..Settings::default()
    }
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let mut index = MemoryIndex::new(build(pages(), &settings()));
    let found = index.find(&Ask { text, limit: 9, ..Ask::default() }).found;
    let paths = found.pages.iter().map(|page| index.page(*page).path).collect::<Vec<_>>();
    assert_eq!(paths.iter().map(String::as_str).take(expected.len().max(1)).collect::<Vec<_>>(), expected, "{text}");
}

#[test]
fn words_lead_to_their_pages_in_all_forms() {
    for (text, expected) in [
        ("Reisepass", ["pass"]),
        ("Reisepässe", ["pass"]),
        ("Netzwerken", ["netz"]),
        ("Klimabündnis", ["klima"]),
        ("KLIMA-BUENDNIS", ["klima"]),
        ("Bundnis", ["klima"]),
        ("Laternenreise", ["laterne"]),
        ("Karre", ["auto"]),
        ("dunkle Lampe", ["laterne"]),
        ("abgemeldet", ["auto"]),
        ("Hundestuer", ["hund"]),
        ("undesteuer", ["hund"]),
        ("was ist das, die Laterne?", ["laterne"]),
    ] {
        check(text, &expected);
    }
    check("Klimanetzwerk", &["netz", "klima"]);
    check("Zebra", &[]);
}

#[test]
fn stop_words_count_where_nothing_else_is_asked() {
    check("ein Zebra", &[]);
    check("ein", &["pass"]);
}

#[test]
fn a_word_that_is_being_typed_finds_longer_ones() {
    let mut index = MemoryIndex::new(build(pages(), &settings()));
    let mut n = |text| index.find(&Ask { text, limit: 9, is_typing: true, ..Ask::default() }).found.total;
    assert_eq!(n("Kr"), 1);
    assert_eq!(n("Kr "), 0, "a space ends the word");
    assert!(n("s") > 0);
}

#[test]
fn an_answer_needs_all_its_groups_and_few_other_words() {
    let mut index = MemoryIndex::new(build(pages(), &settings()));
    let mut has = |text| index.find(&Ask { text, limit: 9, ..Ask::default() }).found.answer.is_some();
    assert!(has("Was kostet ein Reisepass?"));
    assert!(has("Gebühren Pass"));
    assert!(has("Reisepas Gebühr"), "typing errors are no obstacle");
    assert!(!has("Reisepass"));
    assert!(!has("Reisepass Gebühr Hund Laterne Netzwerk"));
}

#[test]
fn the_engine_says_what_it_wants_until_it_can_answer() {
    let files = build(pages(), &settings());
    let mut engine = Engine::new(files.get("root").expect("a root")).expect("an index");
    let ask = Ask { text: "Reisepass", limit: 9, ..Ask::default() };
    assert_eq!(engine.find_json(&ask), r#"{"wanted":["w0"]}"#);
    assert!(!engine.add("w0", b"no chunk"));
    assert!(!engine.add("w9", files.get("w0").expect("a chunk")));
    assert!(!engine.add("x", b""));
    assert!(engine.add("w0", files.get("w0").expect("a chunk")));
    assert!(engine.find_json(&ask).contains(r#""total":1"#));
}

#[test]
fn what_is_no_index_is_refused() {
    for bytes in [&b""[..], b"\0", b"\x01", b"\x01\xff\xff\xff\xff\xff", b"\x02\0\0\0\0\0\0\0\0"] {
        assert!(Engine::new(bytes).is_none(), "{bytes:?}");
    }
    let root = build(pages(), &settings()).get("root").expect("a root").to_vec();
    (0..root.len()).for_each(|n| assert!(Engine::new(&root[..n]).is_none(), "cut at {n}"));
}

#[test]
fn a_broken_chunk_stops_nothing() {
    let files = build(pages(), &settings());
    let chunk = files.get("w0").expect("a chunk");
    for n in (0..chunk.len()).rev().step_by(7) {
        let mut engine = Engine::new(files.get("root").expect("a root")).expect("an index");
        // The lists are behind the words: without their ends, some words lead nowhere.
        if engine.add("w0", &chunk[..n]) {
            let _ = engine.find(&Ask { text: "Reisepass Hund Straße", limit: 9, ..Ask::default() });
        }
    }
}

#[test]
fn an_empty_portal_finds_nothing() {
    let mut index = MemoryIndex::new(build(Vec::new(), &Settings::default()));
    assert_eq!(index.find(&Ask { text: "Reisepass", limit: 9, ..Ask::default() }).found.total, 0);
}

#[test]
fn other_scripts_are_searched_as_well() {
    let pages =
        vec![page("pasport", "Закордонний паспорт", "Де отримати паспорт"), page("shliub", "Одруження", "Шлюб")];
    let mut index = MemoryIndex::new(build(pages, &Settings { language: Language::Ukrainian, ..Settings::default() }));
    for text in ["ПАСПОРТ", "паспорта", "паспрт", "аспорт"] {
        assert_eq!(index.find(&Ask { text, limit: 1, ..Ask::default() }).found.total, 1, "{text}");
    }
    let pages = vec![page("jawaz", "جواز السفر", "تجديد جواز"), page("zawaj", "الزواج", "عقد الزواج")];
    let mut index = MemoryIndex::new(build(pages, &Settings { language: Language::Arabic, ..Settings::default() }));
    for text in ["السفر", "سفر", "جَواز", "زواج"] {
        assert_eq!(index.find(&Ask { text, limit: 1, ..Ask::default() }).found.total, 1, "{text}");
    }
}

#[test]
fn errors_are_counted_by_letters() {
    for (word, other, distance) in [
        ("reisepass", "reisepass", 0),
        ("reisepass", "reisepas", 1),
        ("reisepass", "riesepass", 1),
        ("reisepass", "xeisepass", 1),
        ("reisepass", "reiseppass", 1),
        ("reisepass", "risepas", 2),
        ("reisepass", "pass", 3),
        ("паспорт", "паспирт", 1),
        ("جواز", "جواس", 1),
    ] {
        let near = Near::new(word.chars(), 2).expect("no long word");
        assert_eq!(near.distance(other), distance, "{word} {other}");
        let state = other.bytes().fold(near.start(), |state, byte| near.accept(&state, byte));
        assert_eq!(near.is_match(&state), distance <= 2, "{word} {other}");
    }
    assert!(Near::new("x".repeat(33).chars(), 2).is_none());
}

#[test]
fn what_begins_alike_has_skeletons_that_begin_alike() {
    for word in ["strassenbeleuchtung", "buergerecho", "passauer", "aeoeue", "paket", "їжак", "neueee"] {
        for (end, _) in word.char_indices() {
            assert!(skeleton(word).starts_with(&skeleton(&word[..end])), "{word} {end}");
        }
    }
}

#[test]
fn the_passage_is_where_most_words_are() {
    let text = "Zuerst steht hier etwas anderes. ".repeat(20)
        + "Die Gebühr für den Reisepass beträgt 70 Euro. "
        + &"Ende. ".repeat(40);
    let page = Fragment { text, ..Fragment::default() };
    let pieces = page.passage(&["reisepass".into(), "gebuehr".into()]);
    let marked = pieces.iter().filter(|(_, is_marked)| *is_marked).map(|(text, _)| text.as_str()).collect::<Vec<_>>();
    assert_eq!(marked, ["Gebühr", "Reisepass"]);
    assert_eq!(pieces[0].0, "… Die ");
    assert!(pieces.last().is_some_and(|(text, _)| text.ends_with(" …")));
}

#[test]
fn a_page_without_text_shows_its_lead() {
    let page = Fragment { lead: "Nur ein Satz.".into(), ..Fragment::default() };
    assert_eq!(page.passage(&["reise".into()]), [("Nur ein Satz.".to_owned(), false)]);
}

#[test]
fn a_result_is_json_whatever_its_texts_hold() {
    let page = Fragment { title: "\"Zitat\" \\ <b>".into(), text: "a\tb".into(), ..Fragment::default() };
    let json = serde_json::from_str::<serde_json::Value>(&result_json(&page.print(), "a")).expect("JSON");
    assert_eq!(json["title"], "\"Zitat\" \\ <b>");
    assert_eq!(json["pieces"][0], serde_json::json!(["a", 1]));
    assert_eq!(result_json("no page", ""), "null");
}

#[test]
fn a_corrected_word_is_spelt_as_the_pages_spell_it() {
    assert_eq!(
        spelt("strassenbeleuchtung melden", "bitte melden\nDie Straßenbeleuchtung"),
        "Straßenbeleuchtung melden"
    );
    assert_eq!(spelt("unbekannt", ""), "unbekannt");
}
