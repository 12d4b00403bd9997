//! Short answers: `answers.json`.

use serde::Deserialize;

/// `answers.json` of a language, before fees are put in.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerSource {
    pub answers: Vec<AnswerText>,
}

/// An answer as editors write it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerText {
    /// Of each group of words one must be in the query.
    pub words: Vec<Vec<String>>,
    /// `{fee:ID}` stands for the amount of the fee with this id.
    pub text: String,
    /// The page that says more.
    pub page: String,
}

impl AnswerText {
    /// With each `{fee:ID}` replaced by what `amount` says for the id.
    ///
    /// # Errors
    /// The first id that `amount` does not know.
    pub fn with_fees(&self, amount: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        let mut text = String::new();
        let mut rest = self.text.as_str();
        while let Some((before, behind)) = rest.split_once("{fee:") {
            let (id, behind) = behind.split_once('}').ok_or_else(|| behind.to_owned())?;
            text.push_str(before);
            text.push_str(&amount(id).ok_or_else(|| id.to_owned())?);
            rest = behind;
        }
        text.push_str(rest);
        Ok(Self { text, ..self.clone() })
    }
}
