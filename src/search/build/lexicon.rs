//! Files by which editors teach the search: `synonyms.json`, `former.json`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// `synonyms.json` of a language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lexicon {
    pub synonyms: Vec<Synonym>,
    /// Words that say nothing about a page, as "und".
    pub stop_words: Vec<String>,
}

/// Words that readers use for what the pages call otherwise. Several words in one entry are found written together.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Synonym {
    pub words: Vec<String>,
    /// As the pages have them; of an entry with several words, a page must have all.
    pub means: Vec<String>,
}

/// `former.json`: former addresses, or parts of them, with the pages that are there now.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Former {
    pub former: BTreeMap<String, String>,
}
