//! When: the schedule of breaks, a state machine without side effects.
//!
//! It is handed a [`Moment`] and one [`Event`] at a time and queues [`Effect`]s. It reads no clock, no file
//! and no desktop, and it cannot fail. What it leaves to others: choosing the card, telling the user, and
//! remembering the journal.

mod effect;
mod event;
mod moment;
mod plan;
mod play;
mod view;

pub(crate) use {
    effect::{Effect, Happening, What},
    event::{Event, Outcome, PauseLength, SkipReason},
    moment::Moment,
    plan::{Eyes, Plan, Stretch, Walk},
    play::{Planned, play},
    view::{Counts, Next, State, View, Wake},
};

use serde::{Deserialize, Serialize};

/// What a break is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// A card of about a minute: the reason for the program.
    Stretch,
    /// A few minutes on the feet, in place of every n-th stretch.
    Walk,
    /// Some seconds of looking into the distance.
    Eyes,
}
