//! What the browser loads: one document for a page, one for the frame around all pages.
//!
//! Documents are made by the build from checked content. What never changes in the browser is HTML already,
//! drawn by the build; what answers to the reader is data for the part that draws it. So new kinds of
//! content add nothing to the program.

mod fees;
mod hours;
mod search;

pub use self::fees::{FeeFinder, FeeRule, Fees};
pub use self::hours::Hours;
pub use self::search::{Answer, Found, Hit, Search};
use crate::i18n::{Formats, Texts};
use crate::packed;
use crate::packed::{Packed, Row};

packed! {
    /// What the frame around every page needs, in one language.
    #[derive(Clone, Debug, PartialEq)]
    Frame {
        /// All above the page's own content; the entry of the page at hand is not marked in it.
        header: String,
        /// All below it.
        footer: String,
        texts: Texts,
        formats: Formats,
        /// All languages of the portal, in their order.
        languages: Vec<Spoken>,
        /// Folder from which further documents are loaded, with a slash at its end.
        content_base: String,
    }

    /// A language, as a document says it to browsers.
    #[derive(Clone, Debug, PartialEq, Eq)]
    Spoken {
        /// Name of the folder, and first part of the address.
        id: String,
        /// BCP 47.
        lang: String,
        /// `ltr` or `rtl`
        dir: String,
    }

    /// A page, ready to draw.
    #[derive(Clone, Debug, PartialEq)]
    Page {
        /// "Seite – Bereich – Stadtportal"
        head_title: String,
        title: String,
        /// Way to the page, title, lead, picture.
        band: String,
        /// The box of facts beside the text; empty where there is none.
        aside: Option<String>,
        parts: Vec<Part>,
        /// Sources, neighbours, feedback.
        end: String,
        /// Title and fingerprint of each section, by which a pinned page is seen to have changed.
        stamps: Vec<Stamp>,
        /// The page in each language of the portal, in their order.
        languages: Vec<String>,
        /// Whether it can be kept on the pinboard: not what changes with each visit.
        can_be_pinned: bool,
    }
}

/// Title and fingerprint of a section; the page's own words come first, under an empty title.
pub type Stamp = (String, u32);

/// What a page is made of, from the top down.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Drawn by the build.
    Html(String),
    /// A section with a title, which is in its first part; the name is that of the title's element.
    Section(String, Vec<Part>),
    FeeFinder(FeeFinder),
    Hours(Hours),
    /// Local time here and in another zone: their names, the zone (IANA) of the other.
    Clock([String; 3]),
    Pinboard,
    Search(Search),
    /// Pages with an address like the one that leads nowhere.
    Nearest,
}

/// A letter for the kind, then what it holds.
impl Packed for Part {
    fn pack(&self, row: &mut Vec<String>) {
        let mut put = |kind: &str, value: &dyn Fn(&mut Vec<String>)| {
            row.push(kind.to_owned());
            value(row);
        };
        match self {
            Self::Html(html) => put("h", &|row| html.pack(row)),
            Self::Section(id, parts) => put("s", &|row| {
                id.pack(row);
                parts.pack(row);
            }),
            Self::FeeFinder(finder) => put("f", &|row| finder.pack(row)),
            Self::Hours(hours) => put("o", &|row| hours.pack(row)),
            Self::Clock(clock) => put("c", &|row| clock.pack(row)),
            Self::Pinboard => put("p", &|_| ()),
            Self::Search(search) => put("q", &|row| search.pack(row)),
            Self::Nearest => put("n", &|_| ()),
        }
    }

    fn unpack(row: &mut Row) -> Option<Self> {
        Some(match row.next()?.as_str() {
            "h" => Self::Html(Packed::unpack(row)?),
            "s" => Self::Section(Packed::unpack(row)?, Packed::unpack(row)?),
            "f" => Self::FeeFinder(Packed::unpack(row)?),
            "o" => Self::Hours(Packed::unpack(row)?),
            "c" => Self::Clock(Packed::unpack(row)?),
            "p" => Self::Pinboard,
            "q" => Self::Search(Packed::unpack(row)?),
            "n" => Self::Nearest,
            _ => return None,
        })
    }
}

/// A document that holds HTML, in the order in which it stands on the page.
///
/// A prerendered page carries its documents without it: the HTML is on the page.
pub trait Document {
    /// Calls `visit` with each piece of HTML.
    fn each_html(&mut self, visit: &mut dyn FnMut(&mut String));

    /// Takes the HTML out.
    fn strip(&mut self) {
        self.each_html(&mut |html| html.clear());
    }
}

impl Document for Frame {
    fn each_html(&mut self, visit: &mut dyn FnMut(&mut String)) {
        visit(&mut self.header);
        visit(&mut self.footer);
    }
}

impl Document for Page {
    fn each_html(&mut self, visit: &mut dyn FnMut(&mut String)) {
        visit(&mut self.band);
        self.aside.iter_mut().for_each(&mut *visit);
        self.parts.iter_mut().for_each(|part| part.each_html(visit));
        visit(&mut self.end);
    }
}

impl Document for Part {
    fn each_html(&mut self, visit: &mut dyn FnMut(&mut String)) {
        match self {
            Self::Html(html) => visit(html),
            Self::Section(_, parts) => parts.iter_mut().for_each(|part| part.each_html(visit)),
            _ => {}
        }
    }
}
