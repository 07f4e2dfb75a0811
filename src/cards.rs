//! What: the cards, and how one is chosen. Pure; the files come from `store`, the time from the caller.

mod body;
mod check;
#[cfg(feature = "window")]
mod check_up;
mod course;
mod deck;
mod emergency;
mod fault;
mod guide;
mod heat;
mod history;
mod limits;
pub(crate) mod motion;
mod picker;
mod routine;
mod scale;
mod sequence;
mod source;
mod translation;

#[cfg(feature = "window")]
pub(crate) use body::belongs;
pub(crate) use body::{is_of_body, region_names, regions_of};
pub(crate) use {
    course::{BREATHER, Change, Course, Turn, choose_course},
    deck::Deck,
    emergency::{FOLLOW, is_emergency_number},
    fault::{Fault, Flaw},
    guide::{Guides, Level, Method, Question, guides},
    heat::{Call, Remedy, Treatment},
    history::{Answer, History},
    limits::{Limits, Obstacle, word},
    picker::{Wish, choose},
    routine::Routine,
    sequence::Sequence,
    translation::guides_in,
};

#[cfg(feature = "window")]
pub(crate) use {
    check_up::{CheckUp, Item, Reply},
    emergency::emergency_number,
    guide::Tip,
};

#[cfg(test)]
pub(crate) use routine::Part;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One exercise of about a minute, in the shape of `assets/cards.json` and of the user's own cards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(expecting = "a card")]
pub(crate) struct Card {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) group: String,
    pub(crate) body: Vec<String>,
    pub(crate) place: String,
    pub(crate) equipment: Vec<String>,
    /// What the steps add up to, in seconds.
    pub(crate) seconds: u32,
    pub(crate) steps: Vec<Step>,
    pub(crate) hold_s: u32,
    pub(crate) sides: Sides,
    pub(crate) reps: u32,
    pub(crate) breath: String,
    pub(crate) caution: String,
    /// Health filters under which the card is never shown.
    pub(crate) avoid: Vec<String>,
    pub(crate) frequency: String,
    /// Whether it can be done in an open office without a second glance.
    pub(crate) office: bool,
    pub(crate) needs_warmup: bool,
    /// From 1 (gentle) to 3.
    pub(crate) intensity: u8,
    pub(crate) source: String,
    /// How the figure moves, as it stands in the file; a card without one is told in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) motion: Option<Value>,
    /// The warm-up that its first steps are, where it has been given one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) lead: Option<Lead>,
}

/// A card whose steps come first in another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Lead {
    pub(crate) card: String,
    /// How many steps it has.
    pub(crate) steps: usize,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(expecting = "a step")]
pub(crate) struct Step {
    #[serde(rename = "s")]
    pub(crate) seconds: u32,
    pub(crate) text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) side: Option<Side>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Side {
    Left,
    Right,
}

/// Whether a card works both sides at once or one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Sides {
    Both,
    Each,
}
