//! What the build draws: from checked content to HTML, once.
//!
//! Nothing of this is in the browser's program, so a new kind of block costs the reader no byte of it.
//! What answers to the reader is a component instead.

mod cards;
mod chart;
mod contact;
mod context;
mod dates;
mod editions;
mod facts;
mod fees;
mod frame;
mod indexes;
mod links;
mod news;
mod notice;
mod picture;
mod search;
mod speech;
mod storage;
mod table;
mod text;
mod top;
mod video;

pub use cards::{Card, cards, kinds, tiles};
pub use chart::chart;
pub use contact::{contact, site_part, switchboard};
pub use context::Context;
pub use dates::dates;
pub use editions::editions;
pub use facts::{Row, facts};
pub use fees::fees;
pub use frame::{footer, header};
pub use indexes::{a_to_z, icons, sitemap};
pub use links::{download, links, sources};
pub use news::latest_news;
pub use notice::notice;
pub use picture::picture;
pub use search::search;
pub use speech::speech;
pub use storage::storage;
pub use table::table;
pub use text::{checklist, items, list, paragraphs, steps};
pub use top::{Top, contents, heading, top};
pub use video::video;
