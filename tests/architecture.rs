//! The sources hold to the table of layers and the other promises that no compiler checks.

#[path = "support/architecture/mod.rs"]
mod architecture;

use std::path::Path;

use architecture::rules;
use architecture::source::{Source, read_all};

#[track_caller]
fn check(rule: fn(&[Source]) -> Vec<String>) {
    let sources = read_all(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert!(sources.len() > 20, "the sources are found");
    let found = rule(&sources);
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn each_layer_names_only_layers_below_it() {
    check(rules::upward_arrows);
}

#[test]
fn every_layer_is_in_the_table() {
    let sources = read_all(Path::new(env!("CARGO_MANIFEST_DIR")));
    for source in sources.iter().filter(|source| !source.module.is_empty()) {
        assert!(rules::LAYERS.iter().any(|(layer, _)| *layer == source.layer()), "{} is in no layer", source.file);
    }
}

#[test]
fn the_table_of_layers_allows_no_more_than_is_used() {
    check(rules::idle_arrows);
}

#[test]
fn no_module_leads_back_to_itself() {
    check(rules::circles);
}

#[test]
fn only_the_browser_layer_touches_the_browser() {
    check(rules::browser_elsewhere);
}

#[test]
fn pure_layers_know_nothing_of_views() {
    check(rules::views_in_pure_layers);
}

#[test]
fn addresses_of_pages_stand_in_the_route_alone() {
    check(rules::paths_as_text);
}

#[test]
fn text_becomes_html_in_one_file_and_no_view_sets_styles() {
    check(rules::raw_html_and_styles);
}

#[test]
fn nothing_in_the_browser_panics_without_a_stated_reason() {
    check(rules::panics);
}

#[test]
fn files_are_short_enough_to_be_read_at_once() {
    check(rules::long_files);
}
