//! No conjunctive, and the reader instead of "man".

use super::breach::Breach;
use super::context::Context;
use super::rule::Rule;
use super::sentence::Sentence;

/// Stems of the conjunctive with what says the same plainly; endings -n, -st, -t and -en are found too.
const CONJUNCTIVE: [(&str, &str); 22] = [
    ("würde", "das Verb selbst, oder „vielleicht“"),
    ("könnte", "„kann“, oder „vielleicht“"),
    ("hätte", "„hat“"),
    ("wäre", "„ist“"),
    ("sollte", "„soll“ oder „muss“"),
    ("möchte", "„will“"),
    ("müsste", "„muss“"),
    ("dürfte", "„darf“"),
    ("bräuchte", "„braucht“"),
    ("wüsste", "„weiß“"),
    ("käme", "„kommt“"),
    ("gäbe", "„gibt“"),
    ("ginge", "„geht“"),
    ("ließe", "„lässt“"),
    ("täte", "„tut“"),
    ("fände", "„findet“"),
    ("stünde", "„steht“"),
    ("bliebe", "„bleibt“"),
    ("sei", "„ist“"),
    ("seien", "„sind“"),
    ("könne", "„kann“"),
    ("müsse", "„muss“"),
];

pub fn moods(sentence: &Sentence, _: Context<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for (i, word) in sentence.words.iter().enumerate().filter(|(_, word)| !word.is_apart()) {
        let core = word.core.to_lowercase();
        if core == "man" {
            found.push(Breach::new(Rule::Man, &word.core, "„Sie“, oder wer es tut"));
        }
        // "Können" is no form of "könne", nor "müssen" of "müsse".
        let is_form = |stem: &str| match core.strip_prefix(stem) {
            Some("") => true,
            Some("n" | "st" | "t") => stem.ends_with("te") || stem.contains(['ä', 'ü']) && stem != "müsse",
            _ => false,
        };
        // A word with a capital within the sentence is a noun; "Seien Sie pünktlich" asks.
        let is_noun = word.is_capital() && !sentence.begins_at(i);
        let asks = core == "seien" && sentence.words.get(i + 1).is_some_and(|next| next.is("Sie"));
        let known = CONJUNCTIVE.iter().find(|(stem, _)| is_form(stem));
        if let Some((_, suggestion)) = known.filter(|_| !is_noun && !asks) {
            found.push(Breach::new(Rule::Conjunctive, &word.core, *suggestion));
        }
    }
    found
}
