//! Browsers that are ready: a test takes one and gives it back, unless it failed in it.

use std::collections::HashMap;
use std::sync::Mutex;

use super::driver::{Session, downloads};
use super::engine::Engine;
use super::screen;
use super::test::Setup;

type Idle = HashMap<(Engine, Setup), Vec<Session>>;

static IDLE: Mutex<Option<Idle>> = Mutex::new(None);

/// A browser that is set so. Those set otherwise are done with: tests come in the order of their setups.
pub fn take(engine: Engine, setup: Setup) -> Session {
    let others = with_idle(|idle| idle.extract_if(|key, _| key.0 == engine && key.1 < setup).collect::<Vec<_>>());
    others.into_iter().flat_map(|(_, sessions)| sessions).for_each(Session::close);
    let idle = with_idle(|idle| idle.entry((engine, setup)).or_default().pop());
    idle.unwrap_or_else(|| Session::start(engine, setup))
}

pub fn give_back(engine: Engine, setup: Setup, session: Session) {
    with_idle(|idle| idle.entry((engine, setup)).or_default().push(session));
}

/// Ends all browsers.
pub fn close() {
    let idle = with_idle(std::mem::take);
    idle.into_values().flatten().for_each(Session::close);
    screen::forget_settings();
    let _ = std::fs::remove_dir_all(downloads());
}

fn with_idle<T>(act: impl FnOnce(&mut Idle) -> T) -> T {
    let mut idle = IDLE.lock().expect("nothing here panics");
    act(idle.get_or_insert_default())
}
