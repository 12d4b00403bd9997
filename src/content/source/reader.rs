//! Reads content files, and says where in them a fault is.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::error::{ContentError, in_german};
use super::locate::locate;

/// Reads one document.
///
/// # Errors
/// The first fault, with its place in `text`; `file` is named in it.
pub fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, ContentError> {
    let mut json = serde_json::Deserializer::from_str(text);
    let fault = |error: &serde_json::Error, path: String| {
        let message = error.to_string();
        // The path of an unknown key has the key in it, that of a doubled one has not.
        let key = message.split('`').nth(1).filter(|_| message.starts_with("duplicate field"));
        let at = key.map_or_else(|| path.clone(), |key| format!("{path}.{key}"));
        // Text that is no JSON has no values to be found in.
        let found = error.is_data().then(|| locate(text, &at)).flatten();
        let (line, column) = found.unwrap_or_else(|| in_characters(text, error.line(), error.column()));
        // A step without a name is one into what could not be read.
        let path = path.trim_end_matches('?').trim_end_matches('.').to_owned();
        ContentError { file: file.to_owned(), line, column, path, expected: in_german(&message) }
    };
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        fault(error.inner(), path)
    })?;
    json.end().map_err(|error| fault(&error, String::new()))?;
    Ok(value)
}

/// Puts texts over those that stand at the same place; notes the places of others.
fn put_over(base: &mut Value, over: Value, path: &str, unknown: &mut Vec<String>) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            for (key, over) in over {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                match base.get_mut(&key) {
                    Some(base) => put_over(base, over, &path, unknown),
                    None => unknown.push(path),
                }
            }
        }
        (Value::Array(base), Value::Array(over)) if base.len() == over.len() => {
            for (i, (base, over)) in base.iter_mut().zip(over).enumerate() {
                put_over(base, over, &format!("{path}[{i}]"), unknown);
            }
        }
        (base @ Value::String(_), over @ Value::String(_)) => *base = over,
        _ => unknown.push(path.to_owned()),
    }
}

/// serde_json counts columns in bytes, an editor in characters.
fn in_characters(text: &str, line: usize, column: usize) -> (usize, usize) {
    let line_text = text.split('\n').nth(line.saturating_sub(1)).unwrap_or("");
    let before = line_text.floor_char_boundary(column.saturating_sub(1));
    (line.max(1), line_text[..before].chars().count() + 1)
}

/// Reads files below a folder and collects their faults.
pub(super) struct Reader {
    root: PathBuf,
    /// Text of each file read, to find places in.
    texts: HashMap<String, String>,
    /// Names below the root of files that are there and broken.
    unread: HashSet<String>,
    pub errors: Vec<ContentError>,
}

impl Reader {
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), texts: HashMap::new(), unread: HashSet::new(), errors: Vec::new() }
    }

    /// Reads one file; a fault in it is noted.
    pub fn read<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        let path = self.root.join(name);
        let file = path.display().to_string();
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => {
                let expected = match error.kind() {
                    std::io::ErrorKind::NotFound => "erwartet: diese Datei, gefunden: sie fehlt".to_owned(),
                    std::io::ErrorKind::InvalidData => "erwartet: Text in UTF-8, gefunden: andere Zeichen".to_owned(),
                    _ => format!("erwartet: eine lesbare Datei, gefunden: {error}"),
                };
                self.unread.insert(name.to_owned());
                self.errors.push(ContentError { file, line: 0, column: 0, path: String::new(), expected });
                return None;
            }
        };
        let value = parse(&file, &text);
        self.texts.insert(name.to_owned(), text);
        value
            .map_err(|error| {
                self.unread.insert(name.to_owned());
                self.errors.push(error);
            })
            .ok()
    }

    /// Reads a file with the words of another put over its own, where that is there.
    pub fn read_with<T: DeserializeOwned>(&mut self, name: &str, over: &str) -> Option<T> {
        if !self.root.join(over).is_file() {
            return self.read(name);
        }
        let (mut value, words) = (self.read::<Value>(name)?, self.read::<Value>(over)?);
        let mut unknown = Vec::new();
        put_over(&mut value, words, "", &mut unknown);
        for path in unknown {
            self.refuse(over, &path, format!("erwartet: ein Text, der auch in {name} steht, gefunden: keiner"));
        }
        let merged = serde_json::to_string_pretty(&value).unwrap_or_default();
        parse(&self.root.join(over).display().to_string(), &merged)
            .map_err(|error| self.refuse(over, &error.path, error.expected))
            .ok()
    }

    /// Reads every `.json` of a folder; each value comes with its file's name below the root.
    pub fn read_folder<T: DeserializeOwned>(&mut self, folder: &str) -> Vec<(String, T)> {
        let mut names = fs::read_dir(self.root.join(folder))
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| name.ends_with(".json"))
            .map(|name| format!("{folder}/{name}"))
            .collect::<Vec<_>>();
        names.sort();
        names.into_iter().filter_map(|name| self.read(&name).map(|value| (name, value))).collect()
    }

    /// Reads every `.json` of a folder and the folders in it, in the order of names.
    pub fn read_tree<T: DeserializeOwned>(&mut self, folder: &str) -> Vec<(String, T)> {
        let mut found = self.read_folder(folder);
        let mut folders = fs::read_dir(self.root.join(folder))
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| entry.path().is_dir())
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect::<Vec<_>>();
        folders.sort();
        for name in folders {
            found.extend(self.read_tree(&format!("{folder}/{name}")));
        }
        found
    }

    /// Names below the root of all files that were read, in their order, with their texts.
    pub fn files(&self) -> Vec<(String, String)> {
        let mut files = self.texts.iter().map(|(name, text)| (name.clone(), text.clone())).collect::<Vec<_>>();
        files.sort();
        files
    }

    /// Whether there is a folder of this name beside the languages.
    pub fn has_folder(&self, name: &str) -> bool {
        self.root.join(name).is_dir()
    }

    /// Text of a file of another language; empty where there is none.
    pub fn text_below(&self, folder: &str, name: &str) -> String {
        fs::read_to_string(self.root.join(folder).join(name)).unwrap_or_default()
    }

    /// Whether a picture lies in the folder beside the content; taken for granted where there is no such folder.
    pub fn has_picture(&self, name: &str) -> bool {
        let folder = self.root.join("../images");
        !folder.is_dir() || folder.join(name).is_file()
    }

    /// Size in bytes of a file to download; `None` where there is none of that name.
    pub fn download_size(&self, name: &str) -> Option<u64> {
        let is_name = !name.contains(['/', '\\']) && !name.starts_with('.');
        let path = self.root.join("../downloads").join(name);
        is_name.then(|| fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|file| file.len()))?
    }

    /// A film by its name; `None` where there is none.
    pub fn video(&self, name: &str) -> Option<Vec<u8>> {
        let is_name = !name.contains(['/', '\\']) && !name.starts_with('.') && name.ends_with(".mp4");
        is_name.then(|| fs::read(self.root.join("../videos").join(name)).ok())?
    }

    /// Whether a broken file may be the page of this name: who names it is not at fault.
    pub fn is_unread_page(&self, name: &str) -> bool {
        let ending = format!("/{}.json", name.rsplit('/').next().unwrap_or(name));
        self.unread.iter().any(|file| file.ends_with(&ending))
    }

    /// Notes a fault at `path` in the file `name`.
    pub fn refuse(&mut self, name: &str, path: &str, expected: String) {
        let (line, column) = self.texts.get(name).and_then(|text| locate(text, path)).unwrap_or((0, 0));
        let file = self.root.join(name).display().to_string();
        self.errors.push(ContentError { file, line, column, path: path.to_owned(), expected });
    }

    /// Whether the file is there and broken: what refers to it is not at fault.
    pub fn is_unread(&self, name: &str) -> bool {
        self.unread.contains(name)
    }

    /// Text of a file that was read.
    pub fn text(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", String::as_str)
    }
}
