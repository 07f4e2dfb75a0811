//! Everything of a user in one file: preferences, profiles, own cards, journal.
//!
//! What came from a file goes back into one as it was written, letter for letter.

use super::preferences::Damaged;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// The shape of the file that this program writes.
pub(crate) const VERSION: u64 = 1;
const FORMAT: &str = "unhunch";

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Bundle {
    format: String,
    version: u64,
    pub(crate) preferences: Box<RawValue>,
    #[serde(default)]
    pub(crate) profiles: BTreeMap<String, Box<RawValue>>,
    /// By the names of their files.
    #[serde(default)]
    pub(crate) cards: BTreeMap<String, Box<RawValue>>,
    /// Line by line.
    #[serde(default)]
    pub(crate) journal: Vec<Box<RawValue>>,
}

/// Why a text is no bundle.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum NoBundle {
    Syntax(Damaged),
    /// JSON, but of something else.
    Other,
    Newer(u64),
    /// It says that it is one, and is not; what the parser said.
    Shape(String),
}

/// What must be told before the rest can be.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: Option<String>,
    #[serde(default)]
    version: u64,
}

/// All that must be known of a line of the journal.
#[derive(Deserialize)]
struct Line {
    at: DateTime<FixedOffset>,
}

impl Bundle {
    pub(crate) fn new(preferences: Box<RawValue>) -> Self {
        let (profiles, cards, journal) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
        Self { format: FORMAT.into(), version: VERSION, preferences, profiles, cards, journal }
    }

    pub(crate) fn parse(text: &str) -> Result<Self, NoBundle> {
        let head: Head = serde_json::from_str(text).map_err(|error| {
            let place = Damaged::Syntax { line: error.line(), column: error.column() };
            if error.is_data() { NoBundle::Other } else { NoBundle::Syntax(place) }
        })?;
        if head.format.as_deref() != Some(FORMAT) {
            return Err(NoBundle::Other);
        }
        if head.version > VERSION {
            return Err(NoBundle::Newer(head.version));
        }
        serde_json::from_str(text).map_err(|error| NoBundle::Shape(error.to_string()))
    }

    pub(crate) fn to_text(&self) -> serde_json::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }
}

/// When a line of the journal was written; `None`: it is none.
pub(crate) fn time_of(line: &[u8]) -> Option<DateTime<FixedOffset>> {
    serde_json::from_slice::<Line>(line).ok().map(|line| line.at)
}
