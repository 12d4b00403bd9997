//! A collection as columns: what its views, files and filters are made of.

use crate::i18n::{Phrase, Plural};
use crate::packed;

packed! {
    /// All entries of a collection, column by column, in the order in which they are listed.
    #[derive(Clone, Debug, Default, PartialEq)]
    List {
        /// Path of the page that lists them: `/internationales/netzwerke/`.
        path: String,
        /// What is listed: "Internationale Netzwerke".
        title: String,
        /// Type of schema.org that its entries are: `Organization`.
        item_type: String,
        /// Names of the views that it has, in their order; the first is shown where none is asked for.
        views: Vec<String>,
        /// What decides the look of a card: the key of a facet or the id of a field; empty for all alike.
        badge: String,
        form_label: String,
        search_hint: String,
        /// "{n} Netzwerk", "{n} Netzwerke"
        results: Option<Plural>,
        /// "{n} von {all} Netzwerken"
        results_of: Option<Phrase>,
        empty_title: String,
        empty_advice: Vec<String>,
        /// So many are shown at first and added by "more".
        page_size: usize,
        /// Where the rest stands for readers without the program; empty where it does not.
        next_page: String,
        /// Host of the portal, without a slash at its end: `https://portal.example`.
        host: String,
        /// Name of each entry in addresses: `eurocities`. No two are alike.
        ids: Vec<String>,
        names: Vec<String>,
        /// Where each leads: a path of the portal, an address on the web, or nothing.
        paths: Vec<String>,
        /// One sentence for each.
        summaries: Vec<String>,
        /// Words of each that are searched and not shown.
        words: Vec<String>,
        /// What is known of the entries: the columns of a table, the rows of a comparison.
        fields: Vec<Field>,
        facets: Vec<Facet>,
        places: Vec<Place>,
        events: Vec<Event>,
        graph: Graph,
    }

    /// One fact about each entry.
    #[derive(Clone, Debug, Default, PartialEq)]
    Field {
        /// Its name in addresses and files: `gruendung`.
        id: String,
        label: String,
        /// `text`, `number`, `date`, `link` (an address on the web), `email` or `phone`.
        kind: String,
        /// Property of schema.org that it is; empty where there is none.
        property: String,
        /// Whether it stands on cards, as a column of the table, and can be asked for by two limits.
        on_card: bool,
        in_table: bool,
        in_range: bool,
        /// For each entry as it is read: "mehr als 200 Städte"; empty where it is not known.
        shown: Vec<String>,
        /// For each entry the number by which it is sorted, as a date `20210300` for March 2021 (a day or month that
        /// is not known is 0); [`Field::UNKNOWN`] where it is not known. Empty for what has no numbers.
        keys: Vec<u32>,
    }

    /// Something that entries are told apart by.
    #[derive(Clone, Debug, Default, PartialEq)]
    Facet {
        /// Its name in the address: `art`.
        key: String,
        label: String,
        /// "Alle Arten"
        all: String,
        /// Names for the address, and labels.
        options: Vec<(String, String)>,
        /// For each entry, the positions of its options.
        values: Vec<Vec<u16>>,
        /// Whether its values stand on cards and in tables.
        is_shown: bool,
    }

    /// A place on the maps.
    #[derive(Clone, Debug, Default, PartialEq)]
    Place {
        entry: usize,
        /// What it is: `seat`, `member`, `partner`, `city` (the portal's own city).
        kind: String,
        /// "Brüssel, Belgien"
        name: String,
        /// Degrees, as the editors wrote them: "50.85045".
        latitude: String,
        longitude: String,
        /// On the map of the world, in tenths of its units.
        world: (u16, u16),
        /// On the map of Europe; none where it lies outside.
        europe: Option<(u16, u16)>,
    }

    /// Something that happened at a time.
    #[derive(Clone, Debug, Default, PartialEq)]
    Event {
        entry: usize,
        /// What it is: `founded`, `joined`, `event`.
        kind: String,
        /// As the keys of a date.
        date: u32,
        text: String,
    }

    /// What belongs to what. Where its nodes lie was worked out by the build.
    #[derive(Clone, Debug, Default, PartialEq)]
    Graph {
        nodes: Vec<Node>,
        /// Positions of two nodes each, the smaller first.
        edges: Vec<(u16, u16)>,
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    Node {
        /// `city`, `entry`, `topic`, `partner`
        kind: String,
        label: String,
        /// Where it leads; empty for nowhere.
        path: String,
        /// The entry that it is.
        entry: Option<usize>,
        /// In a field of 1000 by 1000.
        x: u16,
        y: u16,
    }
}

impl Field {
    /// The number of an entry that limits are held against: of a date its year.
    pub fn amount(&self, entry: usize) -> Option<u32> {
        let key = self.keys.get(entry).copied().filter(|key| *key != Self::UNKNOWN)?;
        Some(if self.kind == "date" { key / 10_000 } else { key })
    }

    /// The key of what is not known: it comes last in either direction.
    pub const UNKNOWN: u32 = u32::MAX;
}

impl List {
    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The fields that can be asked for by two limits, each with its position.
    pub fn ranges(&self) -> impl Iterator<Item = (usize, &Field)> {
        self.fields.iter().enumerate().filter(|(_, field)| field.in_range)
    }
}
