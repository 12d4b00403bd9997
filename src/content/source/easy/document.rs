//! A content document: which of its texts are read, and where they stand.

use serde_json::Value;

use super::breach::Breach;
use super::context::Context;
use super::exceptions::Exceptions;
use super::explained::Explained;
use super::lint::check;
use super::place::Place;
use super::sentence::{Sentence, sentences};
use super::word::has;

/// What keeps the words of others, whatever its form.
const OF_OTHERS: &str = "sources legal source coordinates";

/// What holds names and numbers of the program where it is a text or a list of texts.
const NO_TEXT: &str = "\
    address as_of bar blocks checked date dir email example fees file footer full_name full_name_lang icon id key \
    keywords kind lang life_events listing page pages phone qualifier readings scope service since site slug source \
    status tiles time_zone topics url valid_from website words";

/// All breaches of a document, each with its path as in `sections[0].blocks[1].text[2]`.
pub fn lint_document(document: &Value, exceptions: &Exceptions) -> Vec<(String, Breach)> {
    let texts = texts(document, exceptions);
    let asks_explanations = ["sections", "about", "who"].iter().any(|key| document.get(key).is_some());
    let mut explained = Explained::default();
    texts.iter().flat_map(|text| &text.sentences).for_each(|sentence| explained.add(sentence));
    let breaches = |text: &VisibleText| {
        let context = Context { place: text.place, exceptions, explained: &explained, asks_explanations };
        let path = text.path.clone();
        check(&text.sentences, context).into_iter().map(move |breach| (path.clone(), breach)).collect::<Vec<_>>()
    };
    texts.iter().flat_map(breaches).collect()
}

/// A text that readers see.
pub(super) struct VisibleText {
    pub path: String,
    pub place: Place,
    pub sentences: Vec<Sentence>,
}

pub(super) fn texts(document: &Value, exceptions: &Exceptions) -> Vec<VisibleText> {
    let holds = |key: &str| document.get(key).is_some();
    // Words of the interface stand in sections, of which "frame" is the first.
    let is_interface = holds("frame") || holds("euros");
    let walk = Walk { is_interface, is_rich: !holds("about") && !holds("answers") && !is_interface, exceptions };
    let mut texts = Vec::new();
    walk.visit(document, &mut Vec::new(), String::new(), false, &mut texts);
    texts
}

struct Walk<'a> {
    is_interface: bool,
    is_rich: bool,
    exceptions: &'a Exceptions,
}

impl Walk<'_> {
    fn visit<'v>(
        &self,
        value: &'v Value,
        keys: &mut Vec<&'v str>,
        path: String,
        is_in_list: bool,
        texts: &mut Vec<VisibleText>,
    ) {
        match value {
            Value::String(text) => {
                let place = if self.is_interface { Place::Phrase } else { Place::of(keys, is_in_list, self.is_rich) };
                texts.push(VisibleText { path, place, sentences: sentences(text, place, self.exceptions) });
            }
            Value::Array(items) => {
                for (i, item) in items.iter().enumerate() {
                    if !self.is_passed_over(keys, item) {
                        self.visit(item, keys, format!("{path}[{i}]"), true, texts);
                    }
                }
            }
            Value::Object(fields) => {
                for (key, field) in fields {
                    keys.push(key);
                    if !self.is_passed_over(keys, field) {
                        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                        self.visit(field, keys, path, false, texts);
                    }
                    keys.pop();
                }
            }
            _ => {}
        }
    }

    fn is_passed_over(&self, keys: &[&str], value: &Value) -> bool {
        let Some(&last) = keys.last() else { return false };
        if self.is_interface {
            // Of "key" one is a label, the others name what is stored.
            return has("lang dir", last) || (last == "key" && keys.len() > 2);
        }
        let is_name_of_partner = keys.ends_with(&["partners", "name"]);
        // An entry of a collection names its facets by their ids.
        let is_ids = keys.ends_with(&["entries", "facets"]);
        let is_object = value.is_object() || value.as_array().is_some_and(|items| items.iter().any(Value::is_object));
        has(OF_OTHERS, last) || is_name_of_partner || is_ids || (has(NO_TEXT, last) && !is_object)
    }
}
