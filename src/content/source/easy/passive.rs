//! No passive: a form of "werden" with a participle in one clause.

use super::breach::Breach;
use super::context::Context;
use super::rule::Rule;
use super::sentence::Sentence;
use super::word::{Word, has};

const WERDEN: &str = "werde wirst wird werden werdet wurde wurdest wurden wurdet worden";
const MODAL: &str = "kann können muss müssen soll sollen darf dürfen will wollen";
/// What may follow a participle that ends its clause.
const BEHIND: &str = "und oder von vom durch für aber";

/// Look like participles and are none, or are words of their own by now.
const NO_PARTICIPLE: &str = "\
    gerecht gesamt gehen geben gehören gelten genießen geschehen gewinnen gefallen gelingen genügen gestalten \
    gebrauchen gewöhnen bekannt beliebt bereit bewusst berühmt erst ernst überhaupt verrückt verliebt gewohnt gern \
    gesund gegen gestern genau gering gefährlich interessant zuerst erwachsen";

/// Participles that end on -en and begin without ge-.
const STRONG: &str = "\
    begonnen beraten beschlossen beschrieben besprochen betrieben betroffen bezogen empfangen entlassen entnommen \
    entschieden entworfen erfunden erhoben erschossen erworben erzogen gefunden unterbrochen unternommen \
    unterschrieben verboten verbunden vergeben verliehen vermieden vernommen verschoben versprochen verstanden \
    verteilt vertreten vertrieben verworfen verraten begangen vorgeschrieben umbenannt anerkannt übergeben übernommen überwiesen";

const SPLIT: [&str; 28] = [
    "", "ab", "an", "auf", "aus", "bei", "bekannt", "bereit", "ein", "fertig", "fest", "fort", "frei", "heraus", "her",
    "hin", "hinzu", "los", "mit", "nach", "statt", "um", "vor", "weg", "weiter", "zu", "zurück", "zusammen",
];

const PREFIXES: &str = "be ver er ent emp zer miss über unter wider hinter durch wieder";

pub fn passives(sentence: &Sentence, _: Context<'_>) -> Vec<Breach> {
    let words = &sentence.words;
    if !words.iter().any(|word| word.folds_to_one_of(WERDEN)) {
        return Vec::new();
    }
    let ends_clause = |i: usize| {
        let has_end = words[i].after.contains([',', '.', '!', '?', ';', ':']);
        let next = words.get(i + 1);
        let is_end = |next: &Word| !next.counts() || !next.before.is_empty();
        has_end
            || next.is_none_or(|next| is_end(next) || [WERDEN, MODAL, BEHIND].iter().any(|list| next.is_one_of(list)))
    };
    // "Geprüft wurde" begins a sentence; any other word with a capital is a noun.
    let is_werden = |i: usize| words.get(i).is_some_and(|word| word.is_one_of(WERDEN));
    let is_verb = |i: usize| !words[i].is_capital() || sentence.begins_at(i) && is_werden(i + 1);
    let participle = (0..words.len()).find(|&i| is_verb(i) && is_participle(&words[i]) && ends_clause(i));
    let has_worden = words.iter().any(|word| word.is("worden"));
    if participle.is_none() && !has_worden {
        return Vec::new();
    }
    let verb = participle.map_or("worden", |i| &words[i].core);
    let suggestion = format!("wer es tut: „Wir …“, „Die Stadt …“, „Sie …“ statt „{verb}“ mit „werden“");
    vec![Breach::new(Rule::Passive, sentence.text(), suggestion)]
}

fn is_participle(word: &Word) -> bool {
    let core = word.core.to_lowercase();
    let core = core.as_str();
    if word.is_apart() || core.len() < 5 || has(NO_PARTICIPLE, core) {
        return false;
    }
    let is_weak = core.ends_with('t');
    has(STRONG, core)
        || (is_weak && core.ends_with("iert"))
        || (is_weak && PREFIXES.split(' ').any(|prefix| core.starts_with(prefix)))
        || has_ge(core)
}

/// "gemacht", "abgegeben": ge- at the front or behind a prefix that can be split off.
fn has_ge(core: &str) -> bool {
    let is_end = core.ends_with('t') || core.ends_with("en");
    let is_whole = |rest: &str| rest.starts_with("ge") && !has(NO_PARTICIPLE, rest);
    is_end && SPLIT.iter().any(|prefix| core.strip_prefix(prefix).is_some_and(is_whole))
}
