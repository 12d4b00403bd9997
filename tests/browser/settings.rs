//! How the portal looks is the reader's choice, and is kept only where the reader says so.

use serde_json::{Value, json};

use crate::privacy::kept;
use crate::support::site::{FEES, START};
use crate::support::{Fault, Stage, Tab, words};
use crate::tests;

tests![
    colours_follow_the_choice,
    contrast_size_and_motion_follow_the_choice,
    nothing_is_kept_until_the_reader_says_so,
    what_was_chosen_goes_along_to_the_next_page,
    what_is_kept_is_there_after_a_reload_and_gone_when_it_is_taken_back,
    settings_work_without_the_program,
    settings_do_no_harm_where_storage_is_denied,
    settings_that_nobody_can_have_chosen_are_passed_over,
];

const KEY: &str = "stadtportal:einstellungen";

fn open_panel(tab: &Tab) {
    let is_open = |tab: &Tab| tab.holds("return document.querySelector('#einstellungen').matches(':popover-open')");
    tab.click_button(&words().frame.settings);
    tab.wait_until("the panel is open", is_open);
}

/// Chooses in the group of this name.
fn choose(tab: &Tab, group: &str, option: &str) {
    let script =
        "const group = all('fieldset').find((group) => nameOf(group.querySelector('legend')) === arguments[0]);
        const label = [...group.querySelectorAll('label')].find((label) => nameOf(label) === arguments[1]);
        label.control.click();
        return label.control.checked";
    assert_eq!(tab.js_with(script, vec![json!(group), json!(option)]), json!(true), "{group}: {option}");
}

/// What the root element says and what is seen of it.
fn look(tab: &Tab) -> Value {
    tab.js("const { kernTheme, theme, contrast, size, motion } = document.documentElement.dataset;
        const { backgroundColor, color } = getComputedStyle(document.body);
        const dark = [...document.querySelectorAll('source[data-dark]')].every((source) => matchMedia(source.media).matches);
        return { kernTheme, theme, contrast, size, motion, backgroundColor, color, dark,
            font: parseFloat(getComputedStyle(document.documentElement).fontSize) }")
}

fn colours_follow_the_choice(Stage { tab, .. }: &Stage) {
    let frame = &words().frame;
    tab.open_live(START);
    let before = look(tab);
    assert_eq!(before["kernTheme"], Value::Null);
    open_panel(tab);
    choose(tab, &frame.theme, &frame.theme_dark);
    let dark = look(tab);
    assert_eq!(dark["kernTheme"], "dark");
    assert_ne!(dark["backgroundColor"], before["backgroundColor"]);
    assert_eq!(dark["dark"], true, "pictures are dark, too");
    choose(tab, &frame.theme, &frame.theme_light);
    let light = look(tab);
    assert_eq!((&light["kernTheme"], &light["backgroundColor"]), (&json!("light"), &before["backgroundColor"]));
    assert_eq!(light["dark"], false);
    choose(tab, &frame.theme, &frame.theme_auto);
    assert_eq!(look(tab), before);
    assert_eq!(tab.problems(), [""; 0]);
}

fn contrast_size_and_motion_follow_the_choice(Stage { tab, .. }: &Stage) {
    let frame = &words().frame;
    tab.open_live(START);
    let before = look(tab);
    open_panel(tab);
    choose(tab, &frame.contrast, &frame.contrast_more);
    assert_eq!(look(tab)["contrast"], "more");
    assert_ne!(look(tab)["color"], before["color"]);
    let font = |tab: &Tab| look(tab)["font"].as_f64().expect("a number");
    let normal = font(tab);
    choose(tab, &frame.size, &frame.size_large);
    let large = font(tab);
    choose(tab, &frame.size, &frame.size_larger);
    assert!(normal < large && large < font(tab), "{normal} {large} {}", font(tab));
    choose(tab, &frame.motion, &frame.motion_reduce);
    assert_eq!(look(tab)["motion"], "reduce");
    for (group, option) in [
        (&frame.contrast, &frame.contrast_auto),
        (&frame.size, &frame.size_normal),
        (&frame.motion, &frame.motion_auto),
    ] {
        choose(tab, group, option);
    }
    let after = look(tab);
    for name in ["backgroundColor", "color", "font"] {
        assert_eq!(after[name], before[name], "{name}");
    }
}

fn nothing_is_kept_until_the_reader_says_so(Stage { tab, .. }: &Stage) {
    let frame = &words().frame;
    tab.open_live(START);
    open_panel(tab);
    choose(tab, &frame.theme, &frame.theme_dark);
    choose(tab, &frame.size, &frame.size_large);
    assert_eq!(kept(tab), [""; 0]);
    tab.tick(&frame.keep);
    assert_eq!(kept(tab), [format!("localStorage {KEY}")]);
}

fn what_was_chosen_goes_along_to_the_next_page(Stage { tab, .. }: &Stage) {
    let frame = &words().frame;
    tab.open_live(START);
    open_panel(tab);
    choose(tab, &frame.theme, &frame.theme_dark);
    tab.click_button(&frame.close);
    tab.click_link("Europa & Internationales");
    tab.wait_for_heading("Europa & Internationales");
    tab.wait_until("the next page is dark, with its pictures", |tab| {
        look(tab)["kernTheme"] == "dark" && look(tab)["dark"] == true
    });
    assert_eq!(kept(tab), [""; 0]);
}

fn what_is_kept_is_there_after_a_reload_and_gone_when_it_is_taken_back(Stage { tab, .. }: &Stage) {
    let frame = &words().frame;
    tab.open_live(START);
    open_panel(tab);
    choose(tab, &frame.theme, &frame.theme_dark);
    tab.tick(&frame.keep);
    let dark = look(tab);
    tab.open_live(FEES);
    assert_eq!(
        (&look(tab)["kernTheme"], &look(tab)["backgroundColor"]),
        (&dark["kernTheme"], &dark["backgroundColor"])
    );
    tab.reload();
    tab.wait_for_app("live");
    assert_eq!(look(tab)["kernTheme"], "dark");
    open_panel(tab);
    let ticked = "return [...document.querySelectorAll('.settings__form :checked')].map((field) => `${field.name} ${field.value}`)";
    assert_eq!(tab.js_texts(ticked), ["theme dark", "contrast ", "size ", "motion ", "keep on"], "the panel shows it");
    tab.tick(&frame.keep);
    assert_eq!(kept(tab), [""; 0]);
    assert_eq!(look(tab)["kernTheme"], "dark", "until the page is left");
    tab.reload();
    tab.wait_for_app("live");
    assert_eq!(look(tab)["kernTheme"], Value::Null);
}

fn settings_work_without_the_program(Stage { tab, server, .. }: &Stage) {
    let frame = &words().frame;
    server.fault(".wasm", Fault::Status(404));
    tab.open(START);
    tab.wait_for_app("static");
    open_panel(tab);
    choose(tab, &frame.theme, &frame.theme_dark);
    assert_eq!(look(tab)["kernTheme"], "dark");
    tab.tick(&frame.keep);
    tab.open(FEES);
    tab.wait_for_app("static");
    assert_eq!(look(tab)["kernTheme"], "dark");
    open_panel(tab);
    choose(tab, &frame.contrast, &frame.contrast_more);
    assert_eq!(look(tab)["contrast"], "more");
    tab.tick(&frame.keep);
    assert_eq!(kept(tab), [""; 0]);
}

fn settings_do_no_harm_where_storage_is_denied(Stage { tab, server, .. }: &Stage) {
    let frame = &words().frame;
    server.run_first("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('Nein', 'SecurityError'); } });");
    tab.open_live(START);
    open_panel(tab);
    choose(tab, &frame.theme, &frame.theme_dark);
    tab.tick(&frame.keep);
    assert_eq!(look(tab)["kernTheme"], "dark");
    assert_eq!((tab.app(), tab.problems()), ("live".into(), Vec::new()));
}

fn settings_that_nobody_can_have_chosen_are_passed_over(Stage { tab, .. }: &Stage) {
    tab.open_live(START);
    let before = look(tab);
    for text in ["", "{", "[]", "7", "null", "{\"theme\":\"<script>\"}", "{\"theme\":{},\"size\":[1]}"] {
        tab.open_live(START);
        tab.js_with("localStorage.setItem(arguments[0], arguments[1])", vec![json!(KEY), json!(text)]);
        tab.open_live(START);
        assert_eq!((tab.app(), tab.problems()), ("live".into(), Vec::new()), "{text}");
        assert_eq!(
            (&look(tab)["backgroundColor"], &look(tab)["font"]),
            (&before["backgroundColor"], &before["font"]),
            "{text}"
        );
    }
}
