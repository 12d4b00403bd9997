//! Tables for people, and the same numbers as JSON.

use std::path::Path;

use serde_json::{Map, Value};

/// What was measured so far.
#[derive(Default)]
pub struct Report(Map<String, Value>);

impl Report {
    /// Begins a table; its cells follow by [`Report::row`].
    pub fn table(&self, title: &str, head: &[&str]) {
        println!("\n### {title}\n");
        self.row(head);
        let rule = std::iter::once("---").chain(head.iter().skip(1).map(|_| "---:"));
        self.row(&rule.collect::<Vec<_>>());
    }

    pub fn row(&self, cells: &[&str]) {
        println!("| {} |", cells.join(" | "));
    }

    /// Keeps a number for the file.
    pub fn number(&mut self, name: &str, value: f64) {
        self.0.insert(name.to_owned(), value.into());
    }

    /// Writes `target/bench.json`.
    pub fn write(self, root: &Path) {
        let folder = root.join("target");
        let json = serde_json::to_string_pretty(&self.0).expect("plain data");
        std::fs::create_dir_all(&folder)
            .and_then(|()| std::fs::write(folder.join("bench.json"), json + "\n"))
            .expect("target/");
    }
}

/// A whole number as a reader of Markdown likes it: "1 234 567".
pub fn grouped(n: usize) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}
