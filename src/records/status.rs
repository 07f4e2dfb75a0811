//! What `unhunch status --json` prints, and what the windows are told.

use crate::cards::Remedy;
use crate::schedule::{Kind, Posture, State};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Status {
    pub(crate) state: State,
    pub(crate) why: Option<String>,
    pub(crate) sitting_seconds: u64,
    pub(crate) next: Option<NextBreak>,
    /// RFC 3339, or "resumed" for a pause without an end, or null.
    pub(crate) paused_until: Option<String>,
    pub(crate) laters_left: u32,
    /// Who is the cause of `why` while a break is held, such as a program's name, or null.
    #[serde(default)]
    pub(crate) held_by: Option<String>,
    /// The id of a card that nobody notices, offered after a long time in a call, or null.
    #[serde(default)]
    pub(crate) discreet: Option<String>,
    /// RFC 3339, or null while no meeting goes on.
    #[serde(default)]
    pub(crate) meeting_until: Option<String>,
    /// When the working hours begin again, as `YYYY-MM-DDTHH:MM` of the wall clock, or null in them.
    #[serde(default)]
    pub(crate) opens_at: Option<String>,
    /// How many more breaks in a row may be skipped, or null for any number.
    #[serde(default)]
    pub(crate) skips_left: Option<u32>,
    /// Sitting or standing, or null where nobody asks.
    #[serde(default)]
    pub(crate) posture: Option<Posture>,
    /// Heat or cold that is on.
    #[serde(default)]
    pub(crate) relief: Option<Relief>,
    /// The profile that is active.
    #[serde(default)]
    pub(crate) profile: Option<String>,
    /// The wall clock with its offset when this was said.
    #[serde(default)]
    pub(crate) at: DateTime<FixedOffset>,
    pub(crate) today: Today,
    pub(crate) version: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Relief {
    pub(crate) method: Remedy,
    pub(crate) left_seconds: u64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct NextBreak {
    pub(crate) kind: Kind,
    /// The id of the card that will be shown.
    pub(crate) card: Option<String>,
    /// The id of the routine that it begins, if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) routine: Option<String>,
    pub(crate) earliest_in_seconds: u64,
    pub(crate) latest_in_seconds: u64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Today {
    pub(crate) done: u32,
    pub(crate) partly: u32,
    pub(crate) skipped: u32,
    pub(crate) missed: u32,
    pub(crate) sitting_seconds: u64,
    pub(crate) longest_sitting_seconds: u64,
}
