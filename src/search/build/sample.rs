//! Made-up pages, as many as are wanted, for figures. Their words are no German but behave as German ones do: a few
//! stand everywhere and most hardly anywhere (after Zipf), new ones keep coming with more text, they have endings,
//! and a third are compounds.

use super::document::Document;

/// So many words there are; a portal of thirty thousand pages uses half of them.
const WORDS: f64 = 600_000.0;

/// Words that come before all others are function words.
const FUNCTION_WORDS: u64 = 60;

const ONSETS: [&str; 24] = [
    "b", "br", "d", "f", "fl", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "sch", "sp", "st", "str", "t",
    "tr", "w", "z",
];
const VOWELS: [&str; 12] = ["a", "e", "i", "o", "u", "au", "ei", "ie", "ä", "ö", "ü", "eu"];
const CODAS: [&str; 16] = ["", "", "", "ch", "ck", "l", "lt", "m", "n", "nd", "ng", "r", "rt", "s", "st", "tz"];
const ENDINGS: [&str; 8] = ["", "", "", "en", "er", "e", "s", "ung"];

/// Kinds of pages, of a hundred: most are news.
const KINDS: [(&str, u64); 4] = [("service", 4), ("life", 6), ("page", 20), ("news", 100)];

/// `n` pages, always the same ones.
pub fn pages(n: usize) -> Vec<Document> {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    (0..n).map(|i| page(&mut random, i)).collect()
}

/// Queries of one to three words that stand in such pages, some with a typing error.
pub fn queries(pages: &[Document], n: usize) -> Vec<String> {
    let mut random = Random(0xD1B5_4A32_D192_ED03);
    let query = |i: usize| {
        let page = &pages[random.below(pages.len() as u64) as usize];
        let words = page.title.split(' ').chain(page.lead.split(' ')).filter(|word| word.len() > 4).collect::<Vec<_>>();
        let take = 1 + i % 3;
        let mut picked = (0..take).filter_map(|_| words.get(random.below(words.len().max(1) as u64) as usize).copied());
        let query = picked.by_ref().collect::<Vec<_>>().join(" ");
        // Every fourth has its third letter left out.
        query.chars().enumerate().filter(|(at, _)| i % 4 != 3 || *at != 2).map(|(_, c)| c).collect()
    };
    (0..n).map(query).collect()
}

fn page(random: &mut Random, i: usize) -> Document {
    let of_hundred = random.below(100);
    let kind = KINDS.iter().find(|(_, until)| of_hundred < *until).map_or("page", |(kind, _)| kind);
    let n = 2 + random.below(4);
    let title = random.telling_words(n);
    let slug = crate::i18n::fold(&title).replace(' ', "-");
    Document {
        path: format!("{kind}/{slug}-{i}"),
        place: random.telling_words(1),
        kind: kind.to_owned(),
        keywords: (0..random.below(6)).map(|_| random.telling_words(1)).collect(),
        headings: (0..2 + random.below(4)).map(|_| random.telling_words(2)).collect(),
        lead: random.words(16),
        body: (0..8 + random.below(12)).map(|_| random.words(14) + ".").collect::<Vec<_>>().join(" "),
        title,
    }
}

/// Numbers that look like chance and are the same each time (xorshift).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, n: u64) -> u64 {
        (self.next() >> 11) % n
    }

    /// A word's place by how often it is used: half of all text is made of the first thousand.
    fn rank(&mut self) -> u64 {
        let chance = self.below(1 << 30) as f64 / f64::from(1 << 30);
        WORDS.powf(chance) as u64
    }

    fn words(&mut self, n: u64) -> String {
        (0..n).map(|_| self.inflected()).collect::<Vec<_>>().join(" ")
    }

    /// Without function words, as titles are.
    fn telling_words(&mut self, n: u64) -> String {
        let mut telling = || word(self.rank().max(FUNCTION_WORDS) + self.below(2000));
        (0..n).map(|_| telling()).collect::<Vec<_>>().join(" ")
    }

    fn inflected(&mut self) -> String {
        let rank = self.rank();
        let ending = if rank < FUNCTION_WORDS { "" } else { ENDINGS[self.below(8) as usize] };
        word(rank) + ending
    }
}

/// The word of a rank, always the same one; rarer ones are longer.
fn word(rank: u64) -> String {
    let mut random = Random(rank.wrapping_mul(0x2545_F491_4F6C_DD1D) | 1);
    random.next();
    if rank > 1000 && random.below(3) == 0 {
        let (first, last) = (FUNCTION_WORDS + random.below(900), FUNCTION_WORDS + random.below(900));
        return word(first) + ["", "s", "en"][random.below(3) as usize] + &word(last);
    }
    let syllables = match rank {
        0..FUNCTION_WORDS => 1,
        FUNCTION_WORDS..20_000 => 2,
        _ => 3,
    };
    let pick = |random: &mut Random, from: &[&'static str]| from[random.below(from.len() as u64) as usize];
    (0..syllables)
        .map(|_| [pick(&mut random, &ONSETS), pick(&mut random, &VOWELS), pick(&mut random, &CODAS)].concat())
        .collect()
}
