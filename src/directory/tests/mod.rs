//! What tests of several parts stand on, and tests of how they play together.

mod query;
pub mod sample;
#[cfg(feature = "tools")]
pub mod testing;
