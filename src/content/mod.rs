//! What the portal says, as types.
//!
//! Two sides: what editors write (native only; a value that exists is valid, every fault has a place), and
//! the documents made of it, which hold just what a page draws. Nothing here knows of views or the browser.

#[cfg(feature = "tools")]
mod check;
#[cfg(feature = "tools")]
mod date;
mod document;
#[cfg(feature = "tools")]
mod error;
mod kind;
#[cfg(feature = "tools")]
mod load;
#[cfg(feature = "tools")]
mod locate;
#[cfg(feature = "tools")]
mod network;
#[cfg(feature = "tools")]
mod page;
mod page_id;
#[cfg(feature = "tools")]
mod place;
#[cfg(feature = "tools")]
mod reader;
#[cfg(feature = "tools")]
mod site;
mod slug;
#[cfg(feature = "tools")]
mod text;

#[cfg(feature = "tools")]
pub use date::PartialDate;
pub use document::{
    Block, Contact, DateEntry, Entry, Fact, Facts, Item, KindBox, Link, Listing, Notice, Page, PageLink, Pager,
    Picture, Portal, RelatedLink, Section, SourceEntry, Table, Teaser,
};
#[cfg(feature = "tools")]
pub use error::ContentError;
pub use kind::Kind;
#[cfg(feature = "tools")]
pub use load::{Catalogue, load};
#[cfg(feature = "tools")]
pub use network::{
    Body, Count, Founding, KeyDate, Members, Membership, MembershipStatus, Network, Partner, Qualifier, Scope, Source,
};
#[cfg(feature = "tools")]
pub use page::{HubPage, KindText, NetworksText, OutsideLink, StartPage, TeaserText, Topic};
pub use page_id::PageId;
#[cfg(feature = "tools")]
pub use place::{Coordinates, Place};
#[cfg(feature = "tools")]
pub use reader::parse;
#[cfg(feature = "tools")]
pub use site::Site;
pub use slug::Slug;
#[cfg(feature = "tools")]
pub use text::{Text, WebAddress};
