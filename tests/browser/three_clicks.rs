//! What people come for is found in at most three clicks from the start page.

use crate::menu::open_menu;
use crate::support::site::START;
use crate::support::{Setup, Stage, Tab};
use crate::tests;

tests![
    what_people_come_for_is_three_clicks_away,
    what_people_come_for_is_three_clicks_away_on_a_small_screen,
    what_people_come_for_is_three_clicks_away_without_the_program.with(Setup::ScriptOff),
];

/// A click on something that is seen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Click {
    Menu,
    Entry(&'static str),
    Link(&'static str),
}

use Click::{Entry, Link, Menu};

/// Ways from the start page, and what stands in the text at their ends.
const WAYS: [(&[Click], &str); 7] = [
    (&[Link("Reisepass")], "37,50"),
    (&[Menu, Entry("Finanzen & Gebühren")], "37,50"),
    (&[Menu, Entry("Internationale Netzwerke"), Link("Eurocities")], "März 2021"),
    (&[Link("Internationale Netzwerke"), Link("Eurocities")], "März 2021"),
    (&[Menu, Entry("Kontakt")], "8 bis 18 Uhr"),
    (&[Menu, Entry("Sportehrung"), Link("Kriterien")], "Kriterien"),
    (&[Link("Ummelden")], "115"),
];

fn goes(tab: &Tab, open: impl Fn(&Tab)) {
    for (clicks, text) in WAYS {
        assert!(clicks.len() <= 3);
        open(tab);
        for click in clicks {
            let before = tab.address();
            match click {
                Menu => open_menu(tab),
                Entry(name) => tab.click("#menue a", name),
                Link(name) => tab.click_link_in_main(name),
            }
            if *click != Menu {
                tab.wait_until("the page is there", |tab| tab.address() != before && !tab.heading().is_empty());
            }
        }
        assert!(tab.soon(|tab| tab.main_text().contains(text)), "{text} is not at the end\n{}", tab.describe());
    }
    tab.wait_until("the last page is no other", |tab| tab.address() == "/service/wohnsitz/");
}

fn what_people_come_for_is_three_clicks_away(Stage { tab, .. }: &Stage) {
    goes(tab, |tab| tab.open_live(START));
}

fn what_people_come_for_is_three_clicks_away_on_a_small_screen(Stage { tab, .. }: &Stage) {
    goes(tab, |tab| tab.open_narrow(START));
}

fn what_people_come_for_is_three_clicks_away_without_the_program(Stage { tab, .. }: &Stage) {
    goes(tab, |tab| tab.open(START));
}
