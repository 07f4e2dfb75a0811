//! When a break had to wait, for how long and why.

use super::mark::{Mark, Sort};
use crate::records::journal::Entry;
use crate::records::status::Status;
use crate::schedule::{State, What};
use chrono::NaiveDateTime;

/// The breaks that were held.
pub(super) struct Holds(Vec<Mark>);

impl Holds {
    pub(super) fn of(entries: &[&Entry], status: &Status, now: NaiveDateTime) -> Self {
        let mut holds: Vec<Mark> = Vec::new();
        let mut is_held = false;
        for entry in entries {
            let at = entry.at.naive_local();
            if is_held && ends(entry.what) {
                is_held = false;
                holds.iter_mut().rev().take(1).for_each(|hold| hold.until = at.max(hold.at));
            }
            if entry.what == What::Held
                && let Some(kind) = entry.kind
            {
                is_held = true;
                holds.push(Mark { at, until: at, sort: Sort::Held, kind, card: None, why: entry.why.clone() });
            }
        }
        if is_held && status.state == State::Held {
            holds.iter_mut().rev().take(1).for_each(|hold| hold.until = now.max(hold.at));
        }
        Self(holds)
    }

    pub(super) fn marks(self) -> impl Iterator<Item = Mark> {
        self.0.into_iter()
    }
}

/// Whether a break that was held waits no longer once this has happened.
fn ends(what: What) -> bool {
    match what {
        What::Offered
        | What::Started
        | What::Done
        | What::Partly
        | What::Skipped
        | What::Missed
        | What::Later
        | What::Away
        | What::Held
        | What::Paused => true,
        What::Resumed
        | What::Felt
        | What::Sat
        | What::Desk
        | What::TakenBack
        | What::Meeting
        | What::Posture
        | What::Warmed => false,
    }
}
