//! No genitive of a name: "Bochums Rathaus".

use super::breach::Breach;
use super::context::Context;
use super::rule::Rule;
use super::sentence::Sentence;
use super::word::has;

/// Names that editors need most; those of the exceptions are found too.
const NAMES: &str = "\
    Bochum Wattenscheid Deutschland Europa Nordrhein-Westfalen Westfalen Sheffield Oviedo Donezk Nordhausen Tsukuba \
    England Spanien Japan Polen Frankreich Italien Ukraine Berlin Hiroshima Ruhrgebiet Köln Dortmund Thüringen \
    Asturien";

pub fn possessives(sentence: &Sentence, context: Context<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for word in sentence.words.iter().filter(|word| !word.is_apart()) {
        let name = word.core.strip_suffix('s').or_else(|| word.core.strip_suffix(['’', '\'']));
        let is_name = |name: &str| has(NAMES, name) || context.exceptions.has_name(name);
        if let Some(name) = name.filter(|name| is_name(name)) {
            found.push(Breach::new(Rule::Genitive, &word.core, format!("„von {name}“")));
        }
    }
    found
}
