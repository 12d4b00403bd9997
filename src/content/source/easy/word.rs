//! A word with the signs around it.

/// How a word stands in its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Plain,
    Emphasis,
    /// A name, a gap, or words in another language: rules for words leave it alone.
    Apart,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Signs in front, as in "„".
    pub before: String,
    pub core: String,
    /// Signs behind, as in ".".
    pub after: String,
    pub mark: Mark,
}

/// Whether a word is in a list, which spaces divide.
pub fn has(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

const IN_FRONT: &[char] = &['„', '“', '"', '(', '[', '‚', '»', '«', '…'];
const BEHIND: &[char] = &['.', ',', ';', ':', '!', '?', '…', ')', ']', '“', '”', '"', '‘', '»', '«'];

impl Word {
    pub fn new(text: &str, mark: Mark) -> Self {
        let rest = text.trim_start_matches(IN_FRONT);
        let core = rest.trim_end_matches(BEHIND);
        Self {
            before: text[..text.len() - rest.len()].to_owned(),
            core: core.to_owned(),
            after: rest[core.len()..].to_owned(),
            mark,
        }
    }

    /// Whether it counts as a word: a lone dash does not.
    pub fn counts(&self) -> bool {
        self.mark == Mark::Apart || self.core.contains(char::is_alphanumeric)
    }

    pub fn is_apart(&self) -> bool {
        self.mark == Mark::Apart
    }

    pub fn is(&self, core: &str) -> bool {
        !self.is_apart() && self.core == core
    }

    /// Whether it is a word of this list, which spaces divide.
    pub fn is_one_of(&self, list: &str) -> bool {
        !self.is_apart() && has(list, &self.core)
    }

    /// As `is_one_of`, for words that may begin a sentence.
    pub fn folds_to_one_of(&self, list: &str) -> bool {
        !self.is_apart() && has(list, &self.core.to_lowercase())
    }

    pub fn is_capital(&self) -> bool {
        self.core.starts_with(char::is_uppercase)
    }

    pub fn is_number(&self) -> bool {
        self.core.starts_with(|c: char| c.is_ascii_digit())
    }

    /// An address of the web or of mail.
    pub fn is_address(&self) -> bool {
        let is_domain = |text: &str| {
            let mut labels = text.split('/').next().unwrap_or_default().rsplit('.');
            let is_end = |label: &str| (2..=6).contains(&label.len()) && label.bytes().all(|b| b.is_ascii_lowercase());
            labels.next().is_some_and(is_end) && labels.next().is_some_and(|label| label.len() > 1)
        };
        self.core.contains("://") || is_domain(self.core.rsplit('@').next().unwrap_or_default())
    }

    /// The parts between hyphens and Mediopunkte.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.core.split(['-', '·'])
    }

    pub fn text(&self) -> String {
        [self.before.as_str(), &self.core, &self.after].concat()
    }
}
