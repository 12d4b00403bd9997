//! The form in which documents travel: a row of texts, without keys, in the order of their types.
//!
//! A program and the documents it gets are built together, so keys would only cost bytes: on every page, and
//! as code that reads them. One decoder, that of a JSON array of strings, reads every document there is.

/// The texts that are still to be read.
pub type Row = std::vec::IntoIter<String>;

/// Something that a row of texts can hold.
pub trait Packed: Sized {
    fn pack(&self, row: &mut Vec<String>);

    /// `None` where the row does not hold it: it was written by another version.
    fn unpack(row: &mut Row) -> Option<Self>;
}

/// A document as JSON.
pub fn print(document: &impl Packed) -> String {
    let mut row = Vec::new();
    document.pack(&mut row);
    serde_json::to_string(&row).unwrap_or_default()
}

/// Reads what [`print`] wrote; `None` where it is of another version, or nothing of the kind.
pub fn parse<T: Packed>(text: &str) -> Option<T> {
    let mut row = serde_json::from_str::<Vec<String>>(text).ok()?.into_iter();
    T::unpack(&mut row).filter(|_| row.as_slice().is_empty())
}

impl Packed for String {
    fn pack(&self, row: &mut Vec<String>) {
        row.push(self.clone());
    }

    fn unpack(row: &mut Row) -> Option<Self> {
        row.next()
    }
}

impl Packed for bool {
    fn pack(&self, row: &mut Vec<String>) {
        row.push(if *self { "1" } else { "" }.to_owned());
    }

    fn unpack(row: &mut Row) -> Option<Self> {
        row.next().map(|text| !text.is_empty())
    }
}

macro_rules! number {
    ($($kind:ty)+) => {$(
        impl Packed for $kind {
            fn pack(&self, row: &mut Vec<String>) {
                row.push(self.to_string());
            }

            fn unpack(row: &mut Row) -> Option<Self> {
                row.next()?.parse().ok()
            }
        }
    )+};
}
number!(u8 u16 u32 usize);

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, row: &mut Vec<String>) {
        self.is_some().pack(row);
        if let Some(value) = self {
            value.pack(row);
        }
    }

    fn unpack(row: &mut Row) -> Option<Self> {
        if bool::unpack(row)? { T::unpack(row).map(Some) } else { Some(None) }
    }
}

/// How many, then each.
impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, row: &mut Vec<String>) {
        self.len().pack(row);
        self.iter().for_each(|value| value.pack(row));
    }

    fn unpack(row: &mut Row) -> Option<Self> {
        let n = usize::unpack(row)?;
        // Each takes a text at least; a length that cannot be is no reason to ask for memory.
        (n <= row.as_slice().len()).then(|| (0..n).map(|_| T::unpack(row)).collect::<Option<_>>())?
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, row: &mut Vec<String>) {
        self.0.pack(row);
        self.1.pack(row);
    }

    fn unpack(row: &mut Row) -> Option<Self> {
        Some((A::unpack(row)?, B::unpack(row)?))
    }
}

impl Packed for [String; 3] {
    fn pack(&self, row: &mut Vec<String>) {
        row.extend_from_slice(self);
    }

    fn unpack(row: &mut Row) -> Option<Self> {
        Some([row.next()?, row.next()?, row.next()?])
    }
}

/// Structs that travel field by field.
#[macro_export]
macro_rules! packed {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)+ })+) => {$(
        $(#[$doc])*
        pub struct $name { $($(#[$field_doc])* pub $field: $kind,)+ }

        impl $crate::packed::Packed for $name {
            fn pack(&self, row: &mut Vec<String>) {
                $(self.$field.pack(row);)+
            }

            fn unpack(row: &mut $crate::packed::Row) -> Option<Self> {
                Some(Self { $($field: $crate::packed::Packed::unpack(row)?,)+ })
            }
        }
    )+};
}

#[cfg(test)]
mod tests {
    use super::*;

    type Document = (Vec<(String, Option<u16>)>, (bool, [String; 3]));

    fn document() -> Document {
        let three = ["a", "", "c"].map(ToOwned::to_owned);
        (vec![("ä".into(), Some(7)), (String::new(), None)], (true, three))
    }

    #[test]
    fn a_document_is_read_back_from_its_row() {
        assert_eq!(parse::<Document>(&print(&document())), Some(document()));
    }

    #[test]
    fn what_another_version_wrote_is_not_read() {
        for text in ["", "{}", "[]", "[1]", r#"["1"]"#, r#"["99999999999","a"]"#, r#"["0","1","a","b","c","zu viel"]"#]
        {
            assert_eq!(parse::<Document>(text), None, "{text}");
        }
    }
}
