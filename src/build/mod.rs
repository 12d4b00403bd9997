//! What happens at build time: checks, documents, prerendered pages, files for the host.
//!
//! Native only; nothing in the browser imports it.

#[cfg(feature = "ssr")]
mod compile;
mod content;
#[cfg(feature = "ssr")]
mod documents;
#[cfg(feature = "ssr")]
mod feed;
mod problem;
#[cfg(feature = "ssr")]
mod publish;
#[cfg(feature = "ssr")]
mod redirects;
#[cfg(feature = "ssr")]
mod render;
#[cfg(feature = "ssr")]
mod search;
#[cfg(feature = "ssr")]
mod serve;
#[cfg(feature = "ssr")]
mod shell;
#[cfg(feature = "ssr")]
mod sitemap;
#[cfg(feature = "ssr")]
mod vcard;

#[cfg(feature = "ssr")]
pub use compile::{Compiled, compile_frame, compile_pages, list};
pub use content::read_content;
#[cfg(feature = "ssr")]
pub use documents::write_documents;
pub use problem::{BuildError, report};
#[cfg(feature = "ssr")]
pub use publish::publish;
#[cfg(feature = "ssr")]
pub use redirects::aliases;
#[cfg(feature = "ssr")]
pub use render::render;
#[cfg(feature = "ssr")]
pub use search::{SearchSources, documents, index, read_sources};
#[cfg(feature = "ssr")]
pub use serve::serve;

/// Text for an attribute or an element.
#[cfg(feature = "ssr")]
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
