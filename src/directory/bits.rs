//! Sets of entries, a bit for each: the counts of ten thousand entries are a few hundred words of a processor.

/// Which entries belong to something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bits(Vec<u64>);

impl Bits {
    /// None of `n` entries.
    pub fn none(n: usize) -> Self {
        Self(vec![0; n.div_ceil(64)])
    }

    /// Those of `n` entries that `holds` says yes to.
    pub fn of(n: usize, holds: impl Fn(usize) -> bool) -> Self {
        let mut bits = Self::none(n);
        (0..n).filter(|i| holds(*i)).for_each(|i| bits.add(i));
        bits
    }

    pub fn add(&mut self, i: usize) {
        if let Some(word) = self.0.get_mut(i / 64) {
            *word |= 1 << (i % 64);
        }
    }

    /// Keeps what is in `other`, too.
    pub fn keep(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word &= other);
    }

    /// Adds what is in `other`.
    pub fn join(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word |= other);
    }

    pub fn has(&self, i: usize) -> bool {
        self.0.get(i / 64).is_some_and(|word| word >> (i % 64) & 1 == 1)
    }

    /// How many are in both.
    pub fn count_with(&self, other: &Self) -> usize {
        self.0.iter().zip(&other.0).map(|(word, other)| (word & other).count_ones() as usize).sum()
    }

    /// Their positions, from the first.
    pub fn positions(&self) -> Vec<usize> {
        (0..self.0.len() * 64).filter(|i| self.has(*i)).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn sets_are_what_lists_would_be(n in 0_usize..300, a in prop::collection::btree_set(0_usize..300, 0..80), b in prop::collection::btree_set(0_usize..300, 0..80)) {
            let list = |set: &std::collections::BTreeSet<usize>| set.iter().copied().filter(|i| *i < n).collect::<Vec<_>>();
            let (x, y) = (Bits::of(n, |i| a.contains(&i)), Bits::of(n, |i| b.contains(&i)));
            prop_assert_eq!(x.positions(), list(&a));
            let both = a.intersection(&b).copied().collect();
            prop_assert_eq!(x.count_with(&y), list(&both).len());
            let mut kept = x.clone();
            kept.keep(&y);
            prop_assert_eq!(kept.positions(), list(&both));
            let mut joined = x;
            joined.join(&y);
            prop_assert_eq!(joined.positions(), list(&a.union(&b).copied().collect()));
        }
    }
}
