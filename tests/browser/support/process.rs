//! Child processes that never outlive the tests: drivers, the browsers that they start, and the screen.

use std::process::{Child, Command, Stdio};

/// A program that ends, with all that it started, when this value goes.
pub struct Process(Child);

impl Process {
    /// Starts `command` quietly.
    pub fn start(command: &mut Command) -> Self {
        let child = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
        Self(child.unwrap_or_else(|error| panic!("{command:?} starts, but: {error}")))
    }

    pub fn take_stdout(&mut self) -> Option<std::process::ChildStdout> {
        self.0.stdout.take()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let mut ids = descendants(self.0.id()).iter().map(ToString::to_string).collect::<Vec<_>>();
        ids.push(self.0.id().to_string());
        let _ = Command::new("kill").arg("-TERM").args(&ids).stderr(Stdio::null()).status();
        let _ = self.0.kill();
        let _ = self.0.wait();
        ids.pop();
        if !ids.is_empty() {
            let _ = Command::new("kill").arg("-KILL").args(&ids).stderr(Stdio::null()).status();
        }
    }
}

/// The processes that `id` started, and those that they started.
fn descendants(id: u32) -> Vec<u32> {
    let Ok(output) = Command::new("ps").args(["-A", "-o", "pid=,ppid="]).stderr(Stdio::null()).output() else {
        return Vec::new();
    };
    let table = String::from_utf8_lossy(&output.stdout);
    let pairs = table
        .lines()
        .filter_map(|line| {
            let mut numbers = line.split_whitespace().map(str::parse::<u32>);
            Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
        })
        .collect::<Vec<_>>();
    let mut found = vec![id];
    let mut next = 0;
    while let Some(&parent) = found.get(next) {
        found.extend(pairs.iter().filter(|(_, of)| *of == parent).map(|(child, _)| *child));
        next += 1;
    }
    found.remove(0);
    found
}
