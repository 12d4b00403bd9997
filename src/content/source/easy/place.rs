//! Where a text stands, which decides what it may hold.

/// The kind of field that a text fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// One or more sentences without markup: titles, leads, descriptions.
    Plain,
    /// A single sentence without markup.
    PlainLine,
    /// Sentences with markup: notes, steps, answers.
    Rich,
    /// A single sentence with markup: a line of a text, a point of a list.
    RichLine,
    /// Words of the interface, with `{gaps}`.
    Phrase,
}

impl Place {
    /// The place of the text behind these keys, the outermost first; indices are left out.
    pub fn of(keys: &[&str], is_in_list: bool, is_rich_document: bool) -> Self {
        let (&last, parent) = match keys {
            [.., parent, last] => (last, *parent),
            [last] => (last, ""),
            [] => return Self::Plain,
        };
        let place = match last {
            "list" | "who" | "bring" | "where" | "good_to_know" => Self::RichLine,
            "text" if is_in_list => Self::RichLine,
            "about" | "city_role" => Self::PlainLine,
            "text" if ["steps", "club", "entries"].contains(&parent) => Self::Rich,
            "value" | "event" | "fee_note" | "duration" | "rows" | "items" => Self::Rich,
            "note" if parent != "fees" && parent != "values" => Self::Rich,
            "description" if parent == "items" => Self::Rich,
            "lead" if parent == "sections" => Self::Rich,
            _ => Self::Plain,
        };
        match place {
            Self::Rich if !is_rich_document => Self::Plain,
            _ => place,
        }
    }

    pub const fn is_rich(self) -> bool {
        matches!(self, Self::Rich | Self::RichLine)
    }

    pub const fn is_line(self) -> bool {
        matches!(self, Self::PlainLine | Self::RichLine)
    }
}
