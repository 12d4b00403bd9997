//! Columns of a list: facets and facts of all its entries.

use crate::content::PartialDate;
use crate::directory::{Field, List};

/// Fills a facet; `options` in the order in which they are offered, `has` for each entry. What no entry has is left
/// out where the build works the options out.
pub fn fill(list: &mut List, key: &str, options: Option<Vec<(String, String)>>, has: &[Vec<String>]) {
    let Some(facet) = list.facets.iter_mut().find(|facet| facet.key == key) else { return };
    if let Some(options) = options {
        facet.options = options.into_iter().filter(|(id, _)| has.iter().flatten().any(|has| has == id)).collect();
    }
    let position = |id: &String| facet.options.iter().position(|(option, _)| option == id);
    let positions = |has: &Vec<String>| {
        let mut positions = has.iter().filter_map(position).filter_map(|i| u16::try_from(i).ok()).collect::<Vec<_>>();
        positions.sort_unstable();
        positions
    };
    let values = has.iter().map(positions).collect();
    facet.values = values;
}

/// A fact of every entry: as it is read, and the number behind it.
pub fn field(id: &str, label: &str, kind: &str, values: Vec<(String, Option<u32>)>) -> Field {
    let has_keys = values.iter().any(|(_, key)| key.is_some());
    Field {
        id: id.to_owned(),
        label: label.to_owned(),
        kind: kind.to_owned(),
        keys: if has_keys { values.iter().map(|(_, key)| key.unwrap_or(Field::UNKNOWN)).collect() } else { Vec::new() },
        shown: values.into_iter().map(|(shown, _)| shown).collect(),
        ..Field::default()
    }
}

/// A date as a number that sorts like it: 20210300 for March 2021.
pub fn date_key(date: PartialDate) -> u32 {
    u32::from(date.year) * 10_000 + u32::from(date.month.unwrap_or(0)) * 100 + u32::from(date.day.unwrap_or(0))
}

/// A name as a part of an address; no two of `known` are alike.
pub fn slug(name: &str, known: &[String]) -> String {
    let folded = crate::i18n::fold(name);
    let plain = folded.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect::<String>();
    let parts = plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    let base = if parts.is_empty() { "nummer".to_owned() } else { parts };
    let numbered = (2..).map(|n| format!("{base}-{n}"));
    std::iter::once(base.clone()).chain(numbered).find(|slug| !known.contains(slug)).unwrap_or(base)
}
