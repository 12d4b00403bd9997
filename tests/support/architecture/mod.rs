//! Reads the sources and checks them against what the architecture promises.

mod imports;
mod modules;
mod planted;
pub mod rules;
pub mod source;
