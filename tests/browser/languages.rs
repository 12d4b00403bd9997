//! Every page can be read in other languages: the way there, and what stays the same.

use crate::support::server::page;
use crate::support::site::{CONTACT, NETWORKS, NEWS, START, catalogue};
use crate::support::{Setup, Stage, Tab};
use crate::tests;

tests![
    a_language_is_chosen_for_the_page_at_hand,
    what_was_asked_of_a_page_and_the_place_on_it_go_along_to_another_language,
    back_returns_to_the_language_before,
    a_page_that_a_language_lacks_says_so_and_leads_to_where_it_is,
    lists_count_as_their_language_does,
    languages_are_chosen_without_the_program.with(Setup::ScriptOff),
    readers_of_each_language_learn_of_eurocities_and_how_to_reach_the_city,
];

/// Chooses a language by its own name.
fn choose(tab: &Tab, name: &str) {
    tab.click_at(".languages > summary");
    tab.wait_until("the list of languages is open", |tab| {
        tab.holds("return document.querySelector('.languages').open")
    });
    tab.click(".languages a", name);
}

fn document_says(tab: &Tab) -> (String, String) {
    let root = |name| tab.js_text(&format!("return document.documentElement.getAttribute('{name}') ?? ''"));
    (root("lang"), root("dir"))
}

fn a_language_is_chosen_for_the_page_at_hand(Stage { tab, .. }: &Stage) {
    tab.open_live(CONTACT);
    tab.mark();
    for (name, lang, dir, path) in [
        ("English", "en-GB", "ltr", "/en/contact/"),
        ("العربية", "ar", "rtl", "/ar/contact/"),
        ("Українська", "uk", "ltr", "/uk/kontakty/"),
        ("Leichte Sprache", "de", "ltr", "/leicht/kontakt/"),
        ("Deutsch", "de", "ltr", CONTACT),
    ] {
        choose(tab, name);
        tab.wait_until(path, |tab| tab.address() == path && document_says(tab) == (lang.to_owned(), dir.to_owned()));
        tab.wait_until("the whole page follows", |tab| tab.app_text() == tab.text_as_built(&page(path)));
        tab.wait_until("the button keeps the focus", |tab| tab.focused().starts_with("summary "));
        assert!(tab.is_marked(), "{path} came without a load");
    }
    assert_eq!(tab.problems(), [""; 0]);
}

fn what_was_asked_of_a_page_and_the_place_on_it_go_along_to_another_language(Stage { tab, .. }: &Stage) {
    tab.open_live(&format!("{NETWORKS}?art=thematisch&sort=mitglieder"));
    tab.wait_until("the list is narrowed", |tab| (1..8).contains(&tab.cards().len()));
    let n_cards = tab.cards().len();
    let depth = "return scrollY / (document.documentElement.scrollHeight - innerHeight)";
    tab.js("scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2)");
    // The header is out of sight now: the link is followed where it is.
    tab.js("document.querySelector('.languages a[data-language=en]').click()");
    tab.wait_until("the English list", |tab| {
        tab.address() == "/en/international/networks/?art=thematisch&sort=mitglieder"
    });
    tab.wait_until("the same entries", |tab| tab.cards().len() == n_cards);
    tab.wait_until("about as far down", |tab| (0.3..0.7).contains(&tab.js(depth).as_f64().unwrap_or_default()));
    choose_by_script(tab, "ar");
    tab.wait_until("the Arabic list", |tab| {
        tab.address() == "/ar/international/networks/?art=thematisch&sort=mitglieder"
    });
    tab.wait_until("the same entries", |tab| tab.cards().len() == n_cards);
}

fn choose_by_script(tab: &Tab, locale: &str) {
    tab.js(&format!("document.querySelector('.languages a[data-language={locale}]').click()"));
}

fn back_returns_to_the_language_before(Stage { tab, .. }: &Stage) {
    tab.open_live(START);
    choose(tab, "English");
    tab.wait_until("English", |tab| document_says(tab).0 == "en-GB");
    tab.back();
    tab.wait_until("German again", |tab| tab.address() == START && document_says(tab).0 == "de");
    tab.wait_until("the whole page", |tab| tab.app_text() == tab.text_as_built(&page(START)));
    tab.forward();
    tab.wait_until("and English", |tab| tab.address() == "/en/" && document_says(tab).0 == "en-GB");
}

fn a_page_that_a_language_lacks_says_so_and_leads_to_where_it_is(Stage { tab, .. }: &Stage) {
    tab.open_live(&format!("{NEWS}bochum-tritt-eurocities-bei/"));
    let heading = tab.heading();
    choose(tab, "English");
    let lead = &catalogue("en").words.language.missing_lead;
    tab.wait_until("the notice", |tab| tab.main_text().contains(lead.as_str()));
    assert!(tab.address().starts_with("/en/news/"), "{}", tab.address());
    tab.click_link_in_main("Deutsch");
    tab.wait_for_heading(&heading);
    assert_eq!(document_says(tab).0, "de");
}

fn lists_count_as_their_language_does(Stage { tab, .. }: &Stage) {
    for (locale, path) in [("uk", "/uk/mizhnarodne/merezhi/"), ("ar", "/ar/international/networks/")] {
        let catalogue = catalogue(locale);
        tab.open_live(path);
        let n = tab.cards().len();
        let expected = catalogue.formats.plural(&catalogue.collections["networks"].results, n);
        tab.wait_for_status(&expected);
        assert_eq!(n, 8);
    }
}

fn languages_are_chosen_without_the_program(Stage { tab, .. }: &Stage) {
    tab.open(CONTACT);
    choose(tab, "English");
    tab.wait_until("English", |tab| tab.address() == "/en/contact/" && document_says(tab).0 == "en-GB");
    choose(tab, "العربية");
    tab.wait_until("Arabic", |tab| {
        tab.address() == "/ar/contact/" && document_says(tab) == ("ar".into(), "rtl".into())
    });
}

/// By links alone, as a reader who knows no other language would.
fn readers_of_each_language_learn_of_eurocities_and_how_to_reach_the_city(Stage { tab, .. }: &Stage) {
    for (locale, start) in [("leicht", "/leicht/"), ("en", "/en/"), ("ar", "/ar/"), ("uk", "/uk/")] {
        let catalogue = catalogue(locale);
        let eurocities = catalogue.networks.iter().find(|network| network.slug.as_str() == "eurocities");
        let eurocities = eurocities.expect("it is in every language");
        let lead_to = |id: &str| {
            let path = catalogue.path_of(id);
            tab.js(&format!("document.querySelector('a[href=\"{path}\"]').click()"));
            tab.wait_until(&path, |tab| tab.address() == path && !tab.heading().is_empty());
        };
        tab.open_live(start);
        lead_to("internationales");
        lead_to("internationales/netzwerke");
        lead_to("internationales/netzwerke/eurocities");
        tab.wait_for_heading(&eurocities.name);
        tab.wait_until("what it is", |tab| tab.main_text().contains(&*eurocities.summary));
        lead_to("kontakt");
        for number in ["115", "0234 910-0"] {
            tab.wait_until(number, |tab| tab.main_text().contains(number));
        }
    }
    assert_eq!(tab.problems(), [""; 0]);
}
