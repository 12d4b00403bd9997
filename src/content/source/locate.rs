//! Finds the line and column of a value in the text of a JSON document.

use jsonc_parser::ast::{ObjectPropName, Value};
use jsonc_parser::common::Ranged;

/// Line and column (both from 1, in characters) at which the value at `path` begins.
///
/// `path` reads like `partners[3].name`. Where the document has no such value, the nearest part that
/// holds it is found instead. `None` when `text` is not JSON at all.
pub fn locate(text: &str, path: &str) -> Option<(usize, usize)> {
    let parsed = jsonc_parser::parse_to_ast(text, &Default::default(), &Default::default()).ok()?;
    let root = parsed.value?;
    let mut value = &root;
    let mut start = root.start();
    for step in path.split(['.', '[']).filter(|step| !step.is_empty()) {
        let next = match value {
            Value::Object(object) => object
                .properties
                .iter()
                .rfind(|property| name(&property.name) == step)
                .map(|property| (property.start(), &property.value)),
            Value::Array(array) => step
                .trim_end_matches(']')
                .parse::<usize>()
                .ok()
                .and_then(|index| array.elements.get(index))
                .map(|element| (element.start(), element)),
            _ => None,
        };
        let Some((at, inner)) = next else { break };
        (start, value) = (at, inner);
    }
    Some(position(text, start))
}

fn name<'a>(name: &'a ObjectPropName<'a>) -> &'a str {
    match name {
        ObjectPropName::String(string) => &string.value,
        ObjectPropName::Word(word) => word.value,
    }
}

fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::locate;

    #[test]
    fn finds_values_and_falls_back_to_what_holds_them() {
        let text = "{\n  \"a\": [1,\n    {\"ä\": 2, \"c\": 3}]\n}";
        for (path, place) in [("", (1, 1)), ("a", (2, 3)), ("a[0]", (2, 9)), ("a[1].c", (3, 14)), ("a[7].x", (2, 3))] {
            assert_eq!(locate(text, path), Some(place), "{path}");
        }
        assert_eq!(locate("{", "a"), None);
    }
}
