//! When the content of the next page does not come, the reader learns it, and can try again.

use crate::support::site::{KLIMA, NETWORKS};
use crate::support::{Fault, Stage, texts};
use crate::tests;

tests![
    content_that_is_missing_can_be_asked_for_again,
    content_that_is_broken_can_be_asked_for_again,
    content_that_never_comes_is_given_up,
];

const CONTENT: &str = "/klima-buendnis.json";

fn content_that_is_missing_can_be_asked_for_again(stage: &Stage) {
    says_so_and_heals(stage, Fault::Status(404));
    says_so_and_heals(stage, Fault::Status(500));
    says_so_and_heals(stage, Fault::Reset);
}

fn content_that_is_broken_can_be_asked_for_again(stage: &Stage) {
    says_so_and_heals(stage, Fault::HTML_INSTEAD);
    says_so_and_heals(stage, Fault::Truncated);
    says_so_and_heals(stage, Fault::Rewritten(|json| json[..json.len() / 2].into()));
    says_so_and_heals(stage, Fault::Rewritten(|_| "{}".into()));
}

fn content_that_never_comes_is_given_up(stage: &Stage) {
    says_so_and_heals(stage, Fault::Held);
}

fn says_so_and_heals(Stage { tab, server, .. }: &Stage, fault: Fault) {
    let problem = &texts().problem;
    server.fault(CONTENT, fault);
    tab.open_live(NETWORKS);
    tab.mark();
    tab.click_link_in_main("Klima-Bündnis");
    tab.wait_for_heading(&problem.title);
    tab.wait_until("the address is that of the page", |tab| tab.address() == KLIMA);
    tab.wait_until("the title says so", |tab| tab.title().starts_with(&problem.title));
    tab.wait_until("the heading has the focus", |tab| tab.focused() == format!("h1 {}", problem.title));

    tab.click_link("Europa & Internationales");
    tab.wait_until("other pages work", |tab| tab.address() == "/internationales/" && tab.heading() != problem.title);
    tab.back();
    tab.wait_for_heading(&problem.title);

    server.mend();
    tab.click_button(&problem.retry);
    tab.wait_for_heading("Klima-Bündnis");
    tab.wait_until("the title is that of the page", |tab| tab.title().starts_with("Klima-Bündnis"));
    assert_eq!(tab.address(), KLIMA);
    assert!(tab.is_marked() && tab.app() == "live");
    tab.wait_until("the place is not lost", |tab| tab.focused() != "nothing");
}
