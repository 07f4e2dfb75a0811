//! Everything that can happen to the schedule.

use super::plan::Plan;
use super::{Posture, Reason};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::time::Duration;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Event {
    /// Nothing but time passed: a deadline, a resume, a step of the wall clock.
    Wake,
    /// There has been no input for this long, and there is none now.
    Idle(Duration),
    /// The user is at the keys again.
    Active,
    /// Whether the desktop can tell idle from active at all.
    IdleKnown(bool),
    Locked(bool),
    /// Another session is on the screen (`false`) or ours is (`true`).
    SessionActive(bool),
    /// All reasons that the desktop knows of for which a break must wait.
    Quiet(Vec<Reason>),
    Meeting(MeetingLength),
    Posture(Posture),
    /// The user starts the break on offer, or one now if none is.
    Start(super::Kind),
    /// The break on offer starts by itself.
    Show,
    /// Put the break off, by the preferred time or by this long.
    Later(Option<Duration>),
    Skip(SkipReason),
    /// End the break that is on the screen.
    End,
    /// The card is on the screen and will run for this long; said again whenever that changes.
    CardRuns(Duration),
    /// The card's clock was stopped, or goes on.
    CardPaused(bool),
    /// The card ended, however it did.
    CardEnded(Outcome),
    Pause(PauseLength),
    Resume,
    /// The preferences changed.
    Replan(Box<Plan>),
}

/// How long a pause lasts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum PauseLength {
    For(Duration),
    /// Until the wall clock shows this, in the zone of that moment.
    Until(NaiveDateTime),
    /// Until the next morning, at the hour at which a day starts.
    Tomorrow,
    Resumed,
}

/// How long a meeting lasts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum MeetingLength {
    /// From now on.
    For(Duration),
    /// Longer than so far.
    More(Duration),
    /// Until the wall clock shows this.
    Until(NaiveDateTime),
    Over,
}

/// How a card ended.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Outcome {
    Done,
    /// Left early; the share that was done, from 0 to 1.
    Partly(f32),
    Skipped(SkipReason),
    /// The window died or never came; nothing is known.
    Lost,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum SkipReason {
    NotNow,
    CannotHere,
    Hurts,
    Dislike,
}
