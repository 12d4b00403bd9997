//! Runs axe-core in a page.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use super::tab::Tab;

static AXE: LazyLock<String> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/axe-core/axe.min.js");
    fs::read_to_string(file).expect("scripts/setup installs axe-core")
});

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
      ({ violations }) => done(violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, html, failureSummary }) => `${id} (${help})\\n  ${target.flat().join(' ')}\\n  ${html}\\n  ${failureSummary}`))),
      (error) => done([`axe: ${error}`]));";

impl Tab {
    /// What axe-core objects to in this page, with rule, place and HTML.
    #[track_caller]
    pub fn violations(&self) -> Vec<String> {
        if !self.holds("return typeof axe === 'object'") {
            // Not through `js`: its answer would be the library itself.
            self.act("load axe-core", self.client.execute(&format!("{}\n;window.axe = axe;", *AXE), Vec::new()));
        }
        self.js_later(RUN)
    }
}
