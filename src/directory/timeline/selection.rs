//! Which events a timeline shows: all of them, as long as a page can hold them.

use super::date::parts;
use crate::directory::List;
use crate::json::decimal;

/// Events on a page. Each is some 400 bytes of HTML.
pub const MOST: usize = 600;

/// What is shown, and what is not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Positions among the events of the list, the oldest first.
    pub shown: Vec<usize>,
    /// Entries with further events, and how many.
    pub left_out: Vec<(usize, usize)>,
    /// Entries that have no event with a date.
    pub undated: Vec<usize>,
}

/// Shares the room among the entries of the set. Of one with too many events, its founding and joining stay, then
/// the newest.
pub fn select(list: &List, set: &[usize]) -> Selection {
    let mut places = vec![None; list.len()];
    let mut entries = Vec::new();
    for entry in set {
        if let Some(place) = places.get_mut(*entry).filter(|place| place.is_none()) {
            *place = Some(entries.len());
            entries.push((*entry, Vec::new()));
        }
    }
    for (i, event) in list.events.iter().enumerate().filter(|(_, event)| parts(event.date).is_some()) {
        let place = places.get(event.entry).copied().flatten();
        if let Some((_, events)) = place.and_then(|place| entries.get_mut(place)) {
            events.push((rank(&event.kind), event.date, i));
        }
    }
    let n_dated = entries.iter().filter(|(_, events)| !events.is_empty()).count();
    let share = (MOST / n_dated.max(1)).max(1);
    let mut selection = Selection::default();
    let mut shown = Vec::new();
    for (place, (entry, mut events)) in entries.into_iter().enumerate() {
        if events.is_empty() {
            selection.undated.push(entry);
            continue;
        }
        let n = events.len();
        events.sort_by(|(a_rank, a_date, _), (b_rank, b_date, _)| a_rank.cmp(b_rank).then(b_date.cmp(a_date)));
        events.truncate(share.min(MOST - shown.len().min(MOST)));
        if events.len() < n {
            selection.left_out.push((entry, n - events.len()));
        }
        shown.extend(events.into_iter().map(|(rank, date, i)| (date, place, rank, i)));
    }
    shown.sort_unstable();
    selection.shown = shown.into_iter().map(|(_, _, _, i)| i).collect();
    selection
}

/// What matters most comes first.
fn rank(kind: &str) -> u8 {
    match kind {
        "founded" => 0,
        "joined" => 1,
        _ => 2,
    }
}

/// The id of an event in the page, by its position in the list.
pub fn event_id(i: usize) -> String {
    let mut id = "event-".to_owned();
    id.push_str(&decimal(i));
    id
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::directory::Event;

    fn list(n: usize, events: &[(usize, u32)]) -> List {
        let event = |(entry, date): &(usize, u32)| Event { entry: *entry, date: *date, ..Event::default() };
        List { names: vec![String::new(); n], events: events.iter().map(event).collect(), ..List::default() }
    }

    #[test]
    fn of_too_many_events_the_newest_and_the_founding_stay() {
        let mut list = list(1, &(0..10_000).map(|i| (0, 20_000_000 + i)).collect::<Vec<_>>());
        list.events[3].kind = "founded".into();
        list.events.iter_mut().enumerate().for_each(|(i, event)| event.date = 10_000 * (1 + i as u32 % 9000));
        let selection = select(&list, &[0]);
        assert_eq!(selection.shown.len(), MOST);
        assert_eq!(selection.left_out, [(0, 10_000 - MOST)]);
        assert_eq!(selection.shown[0], 3, "the founding is the oldest that stays");
        assert!(list.events[selection.shown[1]].date > 80_000_000);
    }

    proptest! {
        #[test]
        fn every_entry_of_the_set_is_accounted_for(
            events in prop::collection::vec((0usize..12, prop_oneof![0u32..99_999_999, Just(u32::MAX)]), 0..200),
            set in prop::collection::vec(0usize..12, 0..20),
        ) {
            let list = list(8, &events);
            let selection = select(&list, &set);
            let dates = selection.shown.iter().map(|i| list.events[*i].date).collect::<Vec<_>>();
            prop_assert!(dates.is_sorted());
            prop_assert!(selection.left_out.is_empty(), "there is room for all");
            for entry in 0..12 {
                let n = events.iter().filter(|(own, date)| *own == entry && parts(*date).is_some()).count();
                let is_in_set = entry < 8 && set.contains(&entry);
                let n_shown = selection.shown.iter().filter(|i| list.events[**i].entry == entry).count();
                prop_assert_eq!(n_shown, if is_in_set { n } else { 0 });
                prop_assert_eq!(selection.undated.contains(&entry), is_in_set && n == 0);
            }
        }
    }
}
