//! The modules of the crate, and which leads to which.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::imports::{Import, imports};
use super::source::Source;

/// One module names another.
#[derive(Clone, Debug)]
pub struct Arrow<'a> {
    pub from: &'a Source,
    pub line: usize,
    pub to: &'a Source,
    /// Handed on by `pub use`, as the face of a folder does with its files.
    pub is_handed_on: bool,
}

/// All modules with what they name.
pub struct Modules<'a> {
    by_path: BTreeMap<&'a [String], &'a Source>,
    imports: BTreeMap<&'a [String], Vec<Import>>,
}

impl<'a> Modules<'a> {
    pub fn new(sources: &'a [Source]) -> Self {
        let path = |source: &'a Source| source.module.as_slice();
        Self {
            by_path: sources.iter().map(|source| (path(source), source)).collect(),
            imports: sources.iter().map(|source| (path(source), imports(source))).collect(),
        }
    }

    /// Every arrow between two different modules.
    pub fn arrows(&self) -> Vec<Arrow<'a>> {
        let mut arrows = Vec::new();
        for (path, from) in &self.by_path {
            for import in &self.imports[path] {
                let Some(to) = self.target(from, &import.path, 0) else { continue };
                if to.module != from.module {
                    arrows.push(Arrow { from, line: import.line, to, is_handed_on: import.is_handed_on });
                }
            }
        }
        arrows
    }

    /// The module in which the thing at `path` is made; `None` where it is not of the crate.
    fn target(&self, from: &Source, path: &[String], depth: usize) -> Option<&'a Source> {
        let absolute = self.absolute(from, path)?;
        let n = (0..=absolute.len()).rev().find(|n| self.by_path.contains_key(&absolute[..*n]))?;
        let module = self.by_path[&absolute[..n]];
        let (Some(name), true) = (absolute.get(n), depth < 9) else { return Some(module) };
        let handed_on = self.imports[module.module.as_slice()].iter().filter(|import| import.is_handed_on);
        let mut source = handed_on.filter(|import| import.path.last() == Some(name));
        source.next().and_then(|import| self.target(module, &import.path, depth + 1)).or(Some(module))
    }

    /// `path` from the root of the crate on.
    fn absolute(&self, from: &Source, path: &[String]) -> Option<Vec<String>> {
        let mut base = from.module.clone();
        let mut steps = path.iter().peekable();
        match steps.peek().map(|step| step.as_str())? {
            "crate" | "stadtportal" => {
                steps.next();
                base.clear();
            }
            "self" => {
                steps.next();
            }
            "super" => {}
            first => {
                base.push(first.to_owned());
                let is_child = self.by_path.contains_key(base.as_slice());
                base.pop();
                if !is_child {
                    return None;
                }
            }
        }
        for step in steps {
            if step == "super" {
                base.pop()?;
            } else if step != "*" {
                base.push(step.clone());
            }
        }
        Some(base)
    }
}

/// Every cycle among the arrows, each told once with the places of its arrows.
pub fn cycles(arrows: &[Arrow], node_of: impl Fn(&Source) -> String) -> Vec<String> {
    let mut edges: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for arrow in arrows {
        let (from, to) = (node_of(arrow.from), node_of(arrow.to));
        if from != to {
            edges.entry(from).or_default().entry(to).or_insert_with(|| arrow.from.at(arrow.line));
        }
    }
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for start in edges.keys() {
        if let Some(cycle) = shortest_way_back(&edges, start)
            && told.insert(cycle.iter().cloned().collect::<BTreeSet<_>>())
        {
            let steps = cycle.iter().zip(cycle.iter().cycle().skip(1));
            let steps = steps.map(|(from, to)| format!("{}: {from} names {to}", edges[from][to]));
            found.push(format!("a cycle: {}", steps.collect::<Vec<_>>().join("; ")));
        }
    }
    found
}

fn shortest_way_back(edges: &BTreeMap<String, BTreeMap<String, String>>, start: &str) -> Option<Vec<String>> {
    let mut queue = VecDeque::from([vec![start.to_owned()]]);
    let mut seen = BTreeSet::new();
    while let Some(way) = queue.pop_front() {
        for next in edges.get(way.last()?).into_iter().flat_map(BTreeMap::keys) {
            if next == start {
                return Some(way);
            }
            if seen.insert(next.clone()) {
                queue.push_back([way.as_slice(), std::slice::from_ref(next)].concat());
            }
        }
    }
    None
}
