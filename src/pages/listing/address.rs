//! Keeps the query and the address in step: the address is the state, so that links, reload and Back work.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use crate::components::directory_form::Change;
use crate::directory::Query;

/// WebKit throws at more than 100 history calls in 10 s, and the router does not survive it.
const ADDRESS_INTERVAL: Duration = Duration::from_millis(300);

#[derive(Clone, Copy)]
pub(super) struct QueryInAddress {
    pub state: RwSignal<Query>,
    /// The page that the query belongs to.
    pub path: StoredValue<String>,
    pending: StoredValue<Option<TimeoutHandle>>,
    write: Callback<()>,
}

/// Reads the query from the address, now and after each move through the history.
///
/// At first it is empty, as on the prerendered page: hydration must find what is there.
pub(super) fn use_query_in_address() -> QueryInAddress {
    let location = use_location();
    let (pathname, search) = (location.pathname, location.search);
    let navigate = use_navigate();
    let state = RwSignal::new(Query::default());
    let path = StoredValue::new(pathname.get_untracked());
    // What the page itself wrote into the address last. Its echo must not undo what was changed since.
    let written = StoredValue::new(None::<Query>);
    Effect::new(move |_| {
        let asked = Query::parse(&search.get());
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
        let address = format!("{}{}", path.get_value(), query.print());
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
    pub fn take(self, change: Change) {
        let mut next = self.state.get_untracked();
        match change {
            Change::Text(text) => next.set_text(&text),
            Change::Kind(kind) => next.kind = kind,
            Change::Sort(sort) => next.sort = sort,
            Change::Reset => next = Query::default(),
            Change::Settled => return self.write_now(),
        }
        if self.state.with_untracked(|state| *state == next) {
            return;
        }
        self.state.set(next);
        if self.pending.with_value(Option::is_none) {
            let handle = set_timeout_with_handle(move || self.write_now(), ADDRESS_INTERVAL);
            self.pending.set_value(handle.ok());
        }
    }

    fn write_now(self) {
        if let Some(handle) = self.pending.try_update_value(Option::take).flatten() {
            handle.clear();
            self.write.run(());
        }
    }
}
