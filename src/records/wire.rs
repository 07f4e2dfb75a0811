//! The JSON lines between the resident and a window: one value a line, both ways.

use super::request::Command;
use super::status::Status;
use crate::cards::Card;
use crate::schedule::{Kind, Outcome};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// From the resident to a window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ToWindow {
    /// Show this card from its beginning; a second one replaces the first.
    Card(Box<CardShow>),
    /// Show this page of the home window.
    Home(Box<HomeShow>),
    Status(Box<Status>),
    /// The preferences as they now stand, whole: sections of keys, as in the file.
    Preferences(Value),
    /// The user's own cards as they now are, whole, and a sentence for each that is left out.
    Cards {
        own: Vec<Card>,
        faults: Vec<String>,
    },
    /// What was asked is done; one sentence for the user.
    Told(String),
    /// What was asked could not be done; one sentence for the user.
    Refused(String),
    /// Leave. The end of standard input says the same.
    Close,
}

/// From a window to the resident.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FromWindow {
    /// The first frame is on the screen.
    Presented,
    /// How many seconds the card still runs; said when the user moves between its steps.
    Runs(f32),
    /// The user stopped the card's clock, or let it go on.
    Paused(bool),
    /// The user wants another card; a `Card` answers.
    Another,
    /// The card is over; the window closes by itself after this.
    Ended(Outcome),
    Set {
        key: String,
        value: Value,
    },
    Reset {
        key: String,
    },
    /// What a button of the home window asks for.
    Do(Command),
    /// Something went wrong that the user should know of; one sentence for the log.
    Problem(String),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct CardShow {
    pub(crate) kind: Kind,
    pub(crate) card: Card,
    /// The `look`, `sound` and `notice` sections are read; the rest is there for free.
    pub(crate) preferences: Value,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct HomeShow {
    /// `today`, `preferences`, …; an unknown one shows the first page.
    pub(crate) page: String,
    pub(crate) preferences: Value,
    pub(crate) status: Status,
    /// What is wrong with the preferences file, one sentence each.
    pub(crate) problems: Vec<String>,
    /// The cards that only this user has.
    #[serde(default)]
    pub(crate) own: Vec<Card>,
    /// What is wrong with cards of theirs that are left out, one sentence each.
    #[serde(default)]
    pub(crate) card_faults: Vec<String>,
}
