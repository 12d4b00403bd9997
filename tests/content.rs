//! The content at its border: what loads, what is refused, and in which words.

#[path = "content/broken.rs"]
mod broken;
#[path = "content/command.rs"]
mod command;
#[path = "content/entries.rs"]
mod entries;
#[path = "content/fees.rs"]
mod fees;
#[path = "content/files.rs"]
mod files;
#[path = "content/films.rs"]
mod films;
#[path = "content/networks.rs"]
mod networks;
#[path = "content/probe.rs"]
mod probe;
#[path = "content/random.rs"]
mod random;
#[path = "content/references.rs"]
mod references;
#[path = "content/schema.rs"]
mod schema;
#[path = "content/sections.rs"]
mod sections;
#[path = "content/shipped.rs"]
mod shipped;
#[path = "content/site.rs"]
mod site;
#[allow(dead_code, reason = "each test program uses its own part")]
#[path = "support/content.rs"]
mod support;
#[path = "content/values.rs"]
mod values;
