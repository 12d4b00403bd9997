//! What a visitor does: clicks and types, by the names that are seen or heard.

use std::path::Path;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::json;

use super::tab::Tab;

impl Tab {
    /// Follows the first link of this name.
    #[track_caller]
    pub fn click_link(&self, name: &str) {
        self.click("a[href]", name);
    }

    /// Follows a link in the part of the page that differs from page to page.
    #[track_caller]
    pub fn click_link_in_main(&self, name: &str) {
        self.click("main a[href]", name);
    }

    #[track_caller]
    pub fn click_button(&self, name: &str) {
        self.click("button", name);
    }

    #[track_caller]
    pub fn click(&self, selector: &str, name: &str) {
        let element = self.element(
            &format!("{selector} “{name}”"),
            // In the middle, as a visitor scrolls: at the edge something may lie over it.
            "const found = find(arguments[0], arguments[1]);
            found?.scrollIntoView({ block: 'center', behavior: 'instant' });
            return found",
            vec![json!(selector), json!(name)],
        );
        self.act(&format!("click {name}"), element.click());
    }

    /// Clicks the first element of its kind.
    #[track_caller]
    pub fn click_at(&self, selector: &str) {
        let script = "const [found] = all(arguments[0]);
            found?.scrollIntoView({ block: 'center', behavior: 'instant' });
            return found ?? null";
        let element = self.element(selector, script, vec![json!(selector)]);
        self.act(&format!("click {selector}"), element.click());
    }

    /// Types into the first element of its kind.
    #[track_caller]
    pub fn type_at(&self, selector: &str, text: &str) {
        let field = self.element(selector, "return all(arguments[0])[0] ?? null", vec![json!(selector)]);
        self.act(&format!("type into {selector}"), field.send_keys(text));
    }

    /// Chooses a file in a field, seen or not.
    #[track_caller]
    pub fn put_file(&self, selector: &str, file: &Path) {
        let script = "return document.querySelector(arguments[0])";
        let field = self.element(selector, script, vec![json!(selector)]);
        self.act("choose a file", field.send_keys(&file.to_string_lossy()));
    }

    /// Clicks the box or knob with this label.
    #[track_caller]
    pub fn tick(&self, label: &str) {
        self.click("label", label);
    }

    /// Types into the field with this label, behind what is there.
    #[track_caller]
    pub fn type_into(&self, label: &str, text: &str) {
        let field = self.element(&format!("field “{label}”"), "return labelled(arguments[0])", vec![json!(label)]);
        self.act(&format!("type into {label}"), field.send_keys(text));
    }

    /// Types into an emptied field.
    #[track_caller]
    pub fn type_anew_into(&self, label: &str, text: &str) {
        let field = self.element(&format!("field “{label}”"), "return labelled(arguments[0])", vec![json!(label)]);
        self.act(&format!("empty {label}"), field.clear());
        self.type_into(label, text);
    }

    /// Chooses an option by its text.
    #[track_caller]
    pub fn choose(&self, label: &str, option: &str) {
        let script = "return [...(labelled(arguments[0])?.options ?? [])].find((option) => words(option.text) === arguments[1]) ?? null";
        let element = self.element(&format!("{label}: {option}"), script, vec![json!(label), json!(option)]);
        self.act(&format!("choose {option}"), element.click());
    }

    #[track_caller]
    pub fn press(&self, key: Key) {
        self.press_together(&[key]);
    }

    #[track_caller]
    pub fn press_together(&self, keys: &[Key]) {
        let down = keys.iter().map(|key| KeyAction::Down { value: char::from(*key) });
        let up = keys.iter().rev().map(|key| KeyAction::Up { value: char::from(*key) });
        let actions = down.chain(up).fold(KeyActions::new("keyboard".into()), InputSource::then);
        self.act(&format!("press {keys:?}"), self.client.perform_actions(actions));
    }

    /// Types where the focus is, key after key.
    #[track_caller]
    pub fn type_keys(&self, text: &str) {
        let actions = text.chars().fold(KeyActions::new("keyboard".into()), |actions, value| {
            actions.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        });
        self.act(&format!("type {text}"), self.client.perform_actions(actions));
    }
}
