//! What is compared: a row for each facet, each field, and each kind of places.

use crate::directory::List;
use crate::directory::cell;

/// Whether the entries are alike in something. Says nothing where it cannot be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Known of all, and alike.
    Same,
    /// At least two that are known differ.
    Different,
    /// What is known is alike, but of some nothing is.
    Unclear,
}

/// What a row is about, by positions in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject<'a> {
    Facet(usize),
    Field(usize),
    /// Kind of the places.
    Places(&'a str),
}

/// One row of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    pub subject: Subject<'a>,
    /// For each entry all that is known, in the order of the list; nothing for what is not known.
    pub values: Vec<Vec<&'a str>>,
}

/// Kinds of places in the order of their rows.
pub const PLACES: [&str; 4] = ["seat", "member", "partner", "city"];

/// The rows for some entries. Of places there are only those that one of them has.
pub fn rows<'a>(list: &'a List, entries: &[usize]) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for (i, facet) in list.facets.iter().enumerate() {
        let of = |entry: &usize| cell::options(facet, *entry).map(|(_, label)| label).collect();
        rows.push(Row { subject: Subject::Facet(i), values: entries.iter().map(of).collect() });
    }
    for (i, field) in list.fields.iter().enumerate() {
        let of = |entry: &usize| Some(cell::text_of(&field.shown, *entry).trim()).filter(|text| !text.is_empty());
        let values = entries.iter().map(|entry| of(entry).into_iter().collect()).collect();
        rows.push(Row { subject: Subject::Field(i), values });
    }
    for kind in PLACES {
        let of = |entry: &usize| {
            let own = list.places.iter().filter(|place| place.entry == *entry && place.kind == kind);
            own.map(|place| place.name.as_str()).filter(|name| !name.is_empty()).collect()
        };
        let values = entries.iter().map(of).collect::<Vec<Vec<_>>>();
        if values.iter().any(|own| !own.is_empty()) {
            rows.push(Row { subject: Subject::Places(kind), values });
        }
    }
    rows
}

impl<'a> Row<'a> {
    pub fn verdict(&self) -> Verdict {
        let mut known = self.values.iter().filter(|own| !own.is_empty()).map(|own| as_set(own));
        let first = known.next().unwrap_or_default();
        if known.any(|own| own != first) {
            Verdict::Different
        } else if self.values.iter().any(Vec::is_empty) {
            Verdict::Unclear
        } else {
            Verdict::Same
        }
    }

    /// What all have, in the order of the first.
    pub fn common(&self) -> Vec<&'a str> {
        let Some((first, others)) = self.values.split_first() else { return Vec::new() };
        first.iter().copied().filter(|value| others.iter().all(|own| own.contains(value))).collect()
    }
}

/// In an order of its own, each once: what is told apart are the values, not their order.
fn as_set<'a>(values: &[&'a str]) -> Vec<&'a str> {
    let mut values = values.to_vec();
    values.sort_unstable();
    values.dedup();
    values
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn row<'a>(values: &[&[&'a str]]) -> Row<'a> {
        Row { subject: Subject::Facet(0), values: values.iter().map(|own| own.to_vec()).collect() }
    }

    #[test]
    fn a_verdict_claims_no_more_than_is_known() {
        for (values, verdict) in [
            (&[&["a", "b"][..], &["b", "a"]][..], Verdict::Same),
            (&[&["a"], &["b"]], Verdict::Different),
            (&[&["a"], &["a", "b"]], Verdict::Different),
            (&[&["a"], &[], &["b"]], Verdict::Different),
            (&[&["a"], &[]], Verdict::Unclear),
            (&[&[], &[]], Verdict::Unclear),
        ] {
            assert_eq!(row(values).verdict(), verdict, "{values:?}");
        }
    }

    #[test]
    fn what_all_have_is_common() {
        assert_eq!(row(&[&["a", "b", "c"], &["c", "b"], &["b", "c", "d"]]).common(), ["b", "c"]);
        assert!(row(&[&["a"], &[]]).common().is_empty());
    }

    proptest! {
        #[test]
        fn alike_means_that_all_is_common(values in prop::collection::vec(prop::collection::vec("[ab]", 0..3), 2..4)) {
            let values = values.iter().map(|own| own.iter().map(String::as_str).collect::<Vec<_>>()).collect::<Vec<_>>();
            let row = Row { subject: Subject::Facet(0), values };
            let all_common = row.values.iter().all(|own| !own.is_empty() && own.iter().all(|v| row.common().contains(v)));
            prop_assert_eq!(row.verdict() == Verdict::Same, all_common);
        }
    }
}
