//! Tests of the timeline: its HTML as a parser sees it.

use proptest::prelude::*;

use super::*;
use crate::directory::tests::sample::sample;
use crate::directory::tests::testing::{Page, german, words};

fn written(list: &List, set: &[usize]) -> Page {
    Page::of(&timeline(list, set, &words().timeline, &german()))
}

fn eventful(dates: impl IntoIterator<Item = (usize, u32)>) -> List {
    let event = |(entry, date)| Event { entry, date, text: "Etwas".into(), ..Event::default() };
    List { events: dates.into_iter().map(event).collect(), ..sample() }
}

#[test]
fn events_stand_in_order_of_their_dates() {
    let page = written(&sample(), &[3, 2, 1, 0]);
    assert_eq!(page.texts("time"), ["1986", "März 2021", "9. Oktober 2025"]);
    assert_eq!(page.attribute("time", "datetime"), "1986");
    assert_eq!(page.texts("h3"), ["1980er-Jahre", "2020er-Jahre"]);
    assert_eq!(page.texts(".timeline__kind"), ["Gründung", "Beitritt", "Ereignis"]);
    assert_eq!(page.texts(".timeline__names li"), ["سلام, e\u{301}", "Nichts"]);
    page.assert_harmless();
}

#[test]
fn few_years_stand_alone_and_old_ones_are_no_decades() {
    assert_eq!(written(&eventful([(0, 20_210_000), (0, 20_230_500)]), &[0]).texts("h3"), ["2021", "2023"]);
    let page = written(&eventful([(0, 10_000), (0, 99_991_231), (0, 160_000)]), &[0]);
    assert_eq!(page.texts("h3"), ["1 bis 9", "10 bis 19", "9990er-Jahre"]);
    assert_eq!(page.texts(".timeline__period"), ["1 bis 9999"]);
}

#[test]
fn every_mark_leads_to_an_event_of_the_list() {
    let page = written(&sample(), &[0, 1, 2, 3]);
    assert_eq!(page.all(".timeline__mark"), 3);
    assert_eq!(page.texts(".timeline__mark title")[0], "1986, Eurocities: Sechs Städte gründen Eurocities.");
    page.assert_links_lead_somewhere();
}

#[test]
fn without_events_there_is_no_strip() {
    for (list, set) in [(sample(), &[1, 3][..]), (sample(), &[]), (List::default(), &[0]), (eventful([(0, 0)]), &[0])] {
        let page = written(&list, set);
        assert_eq!(page.all("figure") + page.all("ol"), 0);
        assert_eq!(page.texts(".timeline > p")[0], "In dieser Auswahl gibt es kein Ereignis mit Datum.");
    }
}

#[test]
fn ten_thousand_events_stay_within_bounds() {
    let list = eventful((0..10_000).map(|i| (i % 3, (1900 + i as u32 % 200) * 10_000)));
    let page = written(&list, &[0, 1, 2]);
    assert_eq!(page.all("time"), 600);
    assert!(page.all(".timeline__mark") < 130 + 3);
    assert_eq!(page.texts(".timeline__names li")[0], "Eurocities (3.134 weitere Ereignisse)");
    page.assert_links_lead_somewhere();
}

proptest! {
    #[test]
    fn any_dates_and_texts_make_a_sound_page(
        events in prop::collection::vec((0usize..6, any::<u32>(), 0u32..99_999_999, "\\PC{0,8}"), 0..60), wild: bool,
    ) {
        let mut list = eventful(events.iter().map(|(entry, any, date, _)| (*entry, if wild { *any } else { *date })));
        list.events.iter_mut().zip(&events).for_each(|(event, (_, _, _, text))| event.text.clone_from(text));
        let page = written(&list, &[0, 1, 2, 3]);
        page.assert_harmless();
        page.assert_links_lead_somewhere();
        let dates = page.attributes("time", "datetime");
        prop_assert!(dates.iter().all(|date| [4, 7, 10].contains(&date.len())));
        prop_assert_eq!(dates.len(), list.events.iter().filter(|e| e.entry < 4 && !iso_date(e.date).is_empty()).count());
    }
}
