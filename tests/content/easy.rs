//! Leichte Sprache: what the linter finds, and what it leaves alone.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use stadtportal::content::easy::{Breach, Exceptions, Place, Rule, lint, lint_document, lint_terms};

/// The content in Leichte Sprache; `EASY_CONTENT` names another folder.
fn folder() -> PathBuf {
    let shipped = || Path::new(env!("CARGO_MANIFEST_DIR")).join("public/content/leicht");
    std::env::var_os("EASY_CONTENT").map_or_else(shipped, PathBuf::from)
}

fn exceptions() -> Exceptions {
    let Ok(text) = fs::read_to_string(folder().join("exceptions.json")) else { return own_exceptions() };
    serde_json::from_str(&text).expect("exceptions.json is one of names, words and acronyms")
}

/// What the sentences of these tests need.
fn own_exceptions() -> Exceptions {
    let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    Exceptions {
        names: list(&[
            "Christi Himmelfahrt",
            "Freudenbergstraße",
            "Freunde Sheffields",
            "Heinrichstraße",
            "Tag der Deutschen Einheit",
            "Wattenscheid",
        ]),
        words: list(&["Informationen", "Netzwerk"]),
        acronyms: list(&["PDF", "UNIC"]),
    }
}

fn documents() -> Vec<(String, Value)> {
    fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        for path in entries.map(|entry| entry.path()) {
            if path.is_dir() {
                collect(&path, files);
            } else if path.extension().is_some_and(|end| end == "json")
                && !["exceptions", "former", "synonyms"].iter().any(|name| path.ends_with(format!("{name}.json")))
            {
                files.push(path);
            }
        }
    }
    let mut files = Vec::new();
    collect(&folder(), &mut files);
    files.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a file of the content");
        let name = path.strip_prefix(folder()).unwrap_or(&path).display().to_string();
        (name, serde_json::from_str(&text).expect("JSON"))
    };
    files.into_iter().map(read).collect()
}

#[test]
fn no_shipped_text_raises_an_alarm() {
    let (documents, exceptions) = (documents(), exceptions());
    let breaches = |(file, document): &(String, Value)| {
        let found = lint_document(document, &exceptions);
        found.into_iter().map(|(path, breach)| format!("{file}: {path}: {breach}")).collect::<Vec<_>>()
    };
    let found = documents.iter().flat_map(breaches).collect::<Vec<_>>();
    assert!(found.is_empty(), "{} Alarme\n{}", found.len(), found.join("\n"));
}

#[test]
fn each_shipped_word_has_one_spelling() {
    let documents = documents();
    let pairs = documents.iter().map(|(file, document)| (file.as_str(), document));
    let found = lint_terms(pairs, &exceptions());
    let found = found.iter().map(|(place, breach)| format!("{place}: {breach}")).collect::<Vec<_>>();
    assert!(found.is_empty(), "{} Alarme\n{}", found.len(), found.join("\n"));
}

/// Texts with the one rule that each of them breaks.
const BREACHES: &[(Rule, &str)] = &[
    (Rule::Abbreviation, "Sie brauchen z. B. einen Ausweis."),
    (Rule::Abbreviation, "Sie brauchen z.B. einen Ausweis."),
    (Rule::Abbreviation, "Das sind Briefe, Pakete usw."),
    (Rule::Abbreviation, "Das dauert ca. 4 Wochen."),
    (Rule::Abbreviation, "Bringen Sie den Pass bzw. den Ausweis mit."),
    (Rule::Abbreviation, "Die Nr. vom Konto steht auf der Karte."),
    (Rule::Abbreviation, "Das Amt ist in der Heinrich-Str. 42."),
    (Rule::Abbreviation, "Tel. 115"),
    (Rule::Abbreviation, "Der Verein heißt: Freunde von Bochum e. V."),
    (Rule::Abbreviation, "Das ist ein Weg von 3 km."),
    (Rule::Abbreviation, "Das BAföG hilft beim Lernen."),
    (Rule::Abbreviation, "Dafür gibt es Geld vom LWL."),
    (Rule::Abbreviation, "Melden Sie Ihr Kfz an."),
    (Rule::Bracket, "Kommen Sie zum Amt (Rathaus)."),
    (Rule::Bracket, "Der Text [neu] ist da."),
    (Rule::Clause, "Kommen Sie; wir helfen gern."),
    (Rule::Clause, "Kommen Sie – wir helfen gern."),
    (Rule::Clause, "Das Amt ist von 8–12 Uhr offen."),
    (Rule::Comma, "Das sind Briefe, Pakete, Karten und Bücher."),
    (Rule::Compound, "Beantragen Sie den Personalausweis."),
    (Rule::Compound, "Das macht die Stadtverwaltung."),
    (Rule::Compound, "Fragen Sie im Einwohnermeldeamt."),
    (Rule::Compound, "Das steht in der Straßenverkehrsordnung."),
    (Rule::Compound, "Die Aufenthaltsbescheinigung ist wichtig."),
    (Rule::Compound, "Das Auto braucht eine Haftpflichtversicherung."),
    (Rule::Conjunctive, "Sie könnten auch anrufen."),
    (Rule::Conjunctive, "Das wäre gut."),
    (Rule::Conjunctive, "Was würden Sie machen?"),
    (Rule::Conjunctive, "Sie sollten früh kommen."),
    (Rule::Conjunctive, "Möchten Sie einen Termin?"),
    (Rule::Conjunctive, "Er sagt, das Amt sei geschlossen."),
    (Rule::Foreign, "Bochum hat eine neue Strategie."),
    (Rule::Foreign, "Die Inklusions-Beauftragte hilft Ihnen."),
    (Rule::Genitive, "Das ist der Name des Kindes."),
    (Rule::Genitive, "Wegen des Wetters ist das Bad geschlossen."),
    (Rule::Genitive, "Sie brauchen die Erlaubnis eines Arztes."),
    (Rule::Genitive, "Das ist die Wohnung eines Menschen in Not."),
    (Rule::Genitive, "Das ist die Höhe dieses Hauses."),
    (Rule::Genitive, "Die Verwaltung der Stadt ist im Rathaus."),
    (Rule::Genitive, "Fragen Sie die Mitglieder der neuen Gruppe."),
    (Rule::Genitive, "Das ist die Meinung einer Frau."),
    (Rule::Genitive, "Am Ende dieses Jahres ist Schluss."),
    (Rule::Genitive, "Während der Feier ist das Amt geschlossen."),
    (Rule::Genitive, "Bochums Rathaus ist alt."),
    (Rule::Genitive, "Kommen Sie innerhalb einer Woche."),
    (Rule::Length, "Kommen Sie bitte am Montag um 8 Uhr mit Ihrem alten Ausweis zu uns."),
    (Rule::Man, "Hier kann man Fragen stellen."),
    (Rule::Man, "Man braucht einen Ausweis."),
    (Rule::Negation, "Sie müssen nicht kommen."),
    (Rule::Negation, "Das kostet keine Gebühr."),
    (Rule::Negation, "Das kostet nichts."),
    (Rule::Number, "Sie brauchen zwei Fotos."),
    (Rule::Number, "Zwölf Städte machen mit."),
    (Rule::Number, "Das waren hundert Menschen."),
    (Rule::OneSentence, "Rufen Sie an. Wir helfen gern."),
    (Rule::OneSentence, "Haben Sie Fragen? Rufen Sie an."),
    (Rule::Passive, "Der Ausweis wird in Berlin gemacht."),
    (Rule::Passive, "Die Anträge werden vom Amt geprüft."),
    (Rule::Passive, "1950 wurde die Partnerschaft gegründet."),
    (Rule::Passive, "Der Antrag muss unterschrieben werden."),
    (Rule::Passive, "Das Bad ist neu gebaut worden."),
    (Rule::Passive, "Wir sagen Ihnen, wann das Formular abgegeben wird."),
    (Rule::Passive, "Die Termine werden verschoben."),
    (Rule::Passive, "Die Daten werden weitergegeben."),
    (Rule::Passive, "Geprüft wurde das am Montag."),
    (Rule::Passive, "Die Straße wurde umbenannt."),
    (Rule::Roman, "Das war im Teil IV vom Buch."),
    (Rule::Roman, "Das war im XIX Jahr."),
    (Rule::Sign, "Kultur & Sport"),
    (Rule::Sign, "Das sind 20 % von allen."),
    (Rule::Sign, "Das kostet 10 €."),
    (Rule::Sign, "Wichtig ist § 5."),
    (Rule::Sign, "Kommen Sie mit Pass/Ausweis."),
    (Rule::Sign, "Alle Bürger*innen sind eingeladen."),
    (Rule::Sign, "Alle Bürger:innen sind eingeladen."),
    (Rule::Sign, "Und dann …"),
];

#[test]
fn each_planted_breach_is_found_with_a_suggestion() {
    let exceptions = own_exceptions();
    let wrong = BREACHES.iter().filter_map(|(rule, text)| {
        let found = lint(text, Place::RichLine, &exceptions);
        let is_told = |breach: &Breach| !breach.suggestion.is_empty() && !breach.found.is_empty();
        let is_right = !found.is_empty() && found.iter().all(|breach| breach.rule == *rule && is_told(breach));
        (!is_right).then(|| format!("{text} {rule:?}: {found:?}"))
    });
    assert_eq!(wrong.collect::<Vec<_>>().join("\n"), "");
    assert!(BREACHES.len() >= 40);
}

#[test]
fn every_rule_has_a_planted_breach_a_name_and_a_source() {
    let planted = BREACHES.iter().map(|(rule, _)| *rule).chain([Rule::Term]).collect::<BTreeSet<_>>();
    assert_eq!(planted, Rule::ALL.into_iter().collect());
    assert!(Rule::ALL.iter().all(|rule| !rule.name().is_empty() && !rule.source().is_empty()));
}

const SOUND: &[&str] = &[
    "Die Internet-Seite heißt: www.bochum.de",
    "Schreiben Sie an info@bochum.de.",
    "Rufen Sie an: *115*",
    "Die Telefon-Nummer ist: *0234 910-0*",
    "Seit dem 17. Juni 1990 sind die Städte Partner.",
    "Das gilt vom 30. April bis zum 31. Mai.",
    "Das sind 145,66 Quadrat-Kilometer.",
    "Es waren 26.000 bis 30.000 Euro.",
    "Sie brauchen *keinen* Termin.",
    "Das wissen wir *nicht*.",
    "Nehmen Sie die [[a-z|Liste von A bis Z]].",
    "Sie ist in der Stadt.",
    "Wir sprechen mit der Gruppe.",
    "Der Name von der Stadt ist Bochum.",
    "Ist der Antrag schon fertig?",
    "Kommt der Bus um 8 Uhr?",
    "Im Jahr 2025 war der Rat neu.",
    "Dieses Haus ist alt.",
    "Eines von den Fotos ist neu.",
    "Sie werden bald 18 Jahre alt.",
    "Wir werden Ihnen helfen.",
    "Wir werden das Formular zurückgeben.",
    "Werden Sie Mitglied.",
    "Die Menschen werden älter.",
    "Das Wetter wird schlecht.",
    "Bochum wird bis 2035 klima-neutral.",
    "Geburt und Tod werden hier wichtig.",
    "Sie wird 16 und bekommt einen Ausweis.",
    "Seit 1950 gibt es die Partnerschaft.",
    "Seien Sie bitte pünktlich.",
    "Seit Mai können Sie anrufen.",
    "Die meisten Menschen wollten das so.",
    "Strategie heißt: Plan für die Zukunft.",
    "Der Personal-Ausweis kostet Geld.",
    "Das Bürger·büro ist im Rathaus.",
    "Sie bekommen Informationen im Büro.",
    "Das ist die Verantwortung von Ihnen.",
    "Fragen Sie in Wattenscheid.",
    "Das Büro ist in der Heinrichstraße.",
    "Der Verein heißt: Freunde Sheffields",
    "Am Tag der Deutschen Einheit ist geschlossen.",
    "An Christi Himmelfahrt ist geschlossen.",
    "UNIC ist eine Gruppe von Hochschulen.",
    "Die Abkürzung ist: BGG.",
    "JAXA ist die Raum-Fahrt-Behörde von Japan.",
    "Der Verein heißt: {de:Gesellschaft der Freunde der Städtepartnerschaft e. V.}",
    "Er ist Englisch und heißt: {en:Lord Mayor}",
    "Speichern Sie die Seite als PDF.",
    "Das ist ein Mann mit einer Idee.",
    "Die Stadt hilft einer Frau.",
    "Innerhalb von 10 Tagen ist die Beerdigung.",
    "Im Zweiten Weltkrieg waren die Länder Gegner.",
    "Das Video ist in Deutscher Gebärden-Sprache.",
    "Jörg Lukat ist Ober-Bürger-Meister.",
    "Das Amt ist von 8 Uhr bis 12 Uhr offen.",
    "Sie haben mehr als 2 Wochen Zeit.",
];

#[test]
fn sound_sentences_raise_no_alarm() {
    let wrong = SOUND.iter().filter_map(|text| {
        let found = lint(text, Place::RichLine, &own_exceptions());
        (!found.is_empty()).then(|| format!("{text}: {found:?}"))
    });
    assert_eq!(wrong.collect::<Vec<_>>().join("\n"), "");
    assert!(SOUND.len() >= 30);
}

#[test]
fn a_message_says_what_was_expected_and_which_rule_it_is() {
    let found = lint("Beantragen Sie den Personalausweis.", Place::Plain, &Exceptions::default());
    let found = found.iter().map(ToString::to_string).collect::<Vec<_>>();
    let expected = "erwartet: „Personal-Ausweis“, gefunden: „Personalausweis“ (Leichte Sprache: lange Wörter geteilt)";
    assert_eq!(found, [expected]);
}

#[test]
fn compounds_are_divided_where_their_parts_meet() {
    for (word, divided) in [
        ("Stadtverwaltung", "Stadt-Verwaltung"),
        ("Straßenverkehrsordnung", "Straßen-Verkehrs-Ordnung"),
        ("Oberbürgermeister", "Ober-Bürger-Meister"),
        ("Städtepartnerschaft", "Städte-Partnerschaft"),
        ("Gebührenverordnung", "Gebühren-Verordnung"),
        ("Menschenrechte", "Menschen-Rechte"),
        ("Wohnungsgeberbestätigung", "Wohnungs-Geber-Bestätigung"),
        ("Terminvereinbarungen", "Termin-Vereinbarungen"),
    ] {
        let found = lint(word, Place::Plain, &Exceptions::default());
        let suggestions = found.iter().map(|breach| breach.suggestion.as_str()).collect::<Vec<_>>();
        assert_eq!(suggestions, [format!("„{divided}“")], "{word}");
    }
}

#[test]
fn words_that_are_long_but_not_made_of_two_stay_whole() {
    for word in [
        "Verantwortung",
        "Verantwortlichkeit",
        "Gemeinschaften",
        "Entschuldigungen",
        "Universitäten",
        "Vereinbarungen",
        "Veranstaltungen",
        "Unterschriften",
        "Französischer",
        "Mitgliedschaft",
        "Mitarbeitende",
        "Verantwortliche",
        "Sportlerinnen",
        "Repräsentation",
        "Studierenden-Ausweis",
    ] {
        let found = lint(word, Place::Plain, &Exceptions::default());
        assert!(found.is_empty(), "{word}: {found:?}");
    }
}

#[test]
fn a_plain_field_may_negate_and_hold_several_sentences() {
    let text = "Sie finden nichts? Das ist nicht schlimm.";
    assert_eq!(lint(text, Place::Plain, &Exceptions::default()), []);
    assert_eq!(lint(text, Place::Phrase, &Exceptions::default()), []);
}

#[test]
fn gaps_of_phrases_are_passed_over() {
    for text in ["{n} Seiten", "Für {typed} gibt es 0 Treffer.", "{facet}: {value}", "{duration}, {size}"] {
        assert_eq!(lint(text, Place::Phrase, &Exceptions::default()), [], "{text}");
    }
}

#[test]
fn a_document_names_the_place_of_each_breach() {
    let document = json!({
        "title": "Bürgerbeteiligung",
        "lead": "Netzwerk heißt: Viele arbeiten zusammen. Die Abkürzung ist: NRW.",
        "keywords": ["Straßenverkehrsordnung"],
        "sections": [{
            "id": "strassenverkehrsordnung",
            "title": "Das Netzwerk",
            "blocks": [
                { "text": ["Das Netzwerk ist in NRW.", "Das ist nicht neu."] },
                { "cards": [{ "page": "service/personalausweis", "text": "Hier geht es nicht weiter." }] },
                { "links": [{ "text": "Hier & dort", "url": "https://x.de/?a&b", "description": "Das wäre gut." }] },
                "a_to_z"
            ]
        }],
        "sources": [{ "title": "Die Straßenverkehrsordnung des Bundes", "url": "https://x.de" }],
        "checked": "2026-11-22"
    });
    let found = lint_document(&document, &Exceptions::default());
    let found = found.iter().map(|(path, breach)| (path.as_str(), breach.rule)).collect::<BTreeSet<_>>();
    let expected = [
        ("title", Rule::Compound),
        ("sections[0].blocks[0].text[1]", Rule::Negation),
        ("sections[0].blocks[2].links[0].text", Rule::Sign),
        ("sections[0].blocks[2].links[0].description", Rule::Conjunctive),
    ];
    assert_eq!(found, expected.into_iter().collect());
}

#[test]
fn a_collection_is_read_without_the_ids_of_its_entries() {
    let document = json!({
        "facets": [{ "key": "x&y", "label": "Land & Leute", "options": [{ "id": "a&b", "label": "Kultur & Sport" }] }],
        "entries": [{ "name": "Verein", "text": "Das ist *nicht* neu.", "facets": { "land": ["a&b"] }, "words": "a & b" }]
    });
    let found = lint_document(&document, &Exceptions::default());
    let paths = found.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>();
    assert_eq!(paths, ["facets[0].label", "facets[0].options[0].label"]);
}

#[test]
fn a_word_has_one_spelling_in_all_documents() {
    let documents = [
        ("a.json", json!({ "title": "Das Standes-Amt", "lead": "Das ist das Standes-Amt." })),
        ("b.json", json!({ "title": "Das Standesamt", "lead": "{de:StandesAmt}" })),
    ];
    let pairs = documents.iter().map(|(name, document)| (*name, document));
    let found = lint_terms(pairs, &Exceptions::default());
    let found = found.iter().map(|(place, breach)| (place.as_str(), breach.to_string())).collect::<Vec<_>>();
    let message =
        "erwartet: „Standes-Amt“ wie sonst, gefunden: „Standesamt“ (Leichte Sprache: ein Begriff, eine Schreibweise)";
    assert_eq!(found, [("b.json: title", message.to_owned())]);
}
