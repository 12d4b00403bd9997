//! When somebody can be reached.

use crate::calendar::OpeningHours;
use crate::packed;

packed! {
    /// Opening hours with the words that the time of day needs.
    #[derive(Clone, Debug, PartialEq)]
    Hours {
        rule: OpeningHours,
        /// Holidays by their identifiers.
        holidays: Vec<(String, String)>,
    }
}
