//! Keeps a query and the address in step: the address is the state, so that links, reload and Back work.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

/// WebKit throws at more than 100 history calls in 10 s, and the router does not survive it.
const ADDRESS_INTERVAL: Duration = Duration::from_millis(300);

#[derive(Clone, Copy)]
pub(super) struct QueryInAddress {
    /// The query string with its `?`; empty where nothing is asked.
    pub state: RwSignal<String>,
    /// The page that the query belongs to.
    pub path: StoredValue<String>,
    pending: StoredValue<Option<TimeoutHandle>>,
    write: Callback<()>,
}

/// Reads the query from the address, now and after each move through the history.
///
/// `canonical` writes a query string as the page itself would. At first the query is empty, as on the
/// prerendered page: hydration must find what is there.
pub(super) fn use_query_in_address(canonical: impl Fn(&str) -> String + Send + Sync + 'static) -> QueryInAddress {
    let location = use_location();
    let (pathname, search) = (location.pathname, location.search);
    let navigate = use_navigate();
    let state = RwSignal::new(String::new());
    let path = StoredValue::new(pathname.get_untracked());
    // What the page itself wrote into the address last. Its echo must not undo what was changed since.
    let written = StoredValue::new(None::<String>);
    Effect::new(move |_| {
        let asked = canonical(&search.get());
        if pathname.get_untracked() != path.get_value() || written.with_value(|own| own.as_ref() == Some(&asked)) {
            return;
        }
        written.set_value(None);
        if state.with_untracked(|state| *state != asked) {
            state.set(asked);
        }
    });
    let write = Callback::new(move |()| {
        // The page may have been left while the change was waiting.
        if pathname.try_get_untracked().is_none_or(|pathname| pathname != path.get_value()) {
            return;
        }
        let query = state.get_untracked();
        let address = format!("{}{query}", path.get_value());
        written.set_value(Some(query));
        navigate(
            &address,
            NavigateOptions { replace: true, scroll: false, resolve: false, ..NavigateOptions::default() },
        );
    });
    let pending = StoredValue::new(None::<TimeoutHandle>);
    on_cleanup(move || {
        if let Some(Some(handle)) = pending.try_get_value() {
            handle.clear();
        }
    });
    QueryInAddress { state, path, pending, write }
}

impl QueryInAddress {
    /// Changes the query at once, and the address soon.
    pub fn take(self, next: String) {
        if self.state.with_untracked(|state| *state == next) {
            return;
        }
        self.state.set(next);
        if self.pending.with_value(Option::is_none) {
            let handle = set_timeout_with_handle(move || self.write_now(), ADDRESS_INTERVAL);
            self.pending.set_value(handle.ok());
        }
    }

    /// Writes what is waiting.
    pub fn write_now(self) {
        if let Some(handle) = self.pending.try_update_value(Option::take).flatten() {
            handle.clear();
            self.write.run(());
        }
    }
}
