//! Schemas of all documents, made of their types, so that an editor's program can complete and check.

use std::fs;
use std::path::Path;

use schemars::{Schema, generate::SchemaSettings};

use super::easy::Exceptions;
use super::load::{Fees, Kinds, Topics};
use super::{City, Collection, Menu, Network, NewsItem, PageText, Service, Site};
use crate::directory::DirectoryWords;
use crate::i18n::{Language, Texts, Words};

/// The schema of every kind of document (JSON Schema 2020-12), with the name of its file.
pub fn schemas() -> Vec<(&'static str, Schema)> {
    macro_rules! of {
        ($($name:literal: $kind:ty,)+) => {
            vec![$(($name, SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<$kind>()),)+]
        };
    }
    of! {
        "city": City, "collection": Collection, "directory": DirectoryWords, "exceptions": Exceptions, "fees": Fees, "kinds": Kinds, "language": Language, "menu": Menu,
        "network": Network,
        "news": NewsItem, "page": PageText, "service": Service, "site": Site, "texts": Texts, "topics": Topics,
        "words": Words,
    }
}

/// Writes every schema to `folder/<name>.schema.json`.
///
/// # Errors
/// When a file cannot be written.
pub fn write_schemas(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    for (name, schema) in schemas() {
        let text = serde_json::to_string_pretty(&schema)?;
        fs::write(folder.join(format!("{name}.schema.json")), text + "\n")?;
    }
    Ok(())
}
