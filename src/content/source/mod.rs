//! What editors write: every type holds only what is valid, every fault has a file, a line and a column.

mod block;
mod catalogue;
mod check;
mod city;
mod collection;
mod date;
mod draft;
pub mod easy;
mod error;
mod fee;
mod film;
mod icon;
mod infos;
mod kind;
mod load;
mod locate;
mod media;
mod menu;
mod network;
mod news;
mod page;
mod place;
mod reader;
mod references;
mod rich;
mod schema;
mod service;
mod site;
mod text;
mod topic;

pub use block::{
    Block, Cards, Chart, ChartValue, Checklist, ContactBlock, DateText, Fact, ItemText, Notice, NoticeKind,
    OutsideLink, SitePart, Step, TableText,
};
pub use catalogue::{Catalogue, Edition, PageInfo};
pub use city::{City, Club};
pub use collection::{Collection, CollectionEntry, FacetText, ListView, OptionText, TermText};
pub use date::PartialDate;
pub use error::ContentError;
pub use fee::{Fee, FeeKind};
pub use icon::Icon;
pub use kind::{Kind, KindText};
pub use load::{load, load_all};
pub use locate::locate;
pub use media::{Download, Film, PictureText, VideoText};
pub use menu::{Menu, MenuGroup, QuickTerm};
pub use network::{
    Body, Count, Founding, KeyDate, Members, Membership, MembershipStatus, Network, Partner, Qualifier, Scope, Source,
};
pub use news::NewsItem;
pub use page::{PageText, SectionText};
pub use place::{Coordinates, Place};
pub use reader::parse;
pub use rich::{Inline, Rich};
pub use schema::{schemas, write_schemas};
pub use service::{LegalSource, Service};
pub use site::{Agency, DataProtection, DemonstrationText, Operator, Site, SocialAccount};
pub use text::{Text, WebAddress};
pub use topic::Topic;
