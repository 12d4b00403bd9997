//! Search over all pages: an index made by the build, and what finds in it.
//!
//! Pure: it neither loads nor draws anything. [`Engine`] is given bytes and says by name what it still wants.
//!
//! # The index
//!
//! ```text
//! root      kinds of pages, where the chunks begin, stop words, endings, answers    loaded at the first search
//! w0 w1 …   words and, for each, the pages that hold it                             at most about 10 kB each
//! r0 r1 …   words spelt backwards                                                   for typing errors near the front
//! known     pages that a wrong address may mean                                   only where a page was not found
//! p0 p1 …   a page: title, place, address, lead, text for the passage               for the results that are shown
//! ```
//!
//! A query costs a chunk for each word and a file for each result, however many pages there are. All that German
//! asks for is done by the build: stems, synonyms, parts of compounds and participles are entries that lead to the
//! same list of pages, so they cost the reader nothing.
//!
//! **Chunks are chosen by the skeleton of a word** ([`skeleton`]), in which double letters are one and umlauts lie
//! with their vowels: "Buergerecho", "Burgerecho" and "Bürgerrecho" are in the same chunk and share one list.
//!
//! **Typing errors need no whole vocabulary.** An error in the latter half of a word leaves it in its chunk; one in
//! the first half leaves the end right, so the word is found in the chunk of those that end alike.
//!
//! **Short beginnings are answered at once.** Where the words with a beginning fill several chunks, the first of
//! them holds the best pages for that beginning, as the entry `beginning*`.
//!
//! **Words are read in this order**, and what answers ends it: as typed (while it is being typed also what begins so),
//! another ending, what begins so, one typing error within the chunk, a compound of known words, typing errors
//! anywhere, the known part of a compound. Endings come before beginnings, as "Netzwerken" is nearer to "Netzwerke"
//! than to "Netzwerkenergie"; one error in a long word comes before compounds, as it is likelier.
//!
//! **Ranking:** how much of the query a page holds, rare words counting more, then how much the words count in it
//! (title, keywords, lead, headings, text; as BM25 has it, worked out by the build into a byte). The list of a word
//! that stands on more than 1,500 pages has the best of them, and all others are taken to hold it a little. The page
//! of a short answer comes first, as editors chose it.
//!
//! **Files are called `.txt`,** for hosts compress by the ending, and leave unknown ones as they are.
//!
//! **The WASM is 29 kB** in Brotli and stays below 30 for what it does without: sorting, formatting, tables of
//! Unicode's, `fst`'s streams (each is compiled once for each use), and the standard library's allocator.
//!
//! **Refused:** Pagefind (its program alone is over our budget, and it knows no typing errors, compounds or
//! synonyms), one file with the whole index (it grows with the portal), and a stemmer in the browser (a few endings
//! do, as the build lists every form that is written anywhere).

mod answer;
mod answering;
mod best;
#[cfg(feature = "tools")]
pub mod build;
mod bytes;
mod chunk;
mod engine;
mod fragment;
mod library;
mod list;
#[cfg(feature = "tools")]
mod memory;
mod nearest;
mod outward;
mod query;
mod rank;
mod reading;
mod root;
mod skeleton;
mod snippet;
#[cfg(all(test, feature = "tools"))]
mod tests;
mod typo;

pub use engine::{Ask, Engine, Found};
pub use fragment::Fragment;
#[cfg(feature = "tools")]
pub use memory::{Answered, MemoryIndex};
pub use nearest::{Known, known_pages, nearest};
pub use outward::{nearest_json, result_json, spelt};
pub use skeleton::skeleton;
