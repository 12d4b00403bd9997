//! The board can be saved as a file, and read from one.

use std::fs;

use tempfile::TempDir;

use crate::pinboard::{KEY, board, board_text, opens_with, pin};
use crate::support::driver::downloads;
use crate::support::site::{CONTACT, PASSPORT};
use crate::support::{Engine, Stage, Tab, texts};
use crate::tests;

tests![
    the_board_is_saved_as_a_file_and_read_again,
    the_file_arrives_in_the_folder_for_downloads,
    a_file_that_is_no_board_changes_nothing,
    a_file_from_elsewhere_leads_nowhere_else,
];

const PASS: &str = "Reisepass beantragen";

/// Notes what is offered for saving.
const CATCH: &str = "
    const own = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
        blob.text().then((text) => { window.__saved = text; });
        return own.call(URL, blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
        if (this.download) window.__name = this.download;
        else click.call(this);
    };";

/// Hands `text` to the board as a file.
fn import(tab: &Tab, text: &str) {
    let folder = TempDir::new().expect("a folder for temporary files");
    let file = folder.path().join("pinnwand.json");
    fs::write(&file, text).expect("it takes a file");
    tab.put_file("input[type=file]", &file);
    let texts = &texts().pinboard;
    tab.wait_until("it says what came of it", |tab| {
        tab.statuses().iter().any(|says| *says == texts.imported || *says == texts.import_wrong)
    });
}

fn kept_board(tab: &Tab) -> String {
    tab.js_text(&format!("return localStorage.getItem('{KEY}') ?? ''"))
}

fn the_board_is_saved_as_a_file_and_read_again(Stage { tab, server, .. }: &Stage) {
    let texts = &texts().pinboard;
    server.run_first(CATCH);
    pin(tab, PASSPORT);
    pin(tab, CONTACT);
    opens_with(tab, &["Kontakt", PASS]);
    tab.click_button(&texts.export);
    tab.wait_until("a file is offered", |tab| tab.js_text("return window.__saved ?? ''").len() > 20);
    assert_eq!(tab.js_text("return window.__name"), "pinnwand.json");
    let saved = tab.js_text("return window.__saved");
    tab.click_button(&format!("{} Kontakt", texts.unpin));
    tab.wait_until("one is left", |tab| board(tab) == [PASS]);
    import(tab, &saved);
    tab.wait_for_status(&texts.imported);
    tab.wait_until("what was missing is back, and nothing is there twice", |tab| board(tab) == [PASS, "Kontakt"]);
    tab.wait_until("and is compared", |tab| board_text(tab).matches(&texts.unchanged).count() == 2);
    opens_with(tab, &[PASS, "Kontakt"]);
    assert_eq!(tab.problems(), [""; 0]);
}

/// Where WebKitGTK saves files is not for the driver to say.
fn the_file_arrives_in_the_folder_for_downloads(Stage { tab, engine, .. }: &Stage) {
    if *engine == Engine::WebKit {
        return;
    }
    pin(tab, PASSPORT);
    opens_with(tab, &[PASS]);
    let text = kept_board(tab);
    let folder = downloads();
    let arrived = |_: &Tab| {
        let files = fs::read_dir(&folder).into_iter().flatten().flatten();
        files.filter_map(|file| fs::read_to_string(file.path()).ok()).any(|file| file == text)
    };
    tab.click_button(&texts().pinboard.export);
    tab.wait_until("the file is there", arrived);
}

fn a_file_that_is_no_board_changes_nothing(Stage { tab, .. }: &Stage) {
    let texts = &texts().pinboard;
    pin(tab, PASSPORT);
    let before = kept_board(tab);
    let cut = &before[..before.len() / 2];
    for text in ["", "kein JSON", "{}", "[]", "[\"stadtportal-pinnwand-2\",\"0\"]", cut] {
        opens_with(tab, &[PASS]);
        import(tab, text);
        tab.wait_for_status(&texts.import_wrong);
        assert_eq!((board(tab), kept_board(tab)), (vec![PASS.to_owned()], before.clone()), "{text}");
    }
    assert_eq!((tab.app(), tab.problems()), ("live".into(), Vec::new()));
}

fn a_file_from_elsewhere_leads_nowhere_else(Stage { tab, .. }: &Stage) {
    let paths = ["https://boese.invalid/", "//boese.invalid/", "javascript:alert(1)", "/service/hunde/"];
    let pins = paths.map(|path| format!("\"{path}\",\"<img src=x onerror=alert(1)>\",\"2026-01-01\",\"0\""));
    opens_with(tab, &[]);
    import(tab, &format!("[\"stadtportal-pinnwand-1\",\"{}\",{}]", pins.len(), pins.join(",")));
    tab.wait_until("only what can be a page is taken", |tab| board(tab) == ["<img src=x onerror=alert(1)>"]);
    let links = "return all('.pinned a').map((link) => link.getAttribute('href'))";
    assert_eq!(tab.js_texts(links), ["/service/hunde/"]);
    assert_eq!((tab.app(), tab.problems()), ("live".into(), Vec::new()));
}
