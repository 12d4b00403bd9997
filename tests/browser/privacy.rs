//! A visit leaves nothing behind, and nobody else learns of it.

use crate::support::site::{KINDS, NETWORKS};
use crate::support::{Stage, Tab};
use crate::tests;

tests![a_visit_leaves_nothing_behind];

const KEPT: &str = "
    const done = arguments[arguments.length - 1];
    (async () => [
        ...document.cookie.split(';').filter(Boolean).map((name) => `cookie ${name}`),
        ...Object.keys(localStorage).map((name) => `localStorage ${name}`),
        ...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`),
        ...(await indexedDB.databases?.() ?? []).map(({ name }) => `database ${name}`),
        ...(await window.caches?.keys() ?? []).map((name) => `cache ${name}`),
        ...(await navigator.serviceWorker?.getRegistrations() ?? []).map(({ scope }) => `service worker ${scope}`),
    ])().then(done, (error) => done([`${error}`]));";

fn a_visit_leaves_nothing_behind(Stage { tab, .. }: &Stage) {
    for path in KINDS {
        tab.open_live(path);
    }
    tab.open_live(NETWORKS);
    tab.type_into("Suche", "klima");
    tab.wait_until("the address carries the search", |tab| tab.address().ends_with("?q=klima"));
    assert_eq!(kept(tab), [""; 0]);
}

/// All that the portal has left on the device.
pub fn kept(tab: &Tab) -> Vec<String> {
    tab.js_later(KEPT)
}
