//! What the tests stand on: browsers, a host with faults, and verbs to use both.
//!
//! Nothing here knows of a page of the portal, except for the addresses and texts that its content names.

pub mod axe;
pub mod clock;
pub mod driver;
pub mod engine;
pub mod eyes;
pub mod hands;
pub mod pool;
pub mod process;
pub mod screen;
pub mod script;
pub mod server;
pub mod site;
pub mod tab;
pub mod tabs;
pub mod test;

pub use engine::Engine;
pub use server::{Fault, Server};
pub use site::{paths, texts, words};
pub use tab::Tab;
pub use test::{Setup, Stage, Test};
