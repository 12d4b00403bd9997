//! Words that differ by a typing error or two.

use fst::Automaton;

/// Longest word, in letters, that is looked for with errors.
const LONGEST: usize = 32;

/// Accepts the words that `edits` letters too many, too few, wrong or swapped with the next make of one word
/// (distance of Damerau and Levenshtein).
///
/// It goes by letters, though transducers go by bytes: a wrong Cyrillic letter is one error, not two.
#[derive(Debug)]
pub struct Near {
    letters: Vec<char>,
    edits: u8,
}

/// How far the beginning that was read is from each beginning of the word.
#[derive(Clone, Copy, Debug)]
pub struct State {
    row: [u8; LONGEST + 1],
    /// The row before the last letter.
    before: [u8; LONGEST + 1],
    last: u32,
    /// Bits of a letter that is not read to its end, and how many bytes are missing.
    pending: u32,
    n_pending: u8,
}

impl Near {
    /// `None` for what is too long to be a word.
    pub fn new(letters: impl Iterator<Item = char>, edits: u8) -> Option<Self> {
        let letters = letters.collect::<Vec<_>>();
        (letters.len() <= LONGEST).then_some(Self { letters, edits })
    }

    /// How far `word` is; more than `edits` where it is not accepted.
    pub fn distance(&self, word: &str) -> u8 {
        let state = word.bytes().fold(self.start(), |state, byte| self.accept(&state, byte));
        state.row.get(self.letters.len()).copied().unwrap_or(u8::MAX)
    }

    fn step(&self, state: &State, letter: u32) -> State {
        let mut row = [self.edits + 1; LONGEST + 1];
        row[0] = state.row[0].saturating_add(1);
        for (i, &own) in (1..=LONGEST).zip(&self.letters) {
            let wrong = state.row[i - 1] + u8::from(own as u32 != letter);
            let mut least = wrong.min(state.row[i] + 1).min(row[i - 1] + 1);
            if i > 1 && own as u32 == state.last && self.letters[i - 2] as u32 == letter {
                least = least.min(state.before[i - 2] + 1);
            }
            row[i] = least.min(self.edits + 1);
        }
        row[0] = row[0].min(self.edits + 1);
        State { row, before: state.row, last: letter, pending: 0, n_pending: 0 }
    }
}

impl Automaton for Near {
    type State = State;

    fn start(&self) -> State {
        let mut row = [self.edits + 1; LONGEST + 1];
        for (i, value) in (0..=self.edits).zip(&mut row) {
            *value = i;
        }
        State { row, before: [self.edits + 1; LONGEST + 1], last: 0, pending: 0, n_pending: 0 }
    }

    fn is_match(&self, state: &State) -> bool {
        state.n_pending == 0 && state.row.get(self.letters.len()).is_some_and(|distance| *distance <= self.edits)
    }

    fn can_match(&self, state: &State) -> bool {
        state.row.iter().take(self.letters.len() + 1).any(|distance| *distance <= self.edits)
    }

    fn accept(&self, state: &State, byte: u8) -> State {
        let bits = u32::from(byte);
        match byte {
            0..=0x7F => self.step(state, bits),
            0x80..=0xBF => {
                let (letter, n_pending) = (state.pending << 6 | (bits & 0x3F), state.n_pending.saturating_sub(1));
                if n_pending == 0 { self.step(state, letter) } else { State { pending: letter, n_pending, ..*state } }
            }
            0xC0..=0xDF => State { pending: bits & 0x1F, n_pending: 1, ..*state },
            0xE0..=0xEF => State { pending: bits & 0x0F, n_pending: 2, ..*state },
            _ => State { pending: bits & 0x07, n_pending: 3, ..*state },
        }
    }
}
