//! What the present day has held.

use super::{Counts, What};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use std::time::Duration;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Day {
    pub(crate) date: NaiveDate,
    pub(crate) done: u32,
    pub(crate) partly: u32,
    pub(crate) skipped: u32,
    pub(crate) missed: u32,
    pub(crate) sitting: Duration,
    /// The longest spell that is over.
    pub(crate) longest: Duration,
    /// How many breaks were offered.
    pub(crate) number: u32,
    /// The user was told that the day is a long one.
    pub(crate) pointed_out: bool,
}

impl Day {
    pub(super) fn new(date: NaiveDate) -> Self {
        Self {
            date,
            done: 0,
            partly: 0,
            skipped: 0,
            missed: 0,
            sitting: Duration::ZERO,
            longest: Duration::ZERO,
            number: 0,
            pointed_out: false,
        }
    }

    /// The day to which a moment belongs when days start at `starts`. Computed by subtraction, so that a
    /// midnight that the zone skips does no harm.
    pub(super) fn of(local: NaiveDateTime, starts: NaiveTime) -> NaiveDate {
        (local - (starts - NaiveTime::MIN)).date()
    }

    pub(super) fn count(&mut self, what: What) {
        match what {
            What::Done => self.done += 1,
            What::Partly => self.partly += 1,
            What::Skipped => self.skipped += 1,
            What::Missed => self.missed += 1,
            What::Offered
            | What::Started
            | What::Later
            | What::Away
            | What::Held
            | What::Paused
            | What::Resumed
            | What::Felt
            | What::Sat
            | What::Desk
            | What::TakenBack
            | What::Meeting
            | What::Posture
            | What::Warmed => {}
        }
    }

    /// The counts, with a spell that still goes on.
    pub(super) fn counts(&self, spell: Duration) -> Counts {
        Counts {
            done: self.done,
            partly: self.partly,
            skipped: self.skipped,
            missed: self.missed,
            sitting: self.sitting,
            longest_sitting: self.longest.max(spell),
        }
    }
}
