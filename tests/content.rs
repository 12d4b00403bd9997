//! The content at its border: what loads, what is refused, and in which words.

#[path = "content/broken.rs"]
mod broken;
#[path = "content/command.rs"]
mod command;
#[path = "content/files.rs"]
mod files;
#[path = "content/random.rs"]
mod random;
#[path = "content/references.rs"]
mod references;
#[path = "content/shipped.rs"]
mod shipped;
#[allow(dead_code, reason = "each test program uses its own part")]
#[path = "support/content.rs"]
mod support;
#[path = "content/values.rs"]
mod values;
