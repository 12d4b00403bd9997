//! The words of all pages, put together by their stems.

use std::collections::{BTreeMap, HashMap};

use super::document::Document;
use super::language::Language;
use super::words::words;

/// A field of a page: how much a word in it counts, and how much less in a longer one (0 to 1).
struct Field {
    weight: f32,
    by_length: f32,
}

const TITLE: Field = Field { weight: 10.0, by_length: 0.5 };
const KEYWORDS: Field = Field { weight: 6.0, by_length: 0.3 };
const HEADINGS: Field = Field { weight: 2.5, by_length: 0.4 };
const LEAD: Field = Field { weight: 3.0, by_length: 0.3 };
const BODY: Field = Field { weight: 1.0, by_length: 0.5 };
const FIELDS: [Field; 5] = [TITLE, KEYWORDS, HEADINGS, LEAD, BODY];

/// So much weight is half of the greatest impact: further occurrences add less and less (as in BM25).
const HALF: f32 = 6.0;

/// A term in a page.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    pub page: u32,
    /// 0 to 1.
    pub impact: f32,
    pub is_in_title: bool,
}

/// Terms are stems; what is found under one is found under all of its forms.
#[derive(Debug, Default)]
pub struct Terms {
    pub language: Language,
    pub n_pages: usize,
    /// Every form that is written somewhere, with its term and on how many pages it stands.
    pub forms: BTreeMap<String, (usize, u32)>,
    /// In ascending order of pages.
    pub hits: Vec<Vec<Hit>>,
    by_stem: HashMap<String, usize>,
}

impl Terms {
    pub fn collect(documents: &[Document], language: Language) -> Self {
        let fields = documents.iter().map(fields_of).collect::<Vec<_>>();
        let n = documents.len().max(1) as f32;
        let mean = |i: usize| (fields.iter().map(|page| page[i].len()).sum::<usize>() as f32 / n).max(1.0);
        let means = [mean(0), mean(1), mean(2), mean(3), mean(4)];
        let mut terms = Self { language, n_pages: documents.len(), ..Self::default() };
        for (page, fields) in (0..).zip(&fields) {
            terms.add_page(page, fields, means);
        }
        terms
    }

    /// The term of a word, new where no page has it.
    pub fn term(&mut self, word: &str) -> usize {
        let next = self.hits.len();
        let term = *self.by_stem.entry(self.language.stem(word)).or_insert(next);
        if term == next {
            self.hits.push(Vec::new());
        }
        term
    }

    /// The term of a word that some page has, in whichever form.
    pub fn known(&self, word: &str) -> Option<usize> {
        self.by_stem.get(&self.language.stem(word)).copied()
    }

    /// Adds a form that need not stand anywhere.
    pub fn add_form(&mut self, form: &str) -> usize {
        let term = self.term(form);
        self.forms.entry(form.to_owned()).or_insert((term, 0));
        term
    }

    fn add_page(&mut self, page: u32, fields: &[Vec<String>; 5], means: [f32; 5]) {
        let mut weights = BTreeMap::<usize, (f32, bool)>::new();
        let mut forms = fields.iter().flatten().collect::<Vec<_>>();
        forms.sort_unstable();
        forms.dedup();
        let terms = forms.into_iter().map(|form| {
            let term = self.term(form);
            self.forms.entry(form.clone()).or_insert((term, 0)).1 += 1;
            (form.as_str(), term)
        });
        let terms = terms.collect::<HashMap<_, _>>();
        for (i, (field, words)) in FIELDS.iter().zip(fields).enumerate() {
            let length = 1.0 - field.by_length + field.by_length * words.len() as f32 / means[i];
            for word in words {
                let entry = weights.entry(terms[word.as_str()]).or_default();
                entry.0 += field.weight / length;
                entry.1 |= i == 0;
            }
        }
        for (term, (weight, is_in_title)) in weights {
            self.hits[term].push(Hit { page, impact: weight / (weight + HALF), is_in_title });
        }
    }
}

/// The words of each field. The last part of the address is a title too: often it is the plainest one.
fn fields_of(page: &Document) -> [Vec<String>; 5] {
    let slug = words(&page.path.rsplit('/').next().unwrap_or("").replace('-', " "));
    let mut title = words(&page.title);
    title.extend(slug);
    title.sort_unstable();
    title.dedup();
    let all = |texts: &[String]| texts.iter().flat_map(|text| words(text)).collect();
    [title, all(&page.keywords), all(&page.headings), words(&page.lead), words(&page.body)]
}
