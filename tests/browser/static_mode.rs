//! Where the program cannot run, the page is a plain one: readable, its links the browser's own.

use crate::support::server::{asset, page};
use crate::support::site::{NETWORKS, networks};
use crate::support::{Fault, Stage, Tab, words};
use crate::tests;

tests![
    the_page_is_whole_when_the_program_is_missing,
    the_page_is_whole_when_the_host_answers_html_for_the_program,
    the_page_is_whole_when_the_program_is_cut_off,
    the_page_is_whole_when_the_connection_breaks,
    the_page_is_whole_when_the_glue_is_missing,
    the_page_is_whole_when_the_glue_is_html,
    the_page_is_whole_when_the_start_script_is_missing,
    the_page_is_whole_when_the_program_never_comes,
    the_page_is_whole_when_the_host_forbids_webassembly,
    the_page_is_whole_when_the_browser_has_no_webassembly,
];

fn the_page_is_whole_when_the_program_is_missing(stage: &Stage) {
    stage.server.fault(".wasm", Fault::Status(404));
    becomes_static(stage);
}

fn the_page_is_whole_when_the_host_answers_html_for_the_program(stage: &Stage) {
    stage.server.fault(".wasm", Fault::HTML_INSTEAD);
    becomes_static(stage);
}

fn the_page_is_whole_when_the_program_is_cut_off(stage: &Stage) {
    stage.server.fault(".wasm", Fault::Truncated);
    becomes_static(stage);
}

fn the_page_is_whole_when_the_connection_breaks(stage: &Stage) {
    stage.server.fault(".wasm", Fault::Reset);
    becomes_static(stage);
}

fn the_page_is_whole_when_the_glue_is_missing(stage: &Stage) {
    stage.server.fault(&asset("data-glue"), Fault::Status(404));
    becomes_static(stage);
}

fn the_page_is_whole_when_the_glue_is_html(stage: &Stage) {
    stage.server.fault(&asset("data-glue"), Fault::HTML_INSTEAD);
    becomes_static(stage);
}

fn the_page_is_whole_when_the_start_script_is_missing(stage: &Stage) {
    stage.server.fault(&asset("type=\"module\" src"), Fault::Status(404));
    stage.tab.open(NETWORKS);
    stage.tab.type_into("Suche", "frieden");
    is_plain(&stage.tab, &page(NETWORKS));
}

fn the_page_is_whole_when_the_program_never_comes(stage: &Stage) {
    stage.server.fault(".wasm", Fault::Held);
    becomes_static(stage);
}

fn the_page_is_whole_when_the_host_forbids_webassembly(stage: &Stage) {
    stage.server.fault(".html", Fault::Header("Content-Security-Policy", "default-src 'self'"));
    becomes_static(stage);
}

fn the_page_is_whole_when_the_browser_has_no_webassembly(stage: &Stage) {
    stage.server.run_first("delete window.WebAssembly;");
    becomes_static(stage);
}

/// Opens the directory and types, before or after the page knows that it is a plain one.
fn becomes_static(Stage { tab, .. }: &Stage) {
    tab.open(NETWORKS);
    tab.type_into("Suche", "frieden");
    tab.wait_for_app("static");
    tab.wait_for_status(&words().frame.static_mode);
    is_plain(tab, &page(NETWORKS));
}

/// What was prerendered is there, so is what was typed, and a link is followed by the browser.
///
/// The list answers where it can: it is a program of its own.
pub fn is_plain(tab: &Tab, html: &str) {
    let answers = "return Boolean(document.querySelector('.directory[data-answers]'))";
    let gave_up = "return Boolean(document.querySelector('.directory__failed'))";
    // Without even the script that starts everything, nobody is there to say so.
    let is_started = !tab.app().is_empty();
    let is_settled = |tab: &Tab| !is_started || tab.holds(answers) || tab.holds(gave_up);
    tab.wait_until("the list answers, or says that it does not", is_settled);
    if tab.holds(answers) {
        tab.wait_until("the list is narrowed", |tab| (1..networks().len()).contains(&tab.cards().len()));
    } else {
        assert_eq!(tab.app_text(), tab.text_as_built(html));
    }
    assert_eq!(tab.value_of("Suche"), "frieden");
    tab.mark();
    tab.click_link_in_main("Mayors for Peace");
    tab.wait_for_heading("Mayors for Peace");
    assert!(!tab.is_marked(), "the browser itself follows links");
}
