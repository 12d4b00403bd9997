//! No genitive by an article: "des Kindes", "eines Kindes", "die Verwaltung der Stadt", "während der Feier".

use super::breach::Breach;
use super::context::Context;
use super::rule::Rule;
use super::sentence::Sentence;
use super::word::{Word, has};

/// Articles that are a genitive before any noun; "eines" without one is a pronoun.
const BEFORE_NOUN: &str = "eines keines meines deines seines ihres unseres eures";
/// Articles that are a genitive where the noun shows it by -s.
const WITH_S: &str = "dieses jedes jenes welches";
/// Articles that are a genitive behind a noun.
const BEHIND_NOUN: &str = "der einer keiner meiner deiner seiner ihrer unserer eurer dieser jener aller";
/// What comes with a genitive always.
const PREPOSITIONS: &str = "\
    angesichts anhand anlässlich anstelle aufgrund bezüglich hinsichtlich infolge mithilfe mittels seitens während \
    zugunsten zwecks";
/// What comes with a genitive unless "von" follows.
const OR_VON: &str = "innerhalb außerhalb oberhalb unterhalb";

/// Words with a capital at the start of a sentence that are no nouns.
const NO_NOUN: &str = "\
    Aber Als An Auch Auf Aus Außer Bei Beginnt Bekommt Bis Bleibt Braucht Da Dann Danach Darf Dauert Dort Fährt Für \
    Gehört Geht Gibt Gilt Hat Hatte Heißt Hier Hilft Hinter In Ist Kann Kennt Kommt Kostet Liegt Macht Mit Muss Nach \
    Neben Nur Ob Oder Sagt Seit So Soll Steht Trotz Um Und Unter Über Von Vor Wann War Warum Was Weil Wem Wenn Wer \
    Wie Will Wird Wo Wofür Zeigt Zu Zwischen Wegen";

pub fn genitives(sentence: &Sentence, _: Context<'_>) -> Vec<Breach> {
    let words = &sentence.words;
    let mut found = Vec::new();
    for (i, word) in words.iter().enumerate().filter(|(_, word)| !word.is_apart()) {
        let next = words.get(i + 1);
        let noun = noun_from(words, i + 1);
        let article = word.core.to_lowercase();
        let is_preposition = word.folds_to_one_of(PREPOSITIONS)
            || word.folds_to_one_of(OR_VON) && next.is_some_and(|next| !next.is_one_of("von vom"));
        let is_genitive = match article.as_str() {
            "des" | "dessen" | "deren" => word.core == article || sentence.begins_at(i),
            _ if is_preposition => true,
            _ if has(BEFORE_NOUN, &article) => noun.is_some(),
            _ if has(WITH_S, &article) => noun.is_some_and(has_genitive_s),
            _ if has(BEHIND_NOUN, &article) => {
                noun.is_some() && i > 0 && is_noun(sentence, i - 1) && words[i - 1].after.is_empty()
            }
            _ => false,
        };
        if is_genitive {
            let end = noun.map_or(word.core.clone(), |noun| format!("{} {}", word.core, noun.core));
            let suggestion = if is_preposition { suggestion_for(&article) } else { "„von“ oder „vom“" };
            found.push(Breach::new(Rule::Genitive, end, suggestion));
        }
    }
    found
}

fn suggestion_for(preposition: &str) -> &'static str {
    match preposition {
        "während" => "„in“, „bei“ oder „in der Zeit von“",
        "innerhalb" | "außerhalb" | "oberhalb" | "unterhalb" => "dasselbe Wort mit „von“",
        "aufgrund" | "infolge" | "angesichts" => "„wegen“, oder ein Satz mit „Der Grund ist:“",
        _ => "„mit“, „bei“, „zu“ oder „von“",
    }
}

/// The noun behind an article and its adjectives.
fn noun_from(words: &[Word], start: usize) -> Option<&Word> {
    let is_adjective = |word: &&Word| !word.is_capital() && word.core.ends_with("en") && word.after.is_empty();
    let mut rest = words[start.min(words.len())..].iter();
    rest.by_ref().find(|word| !is_adjective(word)).filter(|word| word.is_capital() && !word.is("Sie"))
}

/// "dieses Kindes", but not "dieses Haus": neuters on -s show nothing.
fn has_genitive_s(noun: &Word) -> bool {
    const NEUTER: &str = "haus gas glas gras eis nis los moos ss";
    let core = noun.core.to_lowercase();
    core.ends_with('s') && !NEUTER.split(' ').any(|end| core.ends_with(end))
}

fn is_noun(sentence: &Sentence, i: usize) -> bool {
    let word = &sentence.words[i];
    let is_first = sentence.begins_at(i);
    let is_word = word.core.chars().all(|c| c.is_alphabetic() || c == '-' || c == '·');
    let is_function = is_first && has(NO_NOUN, &word.core);
    word.is_capital() && is_word && !is_function && !word.is_one_of("Sie Ihnen Ihr Ihre")
}
