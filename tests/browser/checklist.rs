//! What to bring can be ticked off, and the page can be put on paper.

use fantoccini::key::Key;

use crate::support::site::PASSPORT;
use crate::support::{Fault, Setup, Stage, Tab};
use crate::tests;

tests![
    a_checklist_is_ticked_by_keyboard_and_stays_so,
    what_was_ticked_before_the_program_came_stays_ticked,
    a_checklist_is_ticked_without_the_program.with(Setup::ScriptOff),
    the_button_prints,
    on_paper_there_is_the_text_and_none_of_the_tools,
];

fn ticked(tab: &Tab) -> Vec<String> {
    tab.js_texts("return all('.checklist input').map((box) => `${box.checked}`)")
}

fn tick_two(tab: &Tab) {
    tab.js("all('.checklist input')[0].focus()");
    tab.press(Key::Space);
    tab.press(Key::Tab);
    tab.press(Key::Space);
    tab.wait_until("the first two are ticked", |tab| ticked(tab)[..3] == ["true", "true", "false"]);
}

fn a_checklist_is_ticked_by_keyboard_and_stays_so(Stage { tab, .. }: &Stage) {
    tab.open_live(PASSPORT);
    tick_two(tab);
    tab.type_into("Wie alt ist die Person?", "20");
    tab.wait_until("the page has gone on", |tab| tab.address().ends_with("?alter=20"));
    tab.click_link("Gebühren");
    tab.wait_until("the page is scrolled", |tab| tab.address().ends_with("#gebuehren"));
    assert_eq!(ticked(tab)[..3], ["true", "true", "false"]);
    tab.js("all('.checklist input')[1].focus()");
    tab.press(Key::Space);
    tab.wait_until("one is taken back", |tab| ticked(tab)[..3] == ["true", "false", "false"]);
    assert_eq!(tab.problems(), [""; 0]);
}

fn what_was_ticked_before_the_program_came_stays_ticked(Stage { tab, server, .. }: &Stage) {
    server.fault(".wasm", Fault::Held);
    tab.open(PASSPORT);
    tick_two(tab);
    server.mend();
    tab.wait_for_app("live");
    assert_eq!(ticked(tab)[..3], ["true", "true", "false"]);
}

fn a_checklist_is_ticked_without_the_program(Stage { tab, .. }: &Stage) {
    tab.open(PASSPORT);
    tick_two(tab);
}

fn the_button_prints(Stage { tab, server, .. }: &Stage) {
    server.run_first("window.__printed = 0; window.print = () => { window.__printed += 1; };");
    tab.open_live(PASSPORT);
    tab.click_button("Drucken");
    tab.wait_until("it prints once", |tab| tab.js("return window.__printed") == 1);
}

/// Makes what is for paper hold on the screen: no driver but one can show a page as paper would.
const PAPER: &str = "
    const turn = (rules) => { for (const rule of rules) {
        if (rule.media) rule.media.mediaText = rule.media.mediaText.replace(/\\bprint\\b/, 'all').replace(/\\bscreen\\b/, 'print');
        if (rule.cssRules) turn(rule.cssRules);
    } };
    for (const sheet of document.styleSheets) turn(sheet.cssRules);";

fn on_paper_there_is_the_text_and_none_of_the_tools(Stage { tab, .. }: &Stage) {
    tab.open_live(PASSPORT);
    let tools = "return all('.site-header__search, .site-header__tools, .site-nav, .pin, .skip-link, .pager, .feedback, .fee-finder, [data-action=print]').map(describe)";
    assert!(tab.js_texts(tools).len() > 4);
    let (heading, ticks) = (tab.heading(), ticked(tab).len());
    tab.js(PAPER);
    assert_eq!(tab.js_texts(tools), [""; 0]);
    assert!(tab.holds("return all('h1').length === 1 && all('.site-header__name').length === 1"), "{heading}");
    assert_eq!(ticked(tab).len(), ticks, "boxes are there to be ticked by hand");
    let text = tab.main_text();
    assert!(text.contains("37,50") && text.contains("Das bringen Sie mit"), "{text}");
}
