//! What a document costs is found by its name and an age.

use crate::support::site::{FEES, PASSPORT};
use crate::support::{Setup, Stage, Tab, texts};
use crate::tests;

tests![
    a_passport_for_a_young_person_has_its_price,
    a_quick_passport_costs_more,
    what_is_no_age_is_said_so,
    the_address_carries_the_question,
    a_shared_link_restores_every_field,
    the_page_of_the_passport_begins_with_the_passport,
    the_table_gives_the_price_without_the_program.with(Setup::ScriptOff),
];

fn result(tab: &Tab) -> String {
    tab.js_text("return words(document.querySelector('.fee-finder__result')?.innerText)")
}

#[track_caller]
fn says(tab: &Tab, text: &str) {
    tab.wait_until(&format!("the fee finder says {text}"), |tab| result(tab).contains(text));
}

fn a_passport_for_a_young_person_has_its_price(Stage { tab, .. }: &Stage) {
    let fees = &texts().fees;
    tab.open_live(FEES);
    assert_eq!(result(tab), "", "before a question there is no answer");
    tab.choose(&fees.document, "Reisepass");
    tab.type_into(&fees.age, "20");
    says(tab, "37,50 €");
    for (age, price) in [("23", "37,50 €"), ("24", "70,00 €"), ("0", "37,50 €"), ("120", "70,00 €")] {
        tab.type_anew_into(&fees.age, age);
        says(tab, price);
    }
    tab.choose(&fees.document, "Personalausweis");
    says(tab, "46,00 €");
    assert_eq!(tab.problems(), [""; 0]);
}

fn a_quick_passport_costs_more(Stage { tab, .. }: &Stage) {
    let fees = &texts().fees;
    tab.open_live(FEES);
    tab.choose(&fees.document, "Reisepass");
    tab.type_into(&fees.age, "20");
    tab.tick(&fees.express);
    says(tab, &fees.total.fill(&[("amount", "69,50 €")]));
    says(tab, "32,00 €");
    tab.tick(&fees.mailing);
    says(tab, "84,50 €");
    tab.tick(&fees.express);
    tab.tick(&fees.mailing);
    tab.wait_until("without wishes it costs what it did", |tab| {
        result(tab).contains("37,50 €") && !result(tab).contains("32,00 €")
    });
}

fn what_is_no_age_is_said_so(Stage { tab, .. }: &Stage) {
    let fees = &texts().fees;
    tab.open_live(FEES);
    for age in ["-1", "121", "abc", "1.5"] {
        tab.type_anew_into(&fees.age, age);
        says(tab, &fees.age_wrong);
        assert!(tab.holds("return document.querySelector('#alter').getAttribute('aria-invalid') === 'true'"), "{age}");
    }
    tab.type_anew_into(&fees.age, "20");
    tab.wait_until("a good age is taken", |tab| !result(tab).contains(&fees.age_wrong) && result(tab).contains('€'));
    assert!(tab.holds("return !document.querySelector('#alter').hasAttribute('aria-invalid')"));
    assert_eq!((tab.app(), tab.problems()), ("live".into(), Vec::new()));
}

fn the_address_carries_the_question(Stage { tab, .. }: &Stage) {
    let fees = &texts().fees;
    tab.open_live(FEES);
    tab.choose(&fees.document, "Reisepass");
    tab.type_into(&fees.age, "20");
    tab.wait_until("the address", |tab| tab.address() == format!("{FEES}?dokument=reisepass&alter=20"));
    tab.reload();
    tab.wait_for_app("live");
    says(tab, "37,50 €");
    assert_eq!((tab.value_of(&fees.document), tab.value_of(&fees.age)), ("reisepass".into(), "20".into()));
}

fn a_shared_link_restores_every_field(Stage { tab, .. }: &Stage) {
    let fees = &texts().fees;
    tab.open_live(&format!("{FEES}?dokument=reisepass&alter=20&express=ja"));
    says(tab, "69,50 €");
    assert_eq!((tab.value_of(&fees.document), tab.value_of(&fees.age)), ("reisepass".into(), "20".into()));
    let boxes =
        "return [...document.querySelectorAll('.fee-finder input[type=checkbox]')].map((box) => `${box.checked}`)";
    assert_eq!(tab.js_texts(boxes), ["true", "false"], "the price has express in it, so its box is ticked");
}

fn the_page_of_the_passport_begins_with_the_passport(Stage { tab, .. }: &Stage) {
    let fees = &texts().fees;
    tab.open_live(PASSPORT);
    assert_eq!(tab.value_of(&fees.document), "reisepass");
    tab.type_into(&fees.age, "20");
    says(tab, "37,50 €");
}

fn the_table_gives_the_price_without_the_program(Stage { tab, .. }: &Stage) {
    for path in [FEES, PASSPORT] {
        tab.open(path);
        assert!(tab.holds("return !all('.fee-finder').length"), "what needs the program is not shown");
        let rows = "return all('main table tr').map((row) => words(row.innerText)).filter((row) => row.includes('Reisepass') && row.includes('37,50'))";
        assert_eq!(tab.js_texts(rows).len(), 1, "{path}");
    }
}
