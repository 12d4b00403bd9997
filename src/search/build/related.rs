//! Which terms lead to the pages of others: synonyms, parts of compounds, participles.

use super::language::Language;
use super::participles::participles;
use super::settings::Settings;
use super::split::split;
use super::terms::{Hit, Terms};
use super::words::words;

const SYNONYM: f32 = 0.9;
const PARTICIPLE: f32 = 0.95;
/// "Sprache" finds "Gebärdensprache", "Gebärden" a little less so.
const LAST_PART: f32 = 0.5;
const FIRST_PART: f32 = 0.45;

/// For each term the others whose pages it leads to, and how much less they count.
#[derive(Debug, Default)]
pub struct Related(pub Vec<Vec<(usize, f32)>>);

impl Related {
    /// Adds the forms that are missing to `terms`.
    pub fn new(terms: &mut Terms, settings: &Settings) -> Self {
        let mut related = Self::default();
        related.synonyms(terms, settings);
        if settings.language == Language::German {
            for (participle, verb) in participles(terms) {
                related.add(participle, verb, PARTICIPLE);
                related.add(verb, participle, PARTICIPLE);
            }
        }
        related.compounds(terms, settings);
        related.0.resize_with(terms.hits.len(), Vec::new);
        related
    }

    fn add(&mut self, from: usize, to: usize, weight: f32) {
        if self.0.len() <= from {
            self.0.resize_with(from + 1, Vec::new);
        }
        if from != to {
            self.0[from].push((to, weight));
        }
    }

    fn synonyms(&mut self, terms: &mut Terms, settings: &Settings) {
        for synonym in &settings.lexicon.synonyms {
            let means = synonym.means.iter().filter_map(|text| meaning(terms, text)).collect::<Vec<_>>();
            for word in synonym.words.iter().filter(|_| !means.is_empty()) {
                // Several words are found together, as the browser joins neighbours.
                let form = crate::i18n::fold(word).replace(' ', "");
                let from = terms.add_form(&form);
                means.iter().for_each(|to| self.add(from, *to, SYNONYM));
            }
        }
    }

    fn compounds(&mut self, terms: &Terms, settings: &Settings) {
        let links = settings.language.links();
        if links.is_empty() {
            return;
        }
        let is_stop = |word: &str| settings.lexicon.stop_words.iter().any(|stop| crate::i18n::fold(stop) == word);
        let mut parts = Vec::new();
        for (form, (term, _)) in &terms.forms {
            if let Some((first, last)) = split(&terms.forms, form, links, is_stop) {
                parts.push((terms.forms[first].0, *term, FIRST_PART));
                parts.push((terms.forms[last].0, *term, LAST_PART));
            }
        }
        parts.sort_by_key(|(from, to, _)| (*from, *to));
        parts.dedup_by_key(|(from, to, _)| (*from, *to));
        parts.into_iter().for_each(|(from, to, weight)| self.add(from, to, weight));
    }
}

/// The term of a text; of several words, a new one with the pages that have all. `None` where no page has.
fn meaning(terms: &mut Terms, text: &str) -> Option<usize> {
    let words = words(&text.replace('-', " "));
    let known = words.iter().map(|word| terms.known(word)).collect::<Option<Vec<_>>>()?;
    let (first, others) = known.split_first()?;
    if others.is_empty() {
        return Some(*first);
    }
    let in_all = |hit: &Hit| {
        let all = others.iter().map(|term| terms.hits[*term].iter().find(|other| other.page == hit.page));
        let all = all.collect::<Option<Vec<_>>>()?;
        let impact = all.iter().map(|other| other.impact).fold(hit.impact, f32::min);
        Some(Hit { impact, is_in_title: hit.is_in_title && all.iter().all(|other| other.is_in_title), ..*hit })
    };
    let hits = terms.hits[*first].iter().filter_map(in_all).collect();
    terms.hits.push(hits);
    Some(terms.hits.len() - 1)
}
