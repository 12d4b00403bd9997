//! Places on earth.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Text;

/// Degrees in WGS 84, checked on reading.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "RawCoordinates", into = "RawCoordinates")]
#[schemars(with = "RawCoordinates")]
pub struct Coordinates {
    /// −90 (south) to 90 (north).
    pub latitude: f64,
    /// −180 (west) to 180 (east).
    pub longitude: f64,
}

#[derive(Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawCoordinates {
    latitude: f64,
    longitude: f64,
}

impl TryFrom<RawCoordinates> for Coordinates {
    type Error = String;

    fn try_from(RawCoordinates { latitude, longitude }: RawCoordinates) -> Result<Self, String> {
        if latitude.abs() > 90.0 {
            return Err(format!("erwartet: latitude zwischen -90 und 90, gefunden: {latitude}"));
        }
        if longitude.abs() > 180.0 {
            return Err(format!("erwartet: longitude zwischen -180 und 180, gefunden: {longitude}"));
        }
        Ok(Self { latitude, longitude })
    }
}

impl From<Coordinates> for RawCoordinates {
    fn from(Coordinates { latitude, longitude }: Coordinates) -> Self {
        Self { latitude, longitude }
    }
}

/// A town, where it lies, and what sits there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub city: Text,
    pub country: Text,
    pub coordinates: Coordinates,
    /// What sits there when it is not simply the seat, as in "Koordination und Sekretariat".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}
