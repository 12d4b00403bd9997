//! A small collection for tests, with all that is awkward.

use crate::directory::{Event, Facet, Field, Graph, List, Node, Place};

/// Four entries: one with everything, one with next to nothing, one hostile, one right to left.
pub fn sample() -> List {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let field = |id: &str, label: &str, kind: &str, property: &str, shown: &[&str], keys: &[u32]| Field {
        id: id.into(),
        label: label.into(),
        kind: kind.into(),
        property: property.into(),
        on_card: true,
        in_table: true,
        in_range: !keys.is_empty(),
        shown: texts(shown),
        keys: keys.to_vec(),
    };
    let none = Field::UNKNOWN;
    List {
        path: "/internationales/netzwerke/".into(),
        title: "Internationale Netzwerke".into(),
        item_type: "Organization".into(),
        views: texts(&["karten", "tabelle", "zeit", "vergleich"]),
        badge: "art".into(),
        page_size: 60,
        host: "https://portal.example".into(),
        ids: texts(&["eurocities", "nichts", "boese", "salam"]),
        names: texts(&["Eurocities", "Nichts", "=HYPERLINK(\"x\");<b>&amp;\r\nEND:VCARD", "سلام, e\u{301}"]),
        paths: texts(&["/internationales/netzwerke/eurocities/", "", "https://boese.example/?a=1&b=\"2\"", ""]),
        summaries: texts(&[
            "Mehr als 200 Städte lernen voneinander.",
            "",
            "Zeile 1\nZeile 2, \"Zitat\"; Ende\\",
            "سلام",
        ]),
        words: texts(&["Brüssel", "", "", ""]),
        fields: vec![
            field(
                "gruendung",
                "Gegründet",
                "date",
                "foundingDate",
                &["1986", "", "März 2021", "1. Mai 2001"],
                &[19_860_000, none, 20_210_300, 20_010_501],
            ),
            field(
                "mitglieder",
                "Mitglieder",
                "number",
                "numberOfEmployees",
                &["mehr als 200 Städte", "", "7", "1.234"],
                &[200, none, 7, 1234],
            ),
            field("sitz", "Sitz", "text", "location", &["Brüssel, Belgien", "", "a;b,c", "القاهرة"], &[]),
            field(
                "website",
                "Website",
                "link",
                "url",
                &["https://eurocities.eu", "", "https://boese.example/?a=1&b=2", ""],
                &[],
            ),
            field("mail", "E-Mail", "email", "email", &["info@eurocities.example", "", "", ""], &[]),
            field("telefon", "Telefon", "phone", "telephone", &["0234 910-0", "", "", ""], &[]),
        ],
        facets: vec![
            Facet {
                key: "art".into(),
                label: "Art".into(),
                all: "Alle Arten".into(),
                options: vec![("strategisch".into(), "Strategisch".into()), ("thematisch".into(), "Thematisch".into())],
                values: vec![vec![0], vec![], vec![1], vec![0]],
                is_shown: true,
            },
            Facet {
                key: "thema".into(),
                label: "Thema".into(),
                all: "Alle Themen".into(),
                options: vec![("klima".into(), "Klima und Energie".into()), ("kultur".into(), "Kultur".into())],
                values: vec![vec![0, 1], vec![], vec![1], vec![]],
                is_shown: true,
            },
        ],
        places: vec![
            Place {
                entry: 0,
                kind: "seat".into(),
                name: "Brüssel, Belgien".into(),
                latitude: "50.85045".into(),
                longitude: "4.34878".into(),
                world: (4800, 1500),
                europe: Some((4000, 5000)),
            },
            Place {
                entry: 3,
                kind: "member".into(),
                name: "Tsukuba, Japan".into(),
                latitude: "36.08333".into(),
                longitude: "140.11667".into(),
                world: (8700, 2000),
                europe: None,
            },
        ],
        events: vec![
            Event {
                entry: 0,
                kind: "founded".into(),
                date: 19_860_000,
                text: "Sechs Städte gründen Eurocities.".into(),
            },
            Event { entry: 0, kind: "joined".into(), date: 20_210_300, text: "Bochum tritt Eurocities bei.".into() },
            Event { entry: 2, kind: "event".into(), date: 20_251_009, text: "Bericht; mit, allem\nund mehr".into() },
        ],
        graph: Graph {
            nodes: vec![
                Node { kind: "city".into(), label: "Bochum".into(), path: "/".into(), entry: None, x: 500, y: 500 },
                Node {
                    kind: "entry".into(),
                    label: "Eurocities".into(),
                    path: "/internationales/netzwerke/eurocities/".into(),
                    entry: Some(0),
                    x: 300,
                    y: 300,
                },
                Node { kind: "topic".into(), label: "Kultur".into(), path: String::new(), entry: None, x: 100, y: 300 },
            ],
            edges: vec![(0, 1), (1, 2)],
        },
        ..List::default()
    }
}
