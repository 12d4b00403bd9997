//! From the text of an editor to sentences of words.

use super::dotted::is_dotted;
use super::exceptions::Exceptions;
use super::place::Place;
use super::word::{Mark, Word, has};
use crate::content::source::{Inline, Rich};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    pub words: Vec<Word>,
}

impl Sentence {
    pub fn text(&self) -> String {
        self.words.iter().map(Word::text).collect::<Vec<_>>().join(" ")
    }

    /// Whether this word begins the sentence, or a saying after a colon.
    pub fn begins_at(&self, i: usize) -> bool {
        i.checked_sub(1).and_then(|i| self.words.get(i)).is_none_or(|before| before.after.contains(':'))
    }
}

pub fn sentences(text: &str, place: Place, exceptions: &Exceptions) -> Vec<Sentence> {
    let mut words = words(&marked(text, place));
    exceptions.names.iter().for_each(|name| set_apart(&mut words, name));
    let mut sentences = Vec::new();
    let mut words = words.into_iter().peekable();
    let mut sentence = Sentence::default();
    while let Some(word) = words.next() {
        let is_end = words.peek().is_none_or(|next| ends(&word, next, sentence.words.last()));
        sentence.words.push(word);
        if is_end {
            sentences.push(std::mem::take(&mut sentence));
        }
    }
    sentences
}

const MONTHS: &str = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember";

fn ends(word: &Word, next: &Word, before: Option<&Word>) -> bool {
    if word.after.contains(['!', '?']) {
        return true;
    }
    // "am 3. Mai", and "1. Weihnachts-Tag" as a title.
    let is_ordinal = word.core.len() <= 2 && word.core.bytes().all(|b| b.is_ascii_digit());
    let goes_on = is_ordinal && (before.is_none() || !next.is_capital() || has(MONTHS, &next.core));
    word.after.contains('.') && !goes_on && !is_dotted(before, word, next)
}

/// Every character with the mark of its part.
fn marked(text: &str, place: Place) -> Vec<(char, Mark)> {
    let with = |text: &str, mark: Mark| text.chars().map(|c| (c, mark)).collect::<Vec<_>>();
    let rich = place.is_rich().then(|| Rich::try_from(text.to_owned()).ok()).flatten();
    let Some(rich) = rich else { return gaps(text) };
    let part = |part: &Inline| match part {
        Inline::Text(text) | Inline::Link(_, Some(text)) => with(text, Mark::Plain),
        Inline::Emphasis(text) => with(text, Mark::Emphasis),
        Inline::Lang(_, text) | Inline::Link(text, None) => with(text, Mark::Apart),
    };
    rich.parts().iter().flat_map(part).collect()
}

/// Text without markup: gaps such as `{n}` and `{fee:reisepass-ab-24}` stand apart.
fn gaps(text: &str) -> Vec<(char, Mark)> {
    let mut marked = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let is_name = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b":-".contains(&b);
        let end = rest.find('}').filter(|end| c == '{' && rest[1..*end].bytes().all(is_name));
        let (part, mark) = end.map_or((c.len_utf8(), Mark::Plain), |end| (end + 1, Mark::Apart));
        marked.extend(rest[..part].chars().map(|c| (c, mark)));
        rest = &rest[part..];
    }
    marked
}

/// Splits at spaces, but never within what stands apart.
fn words(marked: &[(char, Mark)]) -> Vec<Word> {
    let chunks = marked.split(|(c, mark)| c.is_whitespace() && *mark != Mark::Apart).filter(|chunk| !chunk.is_empty());
    let word = |chunk: &[(char, Mark)]| {
        let holds = |wanted: Mark| chunk.iter().any(|(_, mark)| *mark == wanted);
        let mark = [Mark::Apart, Mark::Emphasis].into_iter().find(|mark| holds(*mark)).unwrap_or(Mark::Plain);
        Word::new(&chunk.iter().map(|(c, _)| c).collect::<String>(), mark)
    };
    chunks.map(word).collect()
}

fn set_apart(words: &mut [Word], name: &str) {
    let cores = name.split(' ').collect::<Vec<_>>();
    for start in 0..words.len() {
        let Some(found) = words[start..].get_mut(..cores.len()) else { return };
        if found.iter().zip(&cores).all(|(word, core)| word.core == **core) {
            found.iter_mut().for_each(|word| word.mark = Mark::Apart);
        }
    }
}
