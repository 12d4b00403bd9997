//! What happens at build time: checks, documents, prerendered pages, files for the host.
//!
//! Native only; nothing in the browser imports it.

mod compile;
mod documents;
mod problem;
#[cfg(feature = "ssr")]
mod publish;
#[cfg(feature = "ssr")]
mod render;
mod serve;
#[cfg(feature = "ssr")]
mod shell;

pub use compile::{compile_pages, compile_portal};
pub use documents::{read_content, write_documents};
pub use problem::{BuildError, report};
#[cfg(feature = "ssr")]
pub use publish::publish;
#[cfg(feature = "ssr")]
pub use render::render;
pub use serve::serve;

/// Text for an attribute or an element.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
