//! A page as a result shows it.

/// What is shown of a page that was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fragment {
    pub kind: String,
    pub path: String,
    pub title: String,
    /// Where in the portal it is.
    pub place: String,
    pub lead: String,
    /// From which the passage is taken.
    pub text: String,
}

impl Fragment {
    /// A line for each field; none of them has a line break.
    pub fn print(&self) -> String {
        [&*self.kind, &*self.path, &*self.title, &*self.place, &*self.lead, &*self.text].join("\n")
    }

    /// `None` where it is nothing of the kind.
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.split('\n').map(ToOwned::to_owned);
        Some(Self {
            kind: lines.next()?,
            path: lines.next()?,
            title: lines.next()?,
            place: lines.next()?,
            lead: lines.next()?,
            text: lines.next()?,
        })
    }
}
