//! The JSON lines between the resident and a window: one value a line, both ways.

use super::crash::Crash;
use super::days::Days;
use super::journal::Entry;
use super::request::Command;
use super::status::Status;
use crate::cards::{Card, Course, Routine};
use crate::schedule::{Kind, Outcome, Posture};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// Keys beside those of `look` in the preferences that a window gets: what the desktop wants of all windows, or null.
pub(crate) const SYSTEM_DARK: &str = "system_dark";
pub(crate) const SYSTEM_STILL: &str = "system_still";

/// From the resident to a window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ToWindow {
    /// Show this card from its beginning; a second one replaces the first.
    Card(Box<CardShow>),
    /// Show this page of the home window.
    Home(Box<HomeShow>),
    Status(Box<Status>),
    /// The names of the user's profiles, whole.
    Profiles(Vec<String>),
    /// Whether the user types or points at this moment, told while a card that waits for that is on the screen.
    Hands(bool),
    /// The preferences as they now stand, whole: sections of keys, as in the file.
    Preferences(Value),
    /// The user's own cards as they now are, whole, and a sentence for each that is left out.
    Cards {
        own: Vec<Card>,
        #[serde(default)]
        routines: Vec<Routine>,
        faults: Vec<String>,
    },
    /// How often each card was done so far, by its id, whole.
    Done(BTreeMap<String, CardDone>),
    /// The lines of the journal of the last days, in the order in which they were written, whole.
    Entries(Vec<Entry>),
    /// A line that has just been added to the journal.
    Entry(Box<Entry>),
    /// What each day of the whole journal came to, in the order of the calendar; it comes when it is known.
    Days(Box<Days>),
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
    /// How many seconds the card, or the whole routine, still runs; said when the user moves between its steps, and
    /// when a card of a routine ends.
    Runs(f32),
    /// The user stopped the card's clock, or let it go on.
    Paused(bool),
    /// The user wants another card; a `Card` answers.
    Another,
    /// A card of a routine is over, and the routine goes on or ends; counted from 0.
    CardEnded {
        index: usize,
        outcome: Outcome,
    },
    /// The card, or the whole routine, is over; the window closes by itself after this.
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
    /// The window has failed inside, and ends.
    Crashed(Crash),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct CardShow {
    pub(crate) kind: Kind,
    /// The first one, if there is a routine.
    pub(crate) card: Card,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) routine: Option<Box<Course>>,
    /// The card lies on a cover over the monitors.
    #[serde(default)]
    pub(crate) cover: bool,
    /// It is not to be left early but by holding Escape for three seconds.
    #[serde(default)]
    pub(crate) strict: bool,
    /// What the user is asked to do when it is over: to stand from then on, or to sit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) then: Option<Posture>,
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
    #[serde(default)]
    pub(crate) own_routines: Vec<Routine>,
    /// What is wrong with cards of theirs that are left out, one sentence each.
    #[serde(default)]
    pub(crate) card_faults: Vec<String>,
    /// How often each card was done so far, by its id.
    #[serde(default)]
    pub(crate) done: BTreeMap<String, CardDone>,
    #[serde(default)]
    pub(crate) folders: Folders,
    /// Nobody has seen the first pages yet.
    #[serde(default)]
    pub(crate) first_run: bool,
    /// Whether Unhunch starts when the user logs in.
    #[serde(default)]
    pub(crate) autostart: bool,
    /// The names of all profiles.
    #[serde(default)]
    pub(crate) profiles: Vec<String>,
}

/// What the journal knows of a card that was done, wholly or in part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct CardDone {
    pub(crate) times: u32,
    pub(crate) last: DateTime<FixedOffset>,
}

/// Folders that are named to the user, from the root on; empty where there is none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Folders {
    pub(crate) home: String,
    /// Where the user's own cards are.
    pub(crate) cards: String,
}
