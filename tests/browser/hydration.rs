//! The program takes over what was prerendered, and changes nothing that a reader sees.

use crate::support::server::page;
use crate::support::site::{KLIMA, NETWORKS};
use crate::support::{Fault, Stage};
use crate::tests;

tests![text_typed_before_the_program_came_is_kept_and_filters, a_page_is_readable_while_the_program_is_on_its_way,];

fn text_typed_before_the_program_came_is_kept_and_filters(Stage { tab, server, .. }: &Stage) {
    server.fault(".wasm", Fault::Held);
    tab.open(NETWORKS);
    tab.type_into("Suche", "frieden");
    assert_eq!(tab.app(), "");
    server.mend();
    tab.wait_for_app("live");
    assert_eq!(tab.value_of("Suche"), "frieden");
    tab.wait_until("the list follows", |tab| (1..4).contains(&tab.cards().len()));
    tab.wait_until("the address follows", |tab| tab.address().ends_with("?q=frieden"));
}

fn a_page_is_readable_while_the_program_is_on_its_way(Stage { tab, server, .. }: &Stage) {
    server.fault(".wasm", Fault::Held);
    tab.open(KLIMA);
    assert_eq!(tab.app_text(), tab.text_as_built(&page(KLIMA)));
    tab.mark();
    tab.click_link("Internationale Netzwerke");
    tab.wait_for_heading("Internationale Netzwerke");
    assert!(!tab.is_marked(), "the browser itself follows links");
}
