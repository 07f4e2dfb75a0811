//! What the schedule is asked to do: the preferences as it understands them.

use super::Hours;
use chrono::NaiveTime;
use std::time::Duration;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Plan {
    /// `None`: no stretches, and so no walks in their place.
    pub(crate) stretch: Option<Stretch>,
    pub(crate) walk: Option<Walk>,
    pub(crate) eyes: Option<Eyes>,
    /// No input for this long is being away.
    pub(crate) away_after: Duration,
    /// Being away for this long gives back all the time sat.
    pub(crate) away_enough: Duration,
    /// Reading without input counts as sitting: only lock and sleep are away.
    pub(crate) reading: bool,
    /// No input for this long is a good moment for a break that is due.
    pub(crate) pause_in_typing: Duration,
    /// An offer that is ignored is made again after this long.
    pub(crate) again: Duration,
    /// The first time; each further time it is half as long.
    pub(crate) later_by: Duration,
    /// How many times one break may be put off.
    pub(crate) later_limit: u32,
    /// Time of day at which counts start anew and "tomorrow" begins.
    pub(crate) day_starts: NaiveTime,
    /// When breaks are wanted; `None` for always.
    pub(crate) hours: Option<Hours>,
    /// Stretches at these times of the day.
    pub(crate) times: Vec<NaiveTime>,
    /// Those are the only ones.
    pub(crate) times_alone: bool,
    /// How many breaks in a row may be skipped; `None` for any number.
    pub(crate) skips_in_a_row: Option<u32>,
    /// So much sitting in a day is pointed out.
    pub(crate) limit: Option<Duration>,
    pub(crate) posture: Option<Turns>,
    /// The card's clock stands while the user types or points.
    pub(crate) card_waits: bool,
}

/// How long the user sits and stands before a change is asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Turns {
    pub(crate) sit: Duration,
    pub(crate) stand: Duration,
}

/// The window in which the stretch comes, in sitting time, and how long it lasts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Stretch {
    pub(crate) earliest: Duration,
    /// Never before `earliest`.
    pub(crate) latest: Duration,
    pub(crate) length: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Walk {
    /// After this many stretches the next break is a walk.
    pub(crate) after_stretches: u32,
    pub(crate) length: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Eyes {
    /// Sitting time between two.
    pub(crate) every: Duration,
    pub(crate) length: Duration,
}
