//! What every block may ask for: pages by name, words, symbols.

use leptos::prelude::*;

use crate::components::icon::Icon;
use crate::components::outside_link::OutsideLink;
use crate::content::{Catalogue, Icon as Symbol, Inline, PageId, PageInfo, PartialDate, Rich};

/// The content, and the page that is drawn.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub catalogue: &'a Catalogue,
    pub here: &'a PageId,
    /// Level of headings within a block: 2 where the section has no title, 3 below one.
    pub level: u8,
}

impl<'a> Context<'a> {
    pub fn href(&self, page: &PageId) -> String {
        self.catalogue.path(page)
    }

    /// The page that an editor named.
    ///
    /// # Panics
    /// Never for checked content: a name without a page is a fault of it.
    pub fn page(&self, name: &str) -> (PageId, &'a PageInfo) {
        let id = self.catalogue.resolve(name).expect("references are checked before anything is drawn");
        (id.clone(), self.info(id))
    }

    pub fn info(&self, id: &PageId) -> &'a PageInfo {
        self.catalogue.info(id).expect("only pages that there are have an identifier")
    }

    /// Words that lead to a page; they say so where it is in another language only.
    pub fn way(&self, id: &PageId, words: String) -> AnyView {
        if !self.catalogue.lacks(id) {
            return words.into_any();
        }
        let words = view! { <span lang=self.lang_of(id)>{words}</span> }.into_any();
        self.only_in_first(words)
    }

    /// "31. März 2021", as precise as the date is.
    pub fn date(&self, PartialDate { year, month, day }: PartialDate) -> String {
        self.catalogue.formats.date(year, month, day)
    }

    /// Running text with its links, emphasis and languages.
    pub fn rich(&self, rich: &Rich) -> AnyView {
        let part = |part: &Inline| match part {
            Inline::Text(text) => text.clone().into_any(),
            Inline::Emphasis(text) => view! { <strong>{text.clone()}</strong> }.into_any(),
            Inline::Lang(lang, text) => view! { <span lang=lang.clone()>{text.clone()}</span> }.into_any(),
            Inline::Link(name, words) => {
                let (name, part) = name.split_once('#').map_or((name.as_str(), ""), |(name, part)| (name, part));
                let (id, info) = self.page(name);
                let words = match words {
                    Some(words) if self.catalogue.lacks(&id) => self.only_in_first(words.clone().into_any()),
                    Some(words) => words.clone().into_any(),
                    None => self.way(&id, info.title.to_string()),
                };
                let part = if part.is_empty() { String::new() } else { format!("#{part}") };
                view! { <a href=format!("{}{part}", self.href(&id))>{words}</a> }.into_any()
            }
        };
        rich.parts().iter().map(part).collect_view().into_any()
    }

    /// The language of what a page says of itself, where that is another than here.
    pub fn lang_of(&self, id: &PageId) -> Option<String> {
        let first = self.catalogue.first_language();
        (self.catalogue.lacks(id) && first.lang != self.catalogue.language.lang).then(|| first.lang.clone())
    }

    /// Words for a page that is in the first language only, with a mark that says so.
    fn only_in_first(&self, words: AnyView) -> AnyView {
        let only = &self.catalogue.words.language.only_in;
        let only = only.fill(&[("language", &self.catalogue.first_language().name)]);
        view! { {words} " " <span class="only-in">{only}</span> }.into_any()
    }

    /// A link out of the portal.
    pub fn outside(&self, url: &str, text: &str) -> AnyView {
        let note = self.catalogue.words.frame.external.clone();
        view! { <OutsideLink url=url.to_owned() text=text.to_owned() note/> }.into_any()
    }

    pub fn icon(&self, icon: Symbol) -> AnyView {
        view! { <Icon symbol=icon.symbol()/> }.into_any()
    }

    /// A heading of the level at hand.
    pub fn heading(&self, class: &'static str, content: impl IntoView + 'static) -> AnyView {
        if self.level == 2 {
            view! { <h2 class=class>{content}</h2> }.into_any()
        } else {
            view! { <h3 class=class>{content}</h3> }.into_any()
        }
    }
}
