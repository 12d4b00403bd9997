//! Searches, filters and sorts a listing. Knows nothing of the page: give it a [`Query`], get a list.

mod index;
mod query;
#[cfg(test)]
mod tests;

pub use index::Index;
pub use query::Query;
