//! The language that the components around speak.

use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::{provide_context, use_context};

use crate::content::Frame;
use crate::i18n::{Formats, Locale, Texts};

/// Interface texts and locale, handed down as a context; reads like [`Texts`].
#[derive(Clone)]
pub struct Language {
    pub locale: Locale,
    frame: Arc<Frame>,
}

impl Language {
    /// From here on, components within speak the language of `frame`.
    pub fn provide(locale: Locale, frame: Arc<Frame>) {
        provide_context(Self { locale, frame });
    }

    /// The language of the components around.
    ///
    /// # Panics
    /// Outside the app, which provides it first of all.
    pub fn here() -> Self {
        use_context().expect("the app provides a language before anything is drawn")
    }

    /// How it writes numbers and dates.
    pub fn formats(&self) -> &Formats {
        &self.frame.formats
    }

    /// Its name for browsers and voices (BCP 47).
    pub fn tag(&self) -> &str {
        let own = self.frame.languages.iter().find(|spoken| spoken.id == self.locale.id());
        own.map_or(self.locale.id(), |spoken| &spoken.lang)
    }
}

impl Deref for Language {
    type Target = Texts;

    fn deref(&self) -> &Texts {
        &self.frame.texts
    }
}
