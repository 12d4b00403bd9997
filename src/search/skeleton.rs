//! By which letters a word is put into a chunk.

/// The word with double letters made one, and without the `e` behind `a`, `o`, `u`.
///
/// Spellings that are taken for each other have one skeleton, so they lie in one chunk. Each letter is kept or
/// dropped for what stands before it alone; so what begins alike has skeletons that begin alike.
///
/// ```
/// use stadtportal::search::skeleton;
/// assert_eq!(skeleton("buerger"), skeleton("burgger"));
/// assert!(skeleton("passgesetz").starts_with(&skeleton("pass")));
/// ```
pub fn skeleton(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut before = ' ';
    for c in word.chars() {
        if c != before && !(c == 'e' && matches!(before, 'a' | 'o' | 'u')) {
            out.push(c);
        }
        before = c;
    }
    out
}
