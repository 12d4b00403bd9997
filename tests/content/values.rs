//! Values that no document may hold: slugs, dates, numbers, addresses and texts that are none.

use crate::broken::check;

const UNIC: &str = "de/networks/unic.json";

#[test]
fn a_slug_has_small_letters_digits_and_hyphens() {
    for slug in ["UNIC", "un ic", "-unic", "unic-", "u--c", "bündnis", "", "../x", "a/b", "u\\\\x"] {
        let shown = slug.replace("\\\\", "\\");
        let to = format!(r#""slug": "{slug}""#);
        let expected = format!(
            "erwartet: Kleinbuchstaben, Ziffern und einzelne Bindestriche wie „klima-buendnis“, gefunden: „{shown}“"
        );
        check(UNIC, r#""slug": "unic""#, &to, &to, "slug", &expected);
    }
}

#[test]
fn a_slug_has_a_length() {
    let slug = "a".repeat(81);
    let expected = format!(
        "erwartet: Kleinbuchstaben, Ziffern und einzelne Bindestriche wie „klima-buendnis“, gefunden: „{slug}“"
    );
    check(UNIC, r#""unic""#, &format!(r#""{slug}""#), r#""slug""#, "slug", &expected);
}

#[test]
fn a_date_is_one_of_the_calendar() {
    for date in [
        "2021-02-30",
        "2021-02-29",
        "2100-02-29",
        "2021-13",
        "2021-00",
        "2021-04-31",
        "2021-4-3",
        "21",
        "03.2021",
        "",
        "2021-03-",
        "2021-03-31-1",
        "２０２１",
        "+021",
        "-2021",
        " 2021",
    ] {
        let to = format!(r#""date": "{date}""#);
        let expected = format!("erwartet: ein Datum wie \"2021\", \"2021-03\" oder \"2021-03-31\", gefunden: „{date}“");
        check(UNIC, r#""date": "2020-02-05""#, &to, &to, "founded.date", &expected);
    }
}

#[test]
fn coordinates_lie_on_earth() {
    let lies_north = r#""latitude": 91"#;
    let expected = "erwartet: latitude zwischen -90 und 90, gefunden: 91";
    let at = "\"coordinates\": {\n        \"latitude\": 91";
    check(UNIC, r#""latitude": 43.26271"#, lies_north, at, "partners[2].coordinates", expected);
    let lies_west = r#""longitude": -180.5"#;
    let expected = "erwartet: longitude zwischen -180 und 180, gefunden: -180.5";
    let at = "\"coordinates\": {\n        \"latitude\": 43.26271";
    check(UNIC, r#""longitude": -2.92528"#, lies_west, at, "partners[2].coordinates", expected);
}

#[test]
fn a_count_begins_with_one() {
    for (count, found) in [("0", "0"), ("-5", "-5"), ("1.5", "1.5"), ("4294967296", "4294967296")] {
        let to = format!(r#""count": {count},"#);
        let expected = format!("erwartet: eine ganze Zahl ab 1, gefunden: die Zahl {found}");
        check(UNIC, r#""count": 10,"#, &to, &to, "members.count", &expected);
    }
}

#[test]
fn a_link_leads_to_the_web() {
    for url in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "//evil.example",
        "/internationales/",
        "ftp://x.de",
        "https://",
        "https:// unic.eu",
        "https:///x",
        "https://a\\\"onload=",
        "https://x.de/<script>",
        "",
        "unic.eu",
    ] {
        let shown = url.replace("\\\"", "\"");
        let to = format!(r#""website": "{url}""#);
        let expected = format!("erwartet: eine Adresse, die mit https:// oder http:// beginnt, gefunden: „{shown}“");
        check(UNIC, r#""website": "https://www.unic.eu""#, &to, &to, "website", &expected);
    }
}

#[test]
fn a_text_is_really_there() {
    for (text, expected) in [
        ("", "erwartet: ein Text, gefunden: nichts zwischen den Anführungszeichen".to_owned()),
        (" UNIC", "erwartet: ein Text ohne Leerzeichen am Anfang und Ende, gefunden: „ UNIC“".to_owned()),
        ("UNIC\u{A0}", "erwartet: ein Text ohne Leerzeichen am Anfang und Ende, gefunden: „UNIC\u{A0}“".to_owned()),
        ("UN\\u0000IC", "erwartet: sichtbare Zeichen, gefunden: das Steuerzeichen U+0000".to_owned()),
        ("UN\\nIC", "erwartet: sichtbare Zeichen, gefunden: das Steuerzeichen U+000A".to_owned()),
        ("UN\u{202E}IC", "erwartet: sichtbare Zeichen, gefunden: das Steuerzeichen U+202E".to_owned()),
        ("UN\\u2067IC", "erwartet: sichtbare Zeichen, gefunden: das Steuerzeichen U+2067".to_owned()),
    ] {
        let to = format!(r#""name": "{text}""#);
        check(UNIC, r#""name": "UNIC""#, &to, &to, "name", &expected);
    }
}
