//! The host of a test: serves the built portal as a good static host does, until told to fail.
//!
//! Each test has its own, on a port of its own, so that no cache and no fault reaches another test.

mod fault;
mod files;
mod http;

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;

pub use fault::Fault;
use fault::Faults;
pub use files::{asset, folder, page, paths, program, status};
use http::Answer;

/// What was asked for, and what it was answered with.
#[derive(Clone, Debug)]
pub struct Request {
    /// With its query.
    pub target: String,
    pub status: u16,
}

#[derive(Default)]
struct Shared {
    faults: Faults,
    log: Mutex<Vec<Request>>,
    /// Runs in every page, before anything else does.
    script: Mutex<String>,
}

pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

/// A port that no earlier test had: a browser that is used again keeps what it was once told to keep for ever.
fn unused_port() -> (TcpListener, SocketAddr) {
    static USED: Mutex<Vec<u16>> = Mutex::new(Vec::new());
    let mut refused = Vec::new();
    loop {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        let mut used = USED.lock().expect("nobody panics here");
        if !used.contains(&address.port()) {
            used.push(address.port());
            return (listener, address);
        }
        // Held until another is found, or the system might offer it again.
        refused.push(listener);
    }
}

impl Server {
    pub fn start() -> Self {
        let (listener, address) = unused_port();
        let shared = Arc::<Shared>::default();
        let of_thread = shared.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if of_thread.faults.are_over() {
                    return;
                }
                let shared = of_thread.clone();
                thread::spawn(move || shared.serve(stream));
            }
        });
        Self { address, shared }
    }

    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From now on every file whose path ends in `ending` has this fault, too.
    pub fn fault(&self, ending: &str, fault: Fault) {
        self.shared.faults.add(ending, fault);
    }

    /// Lifts all faults; what was held is answered now.
    pub fn mend(&self) {
        self.shared.faults.clear();
    }

    /// Runs `script` in every page from now on, before anything else.
    pub fn run_first(&self, script: &str) {
        lock(&self.shared.script).push_str(script);
    }

    /// All requests so far.
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.shared.log).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.faults.end();
        // Wakes the thread that waits for the next visitor.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn serve(&self, stream: TcpStream) -> Option<()> {
        let target = http::read(&stream)?;
        let (path, _) = target.split_once('?').unwrap_or((&target, ""));
        let file = files::find(path);
        let script = (path == files::PROBE).then(|| lock(&self.script).clone());
        let (answer, faults) = match script {
            Some(script) => (files::probe(&script), Vec::new()),
            None => (files::answer(&file, &target), self.faults.of([path, &file.path])),
        };
        let answer = self.faults.apply(answer, &faults);
        let status = match &answer {
            Some(Answer { status, .. }) => *status,
            None => 0,
        };
        lock(&self.log).push(Request { target, status });
        http::write(&stream, answer?)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
