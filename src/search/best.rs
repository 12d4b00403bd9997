//! The best few of many, in their order. The browser's program has no sorting at all: each kind of it that the
//! standard library makes is 6 kB of WASM.

/// Keeps as many as it may of what it is offered.
#[derive(Debug)]
pub struct Best {
    limit: usize,
    /// The greatest first.
    kept: Vec<(u64, u32)>,
}

impl Best {
    pub fn new(limit: usize) -> Self {
        Self { limit, kept: Vec::new() }
    }

    /// Of equal ones, the first stays before the others.
    pub fn offer(&mut self, greatness: u64, item: u32) {
        let is_full = self.kept.len() >= self.limit;
        if is_full && self.kept.last().is_none_or(|(least, _)| greatness <= *least) {
            return;
        }
        if is_full {
            self.kept.pop();
        }
        let at = self.kept.partition_point(|(kept, _)| *kept >= greatness);
        self.kept.insert(at, (greatness, item));
    }

    /// The greatest first.
    pub fn items(&self) -> impl Iterator<Item = u32> {
        self.kept.iter().map(|(_, item)| *item)
    }
}

/// Adds what is not there yet.
pub fn add_new<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

/// A number that is greater where the score is, for scores that are not below nought.
pub fn greatness(score: f32) -> u64 {
    u64::from(score.to_bits())
}
