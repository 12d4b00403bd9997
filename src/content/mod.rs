//! What editors write, as types: a value that exists is valid.
//!
//! JSON becomes a value only through the constructors here (serde calls them), so that the layers
//! above never check again. Nothing here knows of pages, addresses or the browser.

mod date;
mod document;
#[cfg(feature = "tools")]
mod compile;
#[cfg(feature = "tools")]
mod error;
#[cfg(feature = "tools")]
mod load;
#[cfg(feature = "tools")]
mod locate;
mod network;
mod page;
mod place;
mod site;
mod slug;
mod text;

#[cfg(feature = "tools")]
pub use compile::compile;
pub use date::PartialDate;
pub use document::{DocumentId, NetworkLink, NetworkPage, NetworkSummary, NetworksPage, PageDocument, Portal};
#[cfg(feature = "tools")]
pub use error::ContentError;
#[cfg(feature = "tools")]
pub use load::{Catalogue, load, parse};
pub use network::{
    Body, Count, Founding, KeyDate, Kind, Members, Membership, MembershipStatus, Network, Partner, Qualifier, Scope,
    Source,
};
pub use page::{HubPage, KindText, Link, NetworksText, Picture, StartPage, Teaser, Topic};
pub use place::{Coordinates, Place};
pub use site::{Contact, Demonstration, Site};
pub use slug::Slug;
pub use text::{Text, WebAddress};
