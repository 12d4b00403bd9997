//! Abbreviations that are known by themselves, with what they mean.

use super::word::Word;

/// Abbreviations with a full stop, which no word of the language equals.
const DOTTED: [(&str, &str); 42] = [
    ("abs", "Absatz"),
    ("bsp", "Beispiel"),
    ("bspw", "zum Beispiel"),
    ("bzgl", "zu"),
    ("bzw", "oder"),
    ("ca", "ungefähr"),
    ("chr", "Christus"),
    ("dr", "Doktor"),
    ("einschl", "mit"),
    ("etc", "und so weiter"),
    ("evtl", "vielleicht"),
    ("exkl", "ohne"),
    ("geb", "geboren"),
    ("gem", "nach"),
    ("ggf", "vielleicht"),
    ("hbf", "Haupt-Bahnhof"),
    ("hr", "Herr"),
    ("inkl", "mit"),
    ("jh", "Jahrhundert"),
    ("lt", "nach"),
    ("max", "höchstens"),
    ("mind", "mindestens"),
    ("mio", "Millionen"),
    ("mrd", "Milliarden"),
    ("mtl", "im Monat"),
    ("nr", "Nummer"),
    ("o.g", "dieser"),
    ("prof", "Professor"),
    ("rd", "rund"),
    ("sog", "so heißt es"),
    ("std", "Stunden"),
    ("stk", "Stück"),
    ("str", "Straße"),
    ("tel", "Telefon"),
    ("tgl", "jeden Tag"),
    ("ust", "Umsatz-Steuer"),
    ("usw", "und so weiter"),
    ("vgl", "siehe"),
    ("vorm", "am Vormittag"),
    ("nachm", "am Nachmittag"),
    ("zzgl", "und dazu"),
    ("öff", "öffentlich"),
];

/// Abbreviations of two letters, each with its full stop.
const PAIRS: [(&str, &str, &str); 12] = [
    ("z", "B", "zum Beispiel"),
    ("d", "h", "das heißt"),
    ("u", "a", "zum Beispiel"),
    ("u", "U", "vielleicht"),
    ("u", "ä", "und Ähnliches"),
    ("o", "ä", "oder Ähnliches"),
    ("e", "V", "Verein"),
    ("i", "d", "meistens"),
    ("i", "A", "im Auftrag"),
    ("s", "o", "siehe oben"),
    ("s", "u", "siehe unten"),
    ("z", "T", "zum Teil"),
];

/// Units, and others without a full stop.
const BARE: [(&str, &str); 14] = [
    ("km", "Kilometer"),
    ("cm", "Zentimeter"),
    ("mm", "Millimeter"),
    ("qm", "Quadrat-Meter"),
    ("m²", "Quadrat-Meter"),
    ("km²", "Quadrat-Kilometer"),
    ("kg", "Kilo"),
    ("kB", "Kilo-Byte"),
    ("MB", "Mega-Byte"),
    ("kWh", "Kilowatt-Stunden"),
    ("EUR", "Euro"),
    ("bzw", "oder"),
    ("usw", "und so weiter"),
    ("ca", "ungefähr"),
];

/// Whether the full stop behind this word belongs to an abbreviation.
pub fn is_dotted(before: Option<&Word>, word: &Word, next: &Word) -> bool {
    let is_second = before.is_some_and(|before| before.core.len() == 1 && meaning(before, Some(word)).is_some());
    !word.is_apart() && word.after.starts_with('.') && (is_second || meaning(word, Some(next)).is_some())
}

/// The abbreviation that begins with this word, and what it means.
pub fn meaning(word: &Word, next: Option<&Word>) -> Option<(String, &'static str)> {
    let core = word.core.to_lowercase();
    let is_pair = |a: &str, b: &str| {
        let joined = [a, ".", b].concat();
        let is_next = next.is_some_and(|next| next.core == b && next.after.starts_with('.'));
        word.core == joined || (word.core == a && is_next && word.after.starts_with('.'))
    };
    if let Some((a, b, meaning)) = PAIRS.iter().find(|(a, b, _)| is_pair(a, b)) {
        return Some((format!("{a}. {b}."), meaning));
    }
    let is_dotted = word.after.starts_with('.');
    if let Some((_, meaning)) = DOTTED.iter().find(|(known, _)| is_dotted && *known == core) {
        return Some((format!("{}.", word.core), meaning));
    }
    // "Straße" within a name of one: "Herner-Str."
    if is_dotted && core.ends_with("str") {
        return Some((format!("{}.", word.core), "Straße"));
    }
    BARE.iter().find(|(known, _)| *known == word.core).map(|(_, meaning)| (word.core.clone(), *meaning))
}
