//! Writes what `search::bytes` reads.

pub fn number(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push((value & 0x7F) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

pub fn length(out: &mut Vec<u8>, value: usize) {
    number(out, u32::try_from(value).expect("less than four billion of anything"));
}

pub fn text(out: &mut Vec<u8>, text: &str) {
    length(out, text.len());
    out.extend_from_slice(text.as_bytes());
}

pub fn words<'w>(out: &mut Vec<u8>, words: impl IntoIterator<Item = &'w str>) {
    text(out, &words.into_iter().collect::<Vec<_>>().join(" "));
}
