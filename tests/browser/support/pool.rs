//! Browsers that are ready: a test takes one and gives it back, unless it failed in it.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::driver::Session;
use super::engine::Engine;
use super::screen;
use super::test::Setup;

type Idle = HashMap<(Engine, Setup), Vec<Session>>;

static IDLE: Mutex<Option<Idle>> = Mutex::new(None);

/// Held by a test as long as it uses its browser. WebKit's windows share a screen without a window manager,
/// where only one of them has the focus: it is used by one test at a time.
pub fn turn(engine: Engine) -> Option<MutexGuard<'static, ()>> {
    static WEBKIT: Mutex<()> = Mutex::new(());
    (engine == Engine::WebKit).then(|| WEBKIT.lock().unwrap_or_else(PoisonError::into_inner))
}

pub fn take(engine: Engine, setup: Setup) -> Session {
    if engine == Engine::WebKit {
        let others = with_idle(|idle| idle.extract_if(|key, _| key.0 == engine && key.1 != setup).collect::<Vec<_>>());
        others.into_iter().flat_map(|(_, sessions)| sessions).for_each(Session::close);
    }
    let idle = with_idle(|idle| idle.entry((engine, setup)).or_default().pop());
    idle.unwrap_or_else(|| Session::start(engine, setup))
}

pub fn give_back(engine: Engine, setup: Setup, session: Session) {
    with_idle(|idle| idle.entry((engine, setup)).or_default().push(session));
}

/// Ends all browsers, and the screen of those that have one.
pub fn close() {
    let idle = with_idle(std::mem::take);
    idle.into_values().flatten().for_each(Session::close);
    screen::close();
}

fn with_idle<T>(act: impl FnOnce(&mut Idle) -> T) -> T {
    let mut idle = IDLE.lock().expect("nothing here panics");
    act(idle.get_or_insert_default())
}
