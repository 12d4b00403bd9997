//! The table of all fees is put in another order by its heads.

use fantoccini::key::Key;

use crate::support::site::FEES;
use crate::support::{Setup, Stage, Tab};
use crate::tests;

tests![
    fees_are_sorted_by_amount_up_and_down,
    fees_are_sorted_by_keyboard,
    heads_that_do_nothing_are_no_buttons.with(Setup::ScriptOff),
];

/// Amounts in cents in the order of the rows, and the state of each head.
fn column(tab: &Tab) -> (Vec<u64>, Vec<String>) {
    let amounts = "const table = find('main th button', 'Betrag').closest('table');
        const i = [...table.querySelectorAll('thead th')].map(nameOf).indexOf('Betrag');
        return [...table.querySelectorAll('tbody tr')].map((row) => words(row.children[i].innerText))";
    let amounts = tab.js_texts(amounts);
    let cents = |text: &String| text.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0);
    let sorts =
        "return all('main thead th').map((head) => `${nameOf(head)} ${head.getAttribute('aria-sort') ?? ''}`.trim())";
    (
        amounts.iter().map(cents).collect(),
        tab.js_texts(sorts).into_iter().filter(|head| head.ends_with("ing")).collect(),
    )
}

fn fees_are_sorted_by_amount_up_and_down(Stage { tab, .. }: &Stage) {
    tab.open_live(FEES);
    let (before, heads) = column(tab);
    assert!(before.len() > 10 && !before.is_sorted() && heads.is_empty(), "{before:?} {heads:?}");
    tab.click("main th button", "Betrag");
    tab.wait_until("the head says how", |tab| column(tab).1 == ["Betrag ascending"]);
    let (up, _) = column(tab);
    assert!(up.is_sorted(), "{up:?}");
    let sorted = |mut amounts: Vec<u64>| {
        amounts.sort_unstable();
        amounts
    };
    assert_eq!(sorted(up.clone()), sorted(before), "no row is lost");
    tab.click("main th button", "Betrag");
    tab.wait_until("the head says how", |tab| column(tab).1 == ["Betrag descending"]);
    let (down, _) = column(tab);
    assert!(down.iter().rev().is_sorted(), "{down:?}");
    tab.click("main th button", "Gebühr für");
    tab.wait_until("only one head says so", |tab| column(tab).1 == ["Gebühr für ascending"]);
    assert_eq!(tab.problems(), [""; 0]);
}

fn fees_are_sorted_by_keyboard(Stage { tab, .. }: &Stage) {
    tab.open_live(FEES);
    tab.js("find('main th button', 'Betrag').focus()");
    for (key, says) in [(Key::Enter, "Betrag ascending"), (Key::Space, "Betrag descending")] {
        tab.press(key);
        tab.wait_until(says, |tab| column(tab).1 == [says]);
        assert_eq!(tab.focused(), "button Betrag", "the place is not lost");
    }
}

fn heads_that_do_nothing_are_no_buttons(Stage { tab, .. }: &Stage) {
    tab.open(FEES);
    let heads = "return all('main thead th button').filter((button) => !button.disabled && getComputedStyle(button).pointerEvents !== 'none').map(nameOf)";
    assert_eq!(tab.js_texts(heads), [""; 0], "without the program nothing is sorted");
}
