//! A test, and what it is given: a browser and a host of its own.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use libtest_mimic::{Failed, Trial};

use super::tab::Lost;
use super::{Engine, Server, Tab, pool};

/// How the browser is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setup {
    Plain,
    /// The reader prefers dark pages.
    Dark,
    /// The reader's clock is set to another zone.
    Abroad,
    /// The reader has JavaScript switched off in the browser.
    ScriptOff,
}

/// A sentence about the portal that holds in every engine.
#[derive(Clone, Copy)]
pub struct Test {
    name: &'static str,
    run: fn(&Stage),
    setup: Setup,
}

/// What a test is given.
pub struct Stage {
    pub server: Server,
    pub tab: Tab,
    pub engine: Engine,
}

impl Test {
    pub const fn new(name: &'static str, run: fn(&Stage)) -> Self {
        Self { name, run, setup: Setup::Plain }
    }

    pub const fn with(self, setup: Setup) -> Self {
        Self { setup, ..self }
    }

    pub const fn setup(&self) -> Setup {
        self.setup
    }

    pub fn trial(self, engine: Engine) -> Trial {
        let name = format!("{}: {}", engine.name(), self.name);
        Trial::test(name, move || self.play(engine).map_err(|panic| Failed::from(message(&*panic))))
    }

    /// Plays the test, once more in a fresh browser where the first was lost: what dies there is not the portal.
    fn play(self, engine: Engine) -> Result<(), Box<dyn Any + Send>> {
        match self.try_play(engine) {
            Err(panic) if panic.is::<Lost>() => {
                eprintln!(
                    "{}: {}, lost its browser and is played again: {}",
                    engine.name(),
                    self.name,
                    message(&*panic)
                );
                self.try_play(engine)
            }
            end => end,
        }
    }

    fn try_play(self, engine: Engine) -> Result<(), Box<dyn Any + Send>> {
        catch_unwind(move || {
            let session = pool::take(engine, self.setup);
            let server = Server::start();
            let tab = Tab::new(session.client.clone(), server.origin());
            let stage = Stage { server, tab, engine };
            let end = catch_unwind(AssertUnwindSafe(|| {
                (self.run)(&stage);
                stage.tab.leave();
            }));
            drop(stage);
            match end {
                Ok(()) => pool::give_back(engine, self.setup, session),
                Err(panic) => {
                    session.close();
                    resume_unwind(panic);
                }
            }
        })
    }
}

thread_local! {
    /// Where this thread panicked last.
    static PLACE: RefCell<String> = RefCell::default();
}

/// What a test says when it fails is said once, by its result.
pub fn keep_quiet_about_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        PLACE.with_borrow_mut(|kept| *kept = place);
    }));
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    let text = text.or_else(|| panic.downcast_ref::<Lost>().map(|lost| lost.0.as_str()));
    format!("{}\n{}", text.unwrap_or("a panic without words"), PLACE.with_borrow(String::clone))
}

/// The tests of a file, named for their functions.
#[macro_export]
macro_rules! tests {
    ($($name:ident $(.$change:ident($($argument:expr),*))*),* $(,)?) => {
        pub const TESTS: &[$crate::support::Test] =
            &[$($crate::support::Test::new(stringify!($name), $name)$(.$change($($argument),*))*),*];
    };
}
