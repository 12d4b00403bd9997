//! The shipped German content as documents, read from its JSON without knowing more of it than it must.
//! The build makes its documents of the compiled pages; this one needs no compiler of pages.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;
use stadtportal::search::build::Document;

/// Fields whose texts are no text of the page, or stand in a field of their own.
const ASIDE: [&str; 26] = [
    "sources",
    "url",
    "icon",
    "id",
    "slug",
    "page",
    "pages",
    "lang",
    "full_name_lang",
    "checked",
    "coordinates",
    "date",
    "until",
    "facets",
    "topics",
    "life_events",
    "time_zone",
    "keywords",
    "title",
    "short_title",
    "lead",
    "listing",
    "email",
    "alt",
    "file",
    "sortable",
];

/// Folder, address of its pages, kind.
const FOLDERS: [(&str, &str, &str); 4] = [
    ("services", "service", "service"),
    ("networks", "internationales/netzwerke", "network"),
    ("cities", "internationales/staedtepartnerschaften", "city"),
    ("news", "aktuelles", "news"),
];

/// Every page of a language.
pub fn documents(content: &Path) -> Vec<Document> {
    let mut sources = Vec::new();
    tree(&content.join("pages"), "", &mut sources);
    let mut pages = sources.iter().map(|(path, page)| (path.clone(), kind(path), page.clone())).collect::<Vec<_>>();
    for (folder, address, kind) in FOLDERS {
        let mut entries = Vec::new();
        tree(&content.join(folder), "", &mut entries);
        pages.extend(entries.into_iter().map(|(slug, entry)| (format!("{address}/{slug}"), kind, entry)));
    }
    let titles = pages.iter().map(|(path, _, page)| (path.clone(), title(page))).collect::<BTreeMap<_, _>>();
    pages.iter().map(|(path, kind, page)| document(content, path, kind, page, &titles)).collect()
}

fn kind(path: &str) -> &'static str {
    if path.starts_with("lebenslagen/") { "life" } else { "page" }
}

fn tree(folder: &Path, above: &str, out: &mut Vec<(String, Value)>) {
    let mut entries = fs::read_dir(folder).expect("a folder of content").flatten().collect::<Vec<_>>();
    entries.sort_by_key(fs::DirEntry::path);
    for entry in entries {
        let name = entry.file_name().into_string().expect("a name");
        if entry.path().is_dir() {
            tree(&entry.path(), &format!("{above}{name}/"), out);
        } else if let Some(name) = name.strip_suffix(".json") {
            let text = fs::read_to_string(entry.path()).expect("a file of content");
            out.push((format!("{above}{name}"), serde_json::from_str(&text).expect("JSON")));
        }
    }
}

fn title(page: &Value) -> String {
    ["title", "name"].iter().find_map(|name| page[name].as_str()).unwrap_or("").to_owned()
}

fn document(content: &Path, path: &str, kind: &str, page: &Value, titles: &BTreeMap<String, String>) -> Document {
    let text = |name: &str| page[name].as_str().map(|text| plain(text, titles));
    let list = |value: &Value| {
        value.as_array().into_iter().flatten().filter_map(Value::as_str).map(ToOwned::to_owned).collect::<Vec<_>>()
    };
    let (mut body, mut headings) = (Vec::new(), Vec::new());
    gather(page, titles, &mut body);
    for section in page["sections"].as_array().into_iter().flatten() {
        headings.extend(section["title"].as_str().map(ToOwned::to_owned));
        for name in section["blocks"].as_array().into_iter().flatten().filter_map(|block| block["listing"].as_str()) {
            let file = fs::read_to_string(content.join(format!("collections/{name}.json"))).expect("a collection");
            gather(&serde_json::from_str::<Value>(&file).expect("JSON")["entries"], titles, &mut body);
        }
    }
    let mut keywords = list(&page["keywords"]);
    keywords.extend(page["short_title"].as_str().map(ToOwned::to_owned));
    keywords.extend(page["full_name"].as_str().map(ToOwned::to_owned));
    let place = path.rsplit_once('/').and_then(|(above, _)| titles.get(above)).cloned().unwrap_or_default();
    Document {
        path: path.to_owned(),
        title: title(page),
        place,
        kind: kind.to_owned(),
        keywords,
        headings,
        lead: text("lead").or_else(|| text("summary")).or_else(|| text("description")).unwrap_or_default(),
        body: body.join(" "),
    }
}

fn gather(value: &Value, titles: &BTreeMap<String, String>, out: &mut Vec<String>) {
    match value {
        Value::String(text) => out.push(plain(text, titles)),
        Value::Array(values) => values.iter().for_each(|value| gather(value, titles, out)),
        Value::Object(fields) => {
            // Titles of steps and of links are text; that of the page and of its sections are not.
            let is_part = !fields.contains_key("blocks") && !fields.contains_key("description");
            out.extend(fields.get("title").filter(|_| is_part).and_then(Value::as_str).map(|text| plain(text, titles)));
            let texts = fields.iter().filter(|(name, _)| !ASIDE.contains(&name.as_str()));
            texts.for_each(|(_, value)| gather(value, titles, out));
        }
        _ => {}
    }
}

/// Without the marks of editors; a link without words of its own has the title of its page.
fn plain(text: &str, titles: &BTreeMap<String, String>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['[', '{', '*', '\\']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some((link, behind)) = rest.strip_prefix("[[").and_then(|rest| rest.split_once("]]")) {
            let (page, words) = link.split_once('|').unwrap_or((link, ""));
            let ending = format!("/{page}");
            let title = || titles.iter().find(|(path, _)| *path == page || path.ends_with(&ending));
            out.push_str(if words.is_empty() { title().map_or("", |(_, title)| title) } else { words });
            rest = behind;
        } else if let Some((words, behind)) = rest.strip_prefix('{').and_then(|rest| rest.split_once('}')) {
            out.push_str(words.split_once(':').map_or(words, |(_, words)| words));
            rest = behind;
        } else {
            rest = &rest[1..];
        }
    }
    out + rest
}
