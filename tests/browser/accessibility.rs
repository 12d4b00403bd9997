//! axe-core finds nothing: on every page and in every state, light and dark, wide and narrow.

use std::collections::BTreeMap;

use crate::support::site::{KINDS, KLIMA, MISSING, NETWORKS, written_paths};
use crate::support::{Engine, Fault, Setup, Stage, Tab, texts};
use crate::tests;

tests![
    axe_finds_nothing_on_any_page,
    axe_finds_nothing_on_dark_pages.with(Setup::Dark),
    axe_finds_nothing_on_narrow_pages,
    axe_finds_nothing_on_narrow_dark_pages.with(Setup::Dark),
    axe_finds_nothing_where_something_is_missing,
    axe_finds_nothing_where_something_is_missing_in_the_dark.with(Setup::Dark),
];

/// One page of each kind in Chromium, and elsewhere one of each look: contrast and width differ little between engines.
fn pages(engine: Engine) -> Vec<&'static str> {
    if engine == Engine::Chromium {
        KINDS.into_iter().chain([MISSING]).collect()
    } else {
        vec![NETWORKS, KLIMA, MISSING]
    }
}

fn axe_finds_nothing_on_any_page(Stage { tab, engine, .. }: &Stage) {
    let mut findings = Findings::default();
    let pages = if *engine == Engine::Chromium { written_paths() } else { KINDS.map(str::to_owned).into() };
    for path in pages.into_iter().chain([MISSING.into()]) {
        tab.open_live(&path);
        findings.look(tab, &path);
    }
    findings.are_none();
}

fn axe_finds_nothing_on_dark_pages(Stage { tab, engine, .. }: &Stage) {
    let mut findings = Findings::default();
    for path in pages(*engine) {
        tab.open_live(path);
        is_dark(tab);
        findings.look(tab, path);
    }
    findings.are_none();
}

fn axe_finds_nothing_on_narrow_pages(Stage { tab, engine, .. }: &Stage) {
    let mut findings = Findings::default();
    for path in pages(*engine) {
        tab.open_narrow(path);
        findings.look(tab, path);
    }
    findings.are_none();
}

fn axe_finds_nothing_on_narrow_dark_pages(Stage { tab, engine, .. }: &Stage) {
    let mut findings = Findings::default();
    for path in pages(*engine) {
        tab.open_narrow(path);
        is_dark(tab);
        findings.look(tab, path);
    }
    findings.are_none();
}

fn axe_finds_nothing_where_something_is_missing(stage: &Stage) {
    states(stage);
}

fn axe_finds_nothing_where_something_is_missing_in_the_dark(stage: &Stage) {
    states(stage);
}

/// No program (first, for a browser that has it keeps it), chips, no hits, no content.
fn states(Stage { tab, server, .. }: &Stage) {
    let mut findings = Findings::default();
    server.fault(".wasm", Fault::Status(404));
    tab.open(NETWORKS);
    tab.wait_for_app("static");
    findings.look(tab, "static mode");
    server.mend();

    tab.open_live(&format!("{NETWORKS}?q=klima&art=thematisch"));
    tab.wait_until("the chips are there", |tab| tab.buttons().len() > 2);
    findings.look(tab, "narrowed list");

    tab.type_anew_into("Suche", "gibtesnicht");
    tab.wait_until("the list is empty", |tab| tab.cards().is_empty());
    findings.look(tab, "empty list");

    server.fault("/klima-buendnis.json", Fault::Status(500));
    tab.open_live(NETWORKS);
    tab.click_link_in_main("Klima-Bündnis");
    tab.wait_for_heading(&texts().problem.title);
    tab.wait_until("the title says so", |tab| tab.title().starts_with(&texts().problem.title));
    findings.look(tab, "content that did not come");
    findings.are_none();
}

fn is_dark(tab: &Tab) {
    assert!(tab.holds("return matchMedia('(prefers-color-scheme: dark)').matches"));
}

/// What axe-core objected to, and where.
#[derive(Default)]
struct Findings(BTreeMap<String, Vec<String>>);

impl Findings {
    fn look(&mut self, tab: &Tab, place: &str) {
        for finding in tab.violations() {
            self.0.entry(finding).or_default().push(place.to_owned());
        }
    }

    #[track_caller]
    fn are_none(self) {
        let found =
            self.0.iter().map(|(finding, places)| format!("{finding}\n  at {}", places.join(", "))).collect::<Vec<_>>();
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}
