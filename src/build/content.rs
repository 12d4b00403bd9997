//! Reads the content as it is on the day of the build.

use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::BuildError;
use crate::calendar::Date;
use crate::content::{Catalogue, PartialDate, load_all};

/// Reads and checks the content folder: all languages, the first one first.
///
/// # Errors
/// All faults of the content.
pub fn read_content(root: &Path) -> Result<Vec<Catalogue>, BuildError> {
    load_all(root, today()).map_err(BuildError::Content)
}

/// The day of this build; that of `SOURCE_DATE_EPOCH` where a build is made again.
fn today() -> PartialDate {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse().ok()).map(Duration::from_secs);
    let since = epoch.or_else(|| SystemTime::now().duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
    let unix = Date::new(1970, 1, 1).map_or(0, Date::day_number);
    let days = i32::try_from(since.as_secs() / 86_400).unwrap_or(i32::MAX / 2);
    let Date { year, month, day } =
        Date::from_day_number(unix + days).unwrap_or(Date { year: 9999, month: 12, day: 31 });
    PartialDate { year, month: Some(month), day: Some(day) }
}
