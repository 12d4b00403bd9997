//! Makes a panic known to the start script, which then turns the page into a plain one.

use std::panic::set_hook;

use web_sys::{Event, console, window};

/// From here on, a panic is written to the console and sent to the window as the event `portal:panic`.
///
/// The instance is dead after a panic in an update: without this, every link would be swallowed
/// by a router that no longer runs (leptos-rs/leptos#4391).
pub fn report_panics() {
    set_hook(Box::new(|info| {
        console::error_1(&info.to_string().into());
        if let (Some(window), Ok(event)) = (window(), Event::new("portal:panic")) {
            let _ = window.dispatch_event(&event);
        }
    }));
}
