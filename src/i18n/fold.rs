//! Makes words comparable: what a reader types, and what an editor wrote.

/// Small letters, umlauts and ß spelt out, other marks dropped, anything else a single space.
///
/// So "Lüttich", "LUETTICH" and "luettich" are alike, and "Łódź" is found by "lodz".
/// Covers Latin script as the languages of Europe use it. Cyrillic letters become small; of Arabic ones, the forms
/// that are written for each other become one, and vowel marks go. Other scripts stay as they are. No tables of
/// Unicode's: this ships to the browser.
///
/// ```
/// use stadtportal::i18n::fold;
/// assert_eq!(fold("Städte-Bündnis, Łódź"), "staedte buendnis lodz");
/// ```
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' => out.push(c),
            'A'..='Z' => out.push(c.to_ascii_lowercase()),
            _ if c.is_ascii() => gap(&mut out),
            // Neither the soft hyphen nor the middle dot of Leichte Sprache is part of the word; nor are the vowel
            // marks and the stretching stroke of Arabic.
            '\u{AD}' | '\u{B7}' | '\u{640}' | '\u{64B}'..='\u{652}' => {}
            '\u{300}'..='\u{36F}' => umlaut_of_mark(&mut out, c),
            '\u{400}'..='\u{4FF}' => out.push(cyrillic(c)),
            '\u{620}'..='\u{64A}' => out.push(arabic(c)),
            _ => match latin(c) {
                "" if is_letter(c) => out.push(c),
                "" => gap(&mut out),
                letters => out.push_str(letters),
            },
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// A combining diaeresis makes its vowel an umlaut; other combining marks are dropped.
fn umlaut_of_mark(out: &mut String, mark: char) {
    if mark == '\u{308}' && out.ends_with(['a', 'o', 'u']) {
        out.push('e');
    }
}

fn gap(out: &mut String) {
    if !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}

/// Whether `c` can be part of a word, beyond ASCII: all but marks and signs. Rough on purpose: the exact answer is a
/// table of some kilobytes.
pub fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphanumeric(),
        'ª' | 'µ' | 'º' => true,
        '\u{80}'..='\u{BF}' | '×' | '÷' | '\u{300}'..='\u{36F}' | '\u{482}'..='\u{489}' => false,
        // Arabic marks, then punctuation, arrows, signs and boxes, private letters, and pictures.
        '\u{600}'..='\u{61F}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{66A}'..='\u{66D}' | '\u{6D4}' => false,
        '\u{2000}'..='\u{206F}' | '\u{20A0}'..='\u{20CF}' | '\u{2190}'..='\u{2BFF}' | '\u{2E00}'..='\u{2E7F}' => false,
        '\u{3000}'..='\u{3004}' | '\u{E000}'..='\u{F8FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFF0}'..='\u{FFFF}' => false,
        _ => !('\u{1F000}'..='\u{1FFFF}').contains(&c),
    }
}

/// The small letter; small ones lie at a fixed distance from the capitals.
fn cyrillic(c: char) -> char {
    let small = match c {
        'А'..='Я' => c as u32 + 0x20,
        'Ѐ'..='Џ' => c as u32 + 0x50,
        'Ґ' => c as u32 + 1,
        _ => return c,
    };
    char::from_u32(small).unwrap_or(c)
}

/// One letter for those that writers take for each other.
fn arabic(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' | 'ئ' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        _ => c,
    }
}

/// The plain letters for a letter with marks, empty where there are none to give.
fn latin(c: char) -> &'static str {
    match c {
        'ä' | 'Ä' | 'æ' | 'Æ' => "ae",
        'ö' | 'Ö' | 'ø' | 'Ø' | 'œ' | 'Œ' => "oe",
        'ü' | 'Ü' => "ue",
        'ß' | 'ẞ' => "ss",
        'à'..='å' | 'À'..='Å' | 'ā' | 'Ā' | 'ă' | 'Ă' | 'ą' | 'Ą' => "a",
        'ç' | 'Ç' | 'ć' | 'Ć' | 'č' | 'Č' => "c",
        'ď' | 'Ď' | 'đ' | 'Đ' => "d",
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'Ē' | 'ė' | 'Ė' | 'ę' | 'Ę' | 'ě' | 'Ě' => "e",
        'ğ' | 'Ğ' | 'ģ' | 'Ģ' => "g",
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'Ī' | 'į' | 'Į' | 'ı' | 'İ' => "i",
        'ķ' | 'Ķ' => "k",
        'ł' | 'Ł' | 'ľ' | 'Ľ' | 'ļ' | 'Ļ' => "l",
        'ñ' | 'Ñ' | 'ń' | 'Ń' | 'ň' | 'Ň' | 'ņ' | 'Ņ' => "n",
        'ò'..='õ' | 'Ò'..='Õ' | 'ō' | 'Ō' | 'ő' | 'Ő' => "o",
        'ř' | 'Ř' => "r",
        'ś' | 'Ś' | 'š' | 'Š' | 'ş' | 'Ş' | 'ș' | 'Ș' => "s",
        'ť' | 'Ť' | 'ţ' | 'Ţ' | 'ț' | 'Ț' => "t",
        'ù'..='û' | 'Ù'..='Û' | 'ū' | 'Ū' | 'ů' | 'Ů' | 'ű' | 'Ű' | 'ų' | 'Ų' => "u",
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => "y",
        'ź' | 'Ź' | 'ż' | 'Ż' | 'ž' | 'Ž' => "z",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn alike_words_fold_alike() {
        for (text, folded) in [
            ("Klima-Bündnis", "klima buendnis"),
            ("KLIMABUENDNIS", "klimabuendnis"),
            ("Straße", "strasse"),
            ("Städte\u{AD}bund", "staedtebund"),
            ("Bu\u{308}ndnis", "buendnis"),
            ("Łódź, Polen", "lodz polen"),
            ("Liège", "liege"),
            ("Κόρκι", "Κόρκι"),
            ("Bürger·büro", "buergerbuero"),
            ("Ґанок і Їжак, Єва", "ґанок і їжак єва"),
            ("ПАСПОРТ", "паспорт"),
            ("مَدْرَسَة", "مدرسه"),
            ("أإآؤئى ـجــواز", "اااويي جواز"),
            ("؟جواز،", "جواز"),
            ("„Uni“: 5 € – 3 % → los… 😀", "uni 5 3 los"),
            ("  —  ", ""),
            ("", ""),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }
}
