//! With JavaScript switched off in the browser, everything can be reached and read.

use crate::support::site::{NETWORKS, START, directory, networks};
use crate::support::{Setup, Stage, words};
use crate::tests;

tests![
    every_network_is_reached_by_links_alone.with(Setup::ScriptOff),
    what_needs_the_program_is_not_shown.with(Setup::ScriptOff),
];

fn every_network_is_reached_by_links_alone(Stage { tab, server, .. }: &Stage) {
    for (name, path) in networks() {
        tab.open(START);
        tab.click_link_in_main("Europa & Internationales");
        tab.wait_until("the hub is there", |tab| tab.address() == "/internationales/");
        tab.click_link_in_main("Internationale Netzwerke");
        tab.wait_for_heading("Internationale Netzwerke");
        tab.click_link_in_main(&name);
        tab.wait_for_heading(&name);
        assert_eq!(tab.address(), path);
        assert!(tab.app_text().contains(&words().network.what_it_is));
    }
    assert!(server.requests().iter().all(|request| !request.target.ends_with(".wasm")), "no script ran");
}

fn what_needs_the_program_is_not_shown(Stage { tab, .. }: &Stage) {
    tab.open(NETWORKS);
    assert_eq!(
        tab.js_texts("return all('main input, main select, main button, [popovertarget=einstellungen]').map(describe)"),
        [""; 0]
    );
    assert_eq!(tab.cards(), networks().into_iter().map(|(name, _)| name).collect::<Vec<_>>());
    assert!(tab.main_text().contains(&directory().without_script), "what needs JavaScript is named");
    tab.click_at("[data-facet=art] summary");
    tab.click("[data-facet=art] a", "Thematisch (4)");
    tab.wait_until("an option has a page of its own", |tab| tab.address() == format!("{NETWORKS}art/thematisch/"));
    assert_eq!(tab.cards().len(), 4);
    assert!(tab.holds("return !all('main a[data-view]').length"), "other views of a part are not offered");
    tab.open(NETWORKS);
    tab.click("main a[data-view]", &directory().table_view);
    tab.wait_until("a view has a page of its own", |tab| tab.address() == format!("{NETWORKS}ansicht/tabelle/"));
    assert_eq!(tab.js_texts("return all('main tbody th').map(nameOf)").len(), networks().len());
}
