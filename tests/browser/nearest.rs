//! An address that leads nowhere leads to what was meant.

use crate::support::site::catalogue;
use crate::support::{Fault, Stage, Tab};
use crate::tests;

tests![
    a_wrong_address_names_the_pages_that_may_be_meant,
    a_wrong_address_of_another_language_is_answered_in_it,
    a_wrong_address_is_answered_without_the_index_too,
];

fn offered(tab: &Tab) -> Vec<String> {
    tab.js_texts("return all('.nearest a').map((link) => link.getAttribute('href'))")
}

fn a_wrong_address_names_the_pages_that_may_be_meant(Stage { tab, .. }: &Stage) {
    for (address, path) in [
        ("/Internationales/Eurocities", "/internationales/netzwerke/eurocities/"),
        ("/maengelmelder", "/buergerecho/"),
        ("/service/reisepas/", "/service/reisepass/"),
        ("/Buergerbuero/Dienstleistungen-und-Infos/Personalausweis", "/service/personalausweis/"),
    ] {
        tab.open_live(address);
        tab.wait_until(&format!("{address} offers {path}"), |tab| offered(tab).iter().take(3).any(|href| href == path));
    }
    tab.click_at(".nearest a");
    tab.wait_for_heading("Personalausweis beantragen");
    assert_eq!(tab.problems(), [""; 0]);
}

fn a_wrong_address_of_another_language_is_answered_in_it(Stage { tab, .. }: &Stage) {
    let english = catalogue("en");
    tab.open_live("/en/services/pasport/");
    tab.wait_for_heading(&english.words.not_found.title);
    tab.wait_until("the passport", |tab| offered(tab).contains(&"/en/services/passport/".to_owned()));
    tab.wait_until("the document says its language", |tab| {
        tab.holds("return document.documentElement.lang === 'en-GB'")
    });
    tab.wait_until("and its title", |tab| tab.title().starts_with(&english.words.not_found.title));
}

fn a_wrong_address_is_answered_without_the_index_too(Stage { tab, server, .. }: &Stage) {
    server.fault("/known.txt", Fault::Status(500));
    tab.open_live("/service/reisepas/");
    tab.wait_until("the other ways are there", |tab| tab.main_text().contains("115"));
    assert_eq!(offered(tab), [""; 0]);
}
