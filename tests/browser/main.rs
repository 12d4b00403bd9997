//! The tests in browsers: each is a sentence about the portal that holds in every engine.
//!
//! `STADTPORTAL_ENGINES=chromium,firefox,webkit` picks engines; an engine that is missing is skipped,
//! and a failure where CI=true. `STADTPORTAL_DIST` is the built portal, `dist` as a rule.

mod support;

mod accessibility;
mod addresses;
mod bare_page;
mod checklist;
mod clock;
mod content_faults;
mod directory;
mod directory_address;
mod fee_finder;
mod fee_table;
mod hydration;
mod keyboard;
mod languages;
mod layout;
mod menu;
mod navigation;
mod nearest;
mod news;
mod opening_hours;
mod panics;
mod pinboard;
mod pinboard_change;
mod pinboard_file;
mod privacy;
mod routes;
mod search;
mod settings;
mod speech;
mod static_mode;
mod suggestions;
mod three_clicks;
mod views;
mod without_script;

use std::env;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};
use support::server::folder;
use support::{Engine, Test, pool, test};

/// Those that take long come first, so that none is waited for at the end.
const TESTS: [&[Test]; 33] = [
    routes::TESTS,
    layout::TESTS,
    accessibility::TESTS,
    hydration::TESTS,
    bare_page::TESTS,
    navigation::TESTS,
    menu::TESTS,
    languages::TESTS,
    speech::TESTS,
    settings::TESTS,
    search::TESTS,
    suggestions::TESTS,
    nearest::TESTS,
    news::TESTS,
    views::TESTS,
    directory::TESTS,
    directory_address::TESTS,
    fee_finder::TESTS,
    fee_table::TESTS,
    opening_hours::TESTS,
    clock::TESTS,
    pinboard::TESTS,
    pinboard_change::TESTS,
    pinboard_file::TESTS,
    checklist::TESTS,
    three_clicks::TESTS,
    static_mode::TESTS,
    panics::TESTS,
    content_faults::TESTS,
    without_script::TESTS,
    addresses::TESTS,
    keyboard::TESTS,
    privacy::TESTS,
];

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(2);
    test::keep_quiet_about_panics();
    assert!(folder().join("index.html").is_file(), "{} holds no portal: run `make build` first", folder().display());
    let engines = Engine::wanted();
    let missing =
        engines.iter().filter_map(|engine| engine.look_for().err().map(|reason| (*engine, reason))).collect::<Vec<_>>();
    let is_there = |engine: &Engine| !missing.iter().any(|(gone, _)| gone == engine);
    let mut trials = missing.iter().map(|(engine, reason)| absent(*engine, reason)).collect::<Vec<_>>();
    let mut tests = TESTS.into_iter().flatten().collect::<Vec<_>>();
    tests.sort_by_key(|test| test.setup());
    for test in tests {
        trials.extend(engines.iter().copied().filter(is_there).map(|engine| test.trial(engine)));
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    pool::close();
    conclusion.exit_code()
}

/// Stands for all tests in an engine that is not here.
fn absent(engine: Engine, reason: &str) -> Trial {
    let is_failure = env::var("CI").is_ok_and(|ci| ci == "true");
    println!("No tests in {}: {reason}", engine.name());
    let reason = reason.to_owned();
    Trial::test(format!("{}: is installed", engine.name()), move || Err(reason.into())).with_ignored_flag(!is_failure)
}
