//! Opening hours as an editor writes them, and what is wrong with them in German.
//! Native only: the browser gets [`OpeningHours`].

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::date::number;
use super::{Closed, Date, Days, OpeningHours, Weekday};

/// `{"days":"mo-fr","from":"08:00","to":"18:00","closed":[…]}`; each value is right for itself.
///
/// That they fit together is found by making [`OpeningHours`] of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpeningHoursText {
    /// `mo-fr`, or one day as in `sa`.
    #[serde(deserialize_with = "read_days", serialize_with = "write_days")]
    #[schemars(with = "String", regex(pattern = "^(mo|di|mi|do|fr|sa|so)(-(mo|di|mi|do|fr|sa|so))?$"))]
    pub days: Days,
    /// Minute of the day, written `08:00`.
    #[serde(deserialize_with = "read_time", serialize_with = "write_time")]
    #[schemars(with = "String", regex(pattern = "^[0-9]{2}:[0-9]{2}$"))]
    pub from: u16,
    /// Minute of the day, written `18:00`; at most `24:00`.
    #[serde(deserialize_with = "read_time", serialize_with = "write_time")]
    #[schemars(with = "String", regex(pattern = "^[0-9]{2}:[0-9]{2}$"))]
    pub to: u16,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closed: Vec<ClosedText>,
}

/// Days on which it is closed besides public holidays, in the order of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClosedText {
    #[serde(deserialize_with = "read_date")]
    #[schemars(with = "String", regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]
    pub from: Date,
    /// The last closed day.
    #[serde(deserialize_with = "read_date")]
    #[schemars(with = "String", regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]
    pub to: Date,
    /// Address of the page that says so. Not `content::WebAddress`, as content is above this layer.
    #[serde(deserialize_with = "read_address")]
    #[schemars(regex(pattern = "^https?://"))]
    pub source: String,
}

/// In the order of [`Weekday::ALL`].
const DAYS: [&str; 7] = ["mo", "di", "mi", "do", "fr", "sa", "so"];

impl TryFrom<&OpeningHoursText> for OpeningHours {
    type Error = String;

    fn try_from(text: &OpeningHoursText) -> Result<Self, String> {
        let &OpeningHoursText { days, from, to, .. } = text;
        if from >= to {
            let (from, to) = (time(from), time(to));
            return Err(format!("erwartet: bei „to“ eine Uhrzeit nach {from}, gefunden: „{to}“"));
        }
        let mut closed: Vec<Closed> = Vec::new();
        for ClosedText { from, to, .. } in &text.closed {
            if to < from {
                return Err(format!("erwartet: bei „to“ ein Tag ab {from}, gefunden: „{to}“"));
            }
            if let Some(Closed(_, last)) = closed.last().filter(|Closed(_, last)| from <= last) {
                return Err(format!("erwartet: bei „from“ ein Tag nach {last}, gefunden: „{from}“"));
            }
            closed.push(Closed(*from, *to));
        }
        Ok(Self { days, from, to, closed })
    }
}

/// Reads a text of which `parse` knows what it means; else says what was expected.
fn read<'de, D: Deserializer<'de>, T>(from: D, expected: &str, parse: fn(&str) -> Option<T>) -> Result<T, D::Error> {
    let text = String::deserialize(from)?;
    parse(&text).ok_or_else(|| de::Error::custom(format!("erwartet: {expected}, gefunden: „{text}“")))
}

fn read_days<'de, D: Deserializer<'de>>(from: D) -> Result<Days, D::Error> {
    read(from, "Wochentage wie \"mo-fr\" oder \"sa\"", |text| {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        let day = |text| DAYS.iter().position(|day| *day == text).map(|i| Weekday::ALL[i]);
        Some(Days(day(first)?, day(last)?)).filter(|days| days.0 <= days.1)
    })
}

fn read_time<'de, D: Deserializer<'de>>(from: D) -> Result<u16, D::Error> {
    read(from, "eine Uhrzeit wie \"08:00\"", |text| {
        let (hour, minute) = text.split_once(':')?;
        let (hour, minute) = (number(hour, 2)?, number(minute, 2).filter(|minute| *minute < 60)?);
        Some(hour * 60 + minute).filter(|time| *time <= OpeningHours::MIDNIGHT)
    })
}

fn read_date<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    read(from, "ein Tag wie \"2026-11-22\"", Date::parse)
}

fn read_address<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    read(from, "eine Adresse, die mit https:// oder http:// beginnt", |text| {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
        let is_one = !rest.is_empty() && !rest.contains(|c: char| c.is_whitespace() || c.is_control());
        is_one.then(|| text.to_owned())
    })
}

fn time(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn write_time<S: Serializer>(minute: &u16, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&time(*minute))
}

fn write_days<S: Serializer>(Days(first, last): &Days, to: S) -> Result<S::Ok, S::Error> {
    let name = |day: &Weekday| DAYS[usize::from(day.number() - 1)];
    if first == last {
        to.serialize_str(name(first))
    } else {
        to.collect_str(&format_args!("{}-{}", name(first), name(last)))
    }
}

#[cfg(test)]
mod tests;
