//! The words of a text, folded.

use crate::i18n::fold;

/// Longest word, in bytes; what is longer is an address or a mistake.
const LONGEST: usize = 60;

/// Every word; parts of hyphenated ones also joined: "Klima-Bündnis" is `klima`, `buendnis`, `klimabuendnis`.
pub fn words(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for written in text.split_whitespace() {
        let folded = fold(written);
        let parts = folded.split(' ').filter(|part| !part.is_empty()).map(ToOwned::to_owned).collect::<Vec<_>>();
        let is_hyphenated = parts.len() > 1 && written.contains(['-', '‑', '–']) && !written.contains(['/', '@', '.']);
        let joined = is_hyphenated.then(|| parts.concat());
        out.extend(parts.into_iter().chain(joined).filter(|word| word.len() <= LONGEST));
    }
    out
}

/// The word without its umlauts, as those type it who have none: `burger` for `buerger`.
pub fn without_umlaut(word: &str) -> String {
    // "neue" and "bauen" have none, but what is made of them is no word of anybody's.
    word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
}
