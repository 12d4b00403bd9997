//! What a prerendered page carries for the program: which page it is, and its documents without their HTML,
//! which is on the page already.

use crate::content::{Document, Frame, Page};
use crate::packed;

packed! {
    /// The content of `<script type="application/json" id="page-data">`.
    #[derive(Debug)]
    PageData {
        /// Language of the page, by its name in addresses.
        locale: String,
        /// Path of the page; absent on the page that says "not found".
        path: Option<String>,
        frame: Frame,
        page: Page,
    }
}

impl PageData {
    /// The text to stand inside a `<script>` element.
    pub fn to_script(&self) -> String {
        let (mut frame, mut page) = (self.frame.clone(), self.page.clone());
        frame.strip();
        page.strip();
        let bare = Self { locale: self.locale.clone(), path: self.path.clone(), frame, page };
        // Inside a script element only `<` could end it or open a comment.
        packed::print(&bare).replace('<', "\\u003c")
    }

    /// Reads what [`PageData::to_script`] wrote, and puts the HTML back that is on the page, in its order.
    ///
    /// `None` where it was written for another version of the program.
    pub fn read(text: &str, drawn: Vec<String>) -> Option<Self> {
        let mut data = packed::parse::<Self>(text)?;
        let mut drawn = drawn.into_iter();
        let mut put = |html: &mut String| *html = drawn.next().unwrap_or_default();
        let mut footer = String::new();
        put(&mut data.frame.header);
        data.page.each_html(&mut put);
        put(&mut footer);
        data.frame.footer = footer;
        Some(data)
    }
}
