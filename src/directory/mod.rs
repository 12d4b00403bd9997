//! One set of entries, many views. Pure: neither loads nor touches the page.

mod bits;
pub mod body;
mod cards;
mod cell;
pub mod comparison;
mod facets;
mod form;
mod html;
mod index;
mod list;
mod program;
mod query;
mod scene;
pub mod table;
#[cfg(test)]
mod tests;
pub mod timeline;
mod words;

pub use html::Html;
pub use index::{Found, Index};
pub use list::{Event, Facet, Field, Graph, List, Node, Place};
pub use program::{Directory, Speech};
pub use query::Query;
pub use scene::Scene;
pub use words::DirectoryWords;
