//! What the schedule looks like from outside.

use super::Kind;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum State {
    Working,
    /// The window is open, waiting for a pause in typing.
    Due,
    Offered,
    Resting,
    Held,
    Paused,
    OffHours,
    Away,
}

/// One picture of the schedule; the tray, `status` and the windows are made from it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct View {
    pub(crate) state: State,
    /// The reason for the state, as a word; `None` when there is nothing to say.
    pub(crate) why: Option<String>,
    /// Time sat since the last rest.
    pub(crate) sitting: Duration,
    /// How much of the time to the latest moment of the next break has passed, from 0 to 1.
    pub(crate) progress: f32,
    pub(crate) next: Option<Next>,
    /// The end of a pause that has one.
    pub(crate) paused_until: Option<NaiveDateTime>,
    /// How often the present break may still be put off.
    pub(crate) laters_left: u32,
    pub(crate) today: Counts,
    /// How many breaks were offered today: with the date it seeds the choice of cards.
    pub(crate) number: u32,
}

/// The next break, if the user stays.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Next {
    pub(crate) kind: Kind,
    pub(crate) earliest_in: Duration,
    pub(crate) latest_in: Duration,
}

/// What the day has held so far.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Counts {
    pub(crate) done: u32,
    pub(crate) partly: u32,
    pub(crate) skipped: u32,
    pub(crate) missed: u32,
    pub(crate) sitting: Duration,
    pub(crate) longest_sitting: Duration,
}

/// Why the schedule wants to be woken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wake {
    /// The break falls due.
    Earliest,
    /// The break comes even without a pause in typing.
    Latest,
    /// The offer has been ignored for long enough.
    OfferEnds,
    /// The card should long be over.
    CardOverdue,
    PauseEnds,
    /// The ring of the tray icon moves by a step.
    Ring,
}
