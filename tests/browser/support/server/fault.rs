//! What can be wrong with a file on its way.

use std::sync::{Arc, Condvar, Mutex};

use super::http::Answer;
use super::lock;

/// Something wrong with a file on its way.
pub enum Fault {
    /// Another status, with a page that says so.
    Status(u16),
    /// Something else of another type, with status 200: a host's own page, as a rule.
    Instead { kind: &'static str, text: &'static str },
    /// A document that the host has after all.
    Found(String),
    /// The connection breaks in the middle.
    Truncated,
    /// No answer until the server is mended, which may be never.
    Held,
    /// The connection breaks before the answer.
    Reset,
    /// The text is changed on its way, as by a host that "optimises" pages.
    Rewritten(fn(String) -> String),
    /// A header of the host's own.
    Header(&'static str, &'static str),
}

impl Fault {
    /// What a host answers to anything when it takes the portal for a single page.
    pub const HTML_INSTEAD: Self =
        Self::Instead { kind: "text/html; charset=utf-8", text: "<!doctype html><title>?</title>" };
}

#[derive(Default)]
struct State {
    rules: Vec<(String, Arc<Fault>)>,
    is_over: bool,
}

/// The faults in force.
#[derive(Default)]
pub struct Faults {
    state: Mutex<State>,
    changed: Condvar,
}

impl Faults {
    pub fn add(&self, ending: &str, fault: Fault) {
        lock(&self.state).rules.push((ending.to_owned(), Arc::new(fault)));
    }

    pub fn clear(&self) {
        lock(&self.state).rules.clear();
        self.changed.notify_all();
    }

    pub fn end(&self) {
        lock(&self.state).is_over = true;
        self.changed.notify_all();
    }

    pub fn are_over(&self) -> bool {
        lock(&self.state).is_over
    }

    /// The faults of a file, by the path that was asked for or that of the file itself.
    pub fn of(&self, paths: [&str; 2]) -> Vec<Arc<Fault>> {
        let state = lock(&self.state);
        let strikes = |ending: &String| paths.iter().any(|path| path.ends_with(ending.as_str()));
        state.rules.iter().filter(|(ending, _)| strikes(ending)).map(|(_, fault)| fault.clone()).collect()
    }

    /// The answer with its faults; `None` where there is none.
    pub fn apply(&self, mut answer: Answer, faults: &[Arc<Fault>]) -> Option<Answer> {
        if !faults.is_empty() {
            // Who fails should not be remembered for it.
            answer.set("Cache-Control", "no-store");
        }
        for fault in faults {
            match &**fault {
                Fault::Status(status) => {
                    answer.status = *status;
                    answer.set("Content-Type", "text/html; charset=utf-8");
                    answer.body = format!("<!doctype html><title>{status}</title>").into();
                }
                Fault::Instead { kind, text } => {
                    answer.set("Content-Type", *kind);
                    answer.body = (*text).into();
                }
                Fault::Found(text) => {
                    answer.status = 200;
                    answer.set("Content-Type", "application/json");
                    answer.body = text.clone().into();
                }
                Fault::Truncated => {
                    answer.promised = Some(answer.body.len());
                    answer.body.truncate(answer.body.len() / 2);
                }
                Fault::Held => self.wait_until_mended(fault)?,
                Fault::Reset => return None,
                Fault::Rewritten(change) => {
                    let text = String::from_utf8(answer.body).expect("only text is rewritten");
                    answer.body = change(text).into();
                }
                Fault::Header(name, value) => answer.set(name, *value),
            }
        }
        Some(answer)
    }

    fn wait_until_mended(&self, held: &Arc<Fault>) -> Option<()> {
        let is_held =
            |state: &mut State| !state.is_over && state.rules.iter().any(|(_, fault)| Arc::ptr_eq(fault, held));
        let state = self.changed.wait_while(lock(&self.state), is_held).ok()?;
        (!state.is_over).then_some(())
    }
}
