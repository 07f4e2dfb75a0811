//! Clocks of twelve and of twenty-four hours.

use crate::texts::has_twelve_hours;
use serde::{Deserialize, Serialize};

/// By which clock times of the day are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Clock {
    #[serde(rename = "system")]
    System,
    #[serde(rename = "12")]
    Twelve,
    #[serde(rename = "24")]
    TwentyFour,
}

impl Clock {
    pub(crate) fn has_twelve_hours(self) -> bool {
        match self {
            Self::System => has_twelve_hours(),
            Self::Twelve => true,
            Self::TwentyFour => false,
        }
    }
}
