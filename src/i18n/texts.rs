//! What the interface says. Every key must be there in every language: a missing one is a build error.
//!
//! Editors write objects with keys; the browser gets the bare texts in their order (see [`super::packed`]).

use super::pack::Pack;

/// A sentence with gaps, as in "Suche: {text}".
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "tools", derive(serde::Deserialize), serde(transparent))]
pub struct Phrase(String);

impl Phrase {
    /// Fills each `{name}`; a gap without a value stays visible, so that a reviewer sees it.
    pub fn fill(&self, values: &[(&str, &str)]) -> String {
        values.iter().fold(self.0.clone(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    }
}

/// A phrase for one and for any other number; `{n}` is the number.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "tools", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct Plural {
    pub one: Phrase,
    pub other: Phrase,
}

impl Plural {
    /// The phrase for `n` things, `{n}` filled with `written`.
    pub fn fill(&self, n: usize, written: &str) -> String {
        if n == 1 { &self.one } else { &self.other }.fill(&[("n", written)])
    }
}

impl Pack for Phrase {
    fn pack(&self, out: &mut Vec<String>) {
        self.0.pack(out);
    }

    fn unpack(texts: &mut std::vec::IntoIter<String>) -> Option<Self> {
        texts.next().map(Self)
    }
}

impl Pack for Plural {
    fn pack(&self, out: &mut Vec<String>) {
        self.one.pack(out);
        self.other.pack(out);
    }

    fn unpack(texts: &mut std::vec::IntoIter<String>) -> Option<Self> {
        Some(Self { one: Pack::unpack(texts)?, other: Pack::unpack(texts)? })
    }
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "tools", derive(serde::Deserialize), serde(deny_unknown_fields))]
        pub struct $name { $($(#[$field_doc])* pub $field: $kind,)+ }

        impl Pack for $name {
            fn pack(&self, out: &mut Vec<String>) {
                $(self.$field.pack(out);)+
            }

            fn unpack(texts: &mut std::vec::IntoIter<String>) -> Option<Self> {
                Some(Self { $($field: Pack::unpack(texts)?,)+ })
            }
        }
    )+};
}

texts! {
    /// All interface texts of one language.
    Texts {
        frame: FrameTexts,
        directory: DirectoryTexts,
        problem: ProblemTexts,
    }

    /// Header, footer and what is on every page.
    FrameTexts {
        skip_to_content: String,
        main_navigation: String,
        start: String,
        international: String,
        networks: String,
        breadcrumb: String,
        contact: String,
        phone: String,
        email: String,
        hours: String,
        to_top: String,
        /// Beside a link that leaves the portal.
        external: String,
        /// The page goes on without its program.
        static_mode: String,
        loading: String,
        licence_title: String,
        licence: String,
        notices: String,
    }

    /// Search, filter, sort and result list of a directory.
    DirectoryTexts {
        form_label: String,
        search_label: String,
        search_hint: String,
        kind_label: String,
        all_kinds: String,
        sort_label: String,
        sort_name: String,
        sort_founded: String,
        sort_members: String,
        sort_joined: String,
        active_filters: String,
        /// `{text}`: what is searched for.
        chip_search: Phrase,
        /// `{kind}`: label of the kind.
        chip_kind: Phrase,
        /// For screen readers, before what the chip says.
        chip_remove: String,
        reset: String,
        results: Plural,
        /// `{n}` of `{all}` results.
        results_of: Phrase,
        empty_title: String,
        empty_advice: Vec<String>,
        members: String,
        joined: String,
        scope: String,
        topics: String,
        without_script: String,
    }

    /// Something did not load.
    ProblemTexts {
        title: String,
        text: String,
        retry: String,
        back_to_start: String,
    }
}
