//! Writes JSON: the one form in which results leave the program, for whoever called it.

/// `{"a":…,"b":…}` of values that are JSON already.
pub fn object(fields: &[(&str, String)]) -> String {
    list('{', fields.iter().map(|(name, value)| string(name) + ":" + value), '}')
}

/// `[…]` of values that are JSON already.
pub fn array(values: impl IntoIterator<Item = String>) -> String {
    list('[', values, ']')
}

/// A text with its marks.
pub fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            // Documents have none of these; to lose one is better than to be no JSON.
            '\0'..='\u{1F}' => out.push(' '),
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A number. The standard library's way brings along all that it can do besides.
pub fn decimal(mut number: usize) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(b'0' + (number % 10) as u8);
        number /= 10;
        if number == 0 {
            return digits.iter().rev().map(|digit| char::from(*digit)).collect();
        }
    }
}

fn list(open: char, values: impl IntoIterator<Item = String>, close: char) -> String {
    let mut out = String::from(open);
    for value in values {
        if out.len() > 1 {
            out.push(',');
        }
        out.push_str(&value);
    }
    out.push(close);
    out
}
