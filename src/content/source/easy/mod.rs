//! Leichte Sprache: finds what its rules forbid in texts that editors write.
//!
//! The rules are those of BITV 2.0, Anlage 2, Teil 2, and of the Netzwerk Leichte Sprache where the law gives no
//! number. A linter sees forms, not meaning: what it lets pass must still be read by people with learning
//! difficulties. Where a rule cannot be told by form alone, it stays silent rather than cry wolf.

mod abbreviation;
mod breach;
mod clause;
mod compound;
mod context;
mod document;
mod dotted;
mod exceptions;
mod explained;
mod foreign;
mod genitive;
mod lint;
mod mood;
mod negation;
mod number;
mod parts;
mod passive;
mod place;
mod possessive;
mod rule;
mod sentence;
mod sign;
mod split;
mod terms;
mod word;

pub use breach::Breach;
pub use document::lint_document;
pub use exceptions::Exceptions;
pub use lint::lint;
pub use place::Place;
pub use rule::Rule;
pub use terms::lint_terms;
