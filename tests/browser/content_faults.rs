//! When the content of the next page does not come, the reader learns it, and can try again.

use crate::support::site::{NETWORKS, networks};
use crate::support::{Fault, Stage, texts};
use crate::tests;

tests![
    content_that_is_missing_can_be_asked_for_again,
    content_that_is_broken_can_be_asked_for_again,
    content_that_never_comes_is_given_up,
    content_that_the_host_does_not_know_is_left_to_the_host,
    going_back_from_a_page_that_is_still_loading_is_a_return,
];

fn content_that_is_missing_can_be_asked_for_again(stage: &Stage) {
    say_so_and_heal(stage, [Fault::Status(500), Fault::Reset, Fault::Status(503)]);
}

fn content_that_is_broken_can_be_asked_for_again(stage: &Stage) {
    let cut: fn(String) -> String = |json| json[..json.len() / 2].into();
    let nothing: fn(String) -> String = |_| "{}".into();
    let faults = [Fault::HTML_INSTEAD, Fault::Truncated, Fault::Rewritten(cut), Fault::Rewritten(nothing)];
    say_so_and_heal(stage, faults);
}

fn content_that_never_comes_is_given_up(stage: &Stage) {
    say_so_and_heal(stage, [Fault::Held]);
}

fn content_that_the_host_does_not_know_is_left_to_the_host(Stage { tab, server, .. }: &Stage) {
    server.fault("/klima-buendnis.json", Fault::Status(404));
    tab.open_live(NETWORKS);
    tab.mark();
    tab.click_link_in_main("Klima-Bündnis");
    tab.wait_until("the host has given its page", |tab| tab.heading() == "Klima-Bündnis" && !tab.is_marked());
    tab.wait_for_app("live");
    tab.back();
    tab.wait_for_heading("Internationale Netzwerke");
}

/// Each fault strikes another page: what has healed once is in the browser's cache.
fn say_so_and_heal<const N: usize>(stage: &Stage, faults: [Fault; N]) {
    for (fault, (name, address)) in faults.into_iter().zip(networks()) {
        says_so_and_heals(stage, fault, &name, &address);
    }
}

fn says_so_and_heals(Stage { tab, server, .. }: &Stage, fault: Fault, name: &str, address: &str) {
    let problem = &texts().problem;
    let slug = address.trim_end_matches('/').rsplit('/').next().expect("an address has parts");
    server.fault(&format!("/{slug}.json"), fault);
    tab.open_live(NETWORKS);
    tab.mark();
    tab.click_link_in_main(name);
    tab.wait_for_heading(&problem.title);
    tab.wait_until("the address is that of the page", |tab| tab.address() == address);
    tab.wait_until("the title says so", |tab| tab.title().starts_with(&problem.title));
    tab.wait_until("the heading has the focus", |tab| tab.focused() == format!("h1 {}", problem.title));

    tab.click_link("Europa & Internationales");
    tab.wait_until("other pages work", |tab| tab.address() == "/internationales/" && tab.heading() != problem.title);
    tab.back();
    tab.wait_for_heading(&problem.title);

    server.mend();
    tab.click_button(&problem.retry);
    tab.wait_for_heading(name);
    tab.wait_until("the title is that of the page", |tab| tab.title().starts_with(name));
    assert_eq!(tab.address(), address);
    assert!(tab.is_marked() && tab.app() == "live");
    tab.wait_until("the place is not lost", |tab| tab.focused() == format!("h1 {name}"));
}

fn going_back_from_a_page_that_is_still_loading_is_a_return(Stage { tab, server, .. }: &Stage) {
    server.fault("/internationales.json", Fault::Held);
    tab.open_live(NETWORKS);
    let title = tab.title();
    tab.click_link("Europa & Internationales");
    tab.wait_until("the next page is on its way", |tab| {
        tab.address() == "/internationales/" && tab.heading().is_empty()
    });
    tab.back();
    tab.wait_for_heading("Internationale Netzwerke");
    tab.wait_until("the link has the focus again", |tab| tab.focused() == "a Europa & Internationales");
    assert_eq!(tab.title(), title);
}
