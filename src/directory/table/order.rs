//! Which columns a table has, and the order of its rows.

use crate::directory::cell;
use crate::directory::{Field, List};
use crate::i18n::fold;

/// What a column of the table shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Name,
    /// Position among the facets of the list.
    Facet(usize),
    /// Position among the fields of the list.
    Field(usize),
}

/// The order of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    /// Position among the [`columns`]; none for the order of the list.
    pub column: Option<usize>,
    pub descending: bool,
}

/// The columns of the table, from the first.
pub fn columns(list: &List) -> Vec<Column> {
    let facets = list.facets.iter().enumerate().filter(|(_, facet)| facet.is_shown);
    let fields = list.fields.iter().enumerate().filter(|(_, field)| field.in_table);
    let mut columns = vec![Column::Name];
    columns.extend(facets.map(|(i, _)| Column::Facet(i)));
    columns.extend(fields.map(|(i, _)| Column::Field(i)));
    columns
}

impl Column {
    /// Its name in addresses: that of its facet or field.
    pub fn id(self, list: &List) -> &str {
        match self {
            Self::Name => "name",
            Self::Facet(i) => list.facets.get(i).map_or("", |facet| &facet.key),
            Self::Field(i) => list.fields.get(i).map_or("", |field| &field.id),
        }
    }
}

impl Sort {
    /// Reads what [`Sort::print`] wrote; the order of the list where no column has that name.
    pub fn parse(list: &List, text: &str) -> Self {
        let name = text.strip_prefix('-').unwrap_or(text);
        let column = columns(list).iter().position(|column| column.id(list) == name);
        Self { column, descending: column.is_some() && name.len() < text.len() }
    }

    /// For an address: `gruendung`, or `-gruendung` for the last first; empty for the order of the list.
    pub fn print(self, list: &List) -> String {
        let column = self.column.and_then(|i| columns(list).get(i).copied());
        let mut text = String::new();
        if let Some(column) = column {
            text.push_str(if self.descending { "-" } else { "" });
            text.push_str(column.id(list));
        }
        text
    }
}

/// The entries of a set in the order of a table; what is not known comes last in either direction, and what is
/// alike stays in the order that it has in the set.
pub fn sorted(list: &List, set: &[usize], sort: Sort) -> Vec<usize> {
    let Some(column) = sort.column.and_then(|i| columns(list).get(i).copied()) else { return set.to_vec() };
    let mut keyed = set.iter().map(|entry| (key(list, column, *entry), *entry)).collect::<Vec<_>>();
    keyed.sort_by(|(a, _), (b, _)| match (a, b) {
        (Some(a), Some(b)) if sort.descending => b.cmp(a),
        (Some(a), Some(b)) => a.cmp(b),
        (a, b) => a.is_none().cmp(&b.is_none()),
    });
    keyed.into_iter().map(|(_, entry)| entry).collect()
}

/// A number, or words as they fold; nothing for what is not known.
fn key(list: &List, column: Column, entry: usize) -> Option<(u32, String)> {
    let words = |text: &str| (!text.trim().is_empty()).then(|| (0, fold(text)));
    match column {
        Column::Name => words(cell::text_of(&list.names, entry)),
        Column::Facet(i) => {
            let labels = cell::options(list.facets.get(i)?, entry).map(|(_, label)| label).collect::<Vec<_>>();
            words(&labels.join(" "))
        }
        Column::Field(i) => {
            let field = list.fields.get(i)?;
            if field.keys.is_empty() {
                return words(cell::text_of(&field.shown, entry));
            }
            let number = *field.keys.get(entry)?;
            (number != Field::UNKNOWN).then(|| (number, String::new()))
        }
    }
}
