//! Stacks the marks of the strip, so that none lies on another.

/// Between two marks of a lane: 24 pixels on the narrowest strip, which is 640 pixels wide.
const GAP: u16 = 38;
/// Between two numbers, which are wider.
const WIDE_GAP: u16 = 64;
/// Lanes for single marks; one above them is for numbers.
const LANES: usize = 4;

/// One mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// In thousandths of the width.
    pub x: u16,
    /// From the axis upwards.
    pub lane: usize,
    /// Positions among the events that were given: one, or those for which there was no room.
    pub events: Vec<usize>,
}

/// Gives each place, in their order from the left, the lowest free lane; where none is free, a number collects them.
pub fn stack(places: &[u16]) -> Vec<Mark> {
    let mut marks = Vec::<Mark>::new();
    let mut free = [0; LANES];
    let mut collector: Option<usize> = None;
    for (i, x) in places.iter().copied().enumerate() {
        if let Some((lane, end)) = free.iter_mut().enumerate().find(|(_, end)| **end <= x) {
            *end = x.saturating_add(GAP);
            marks.push(Mark { x, lane, events: vec![i] });
            continue;
        }
        let open = collector.and_then(|at| marks.get_mut(at)).filter(|mark| x < mark.x.saturating_add(WIDE_GAP));
        if let Some(mark) = open {
            mark.events.push(i);
        } else {
            collector = Some(marks.len());
            marks.push(Mark { x, lane: LANES, events: vec![i] });
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn marks_do_not_touch_and_none_is_lost(mut places in prop::collection::vec(0u16..=1000, 0..600)) {
            places.sort_unstable();
            let marks = stack(&places);
            let mut events = marks.iter().flat_map(|mark| mark.events.clone()).collect::<Vec<_>>();
            events.sort_unstable();
            prop_assert_eq!(events, (0..places.len()).collect::<Vec<_>>());
            prop_assert!(marks.len() <= 4 * 27 + 16);
            for lane in 0..=LANES {
                let xs = marks.iter().filter(|mark| mark.lane == lane).map(|mark| mark.x).collect::<Vec<_>>();
                prop_assert!(xs.windows(2).all(|pair| pair[1] - pair[0] >= GAP));
            }
        }
    }
}
